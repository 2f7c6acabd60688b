import type { documentReaderEntries } from "../catalogue/document-readers.js";
import type { Translations } from "../translation.js";

interface InDocument {
  readonly document?: string;
}

const called = ({ document }: InDocument): string =>
  document === undefined ? "" : ` ${document} `;
const inside = ({ document }: InDocument): string => (document === undefined ? "" : `${document} `);

export const documentReaders: Translations<typeof documentReaderEntries> = {
  "reader-missing": {
    title: "缺少读取这种格式的包",
    message: ({ format, name, reason }) => `读取 ${format} 需要包 ${name}，但无法加载它：${reason}`,
    help: ({ name, version }) => `安装它：npm install --save-dev ${name}@${version}`,
    why: "读取 PDF 和 Excel 的包很大，多数使用者都用不到，因此由需要的人自己安装，版本是 baowen 测试过的那一个。",
  },
  "unreadable-document": {
    title: "文档已损坏，或不是所认定的格式",
    message: (args) => `无法按 ${args.format} 读取文档${called(args).trimEnd()}：${args.reason.zh}`,
    help: () => "用编写它的程序打开，再按此格式另存一次",
    why: "只要有一部分读不出来，整份文档就被拒绝：没有人看到的行会悄悄地从规格里消失。",
  },
  "locked-document": {
    title: "文档已加密",
    message: (args) => `这份 ${args.format} 文档${called(args)}须凭密码打开，里面的内容都无法读取`,
    help: () => "另存一份不带密码的副本，读取那一份",
    why: "baowen 不接收密码：密码会留在命令行历史和日志里。",
  },
  "oversized-document": {
    title: "文档大得不像是人写的",
    message: (args) => `这份 ${args.format} 文档${called(args)}解压后超过 ${args.most.zh}`,
    help: () => "拆分它，或重新保存一次：它可能已损坏，也可能是用来耗尽内存的",
    why: "这类文件是压缩包，很小的一个也能解压到任何内存都装不下。这个上限是五百页文档的许多倍。",
  },
  "page-without-text": {
    title: "PDF 的一页是图片",
    message: (args) =>
      `${inside(args)}第 ${args.page} 页（共 ${args.of} 页）有内容，却没有可读取的文字：它是图片，多半是扫描件`,
    help: () => "向对方索取文字版（Word，或非扫描的 PDF）",
    why: "这样的页面只能凭样子去猜，没有人读到的行会悄悄地从规格里消失。",
  },
  "unreadable-characters": {
    title: "PDF 没有说明它显示的是哪些字符",
    message: (args) =>
      `${inside(args)}有 ${args.count} 个字符无法得知是什么字，第一个在第 ${args.page} 页第 ${args.line} 行`,
    help: () => "把有疑问的行与页面的样子对照一遍",
    why: "PDF 保存的是字形，可以不写明它们代表哪些字符。这样的地方人看着没有问题，读出来却是别的字，或者什么都没有。",
  },
  "unaccepted-changes": {
    title: "文档里有未被接受的修订",
    message: (args) =>
      `文档${called(args)}里有未被接受的修订，位于${args.places.zh}：新增的按正文读取，删除的按删除线读取`,
    help: () => "向对方索取确定的版本，或请对方接受修订",
    why: "Word 把建议的修改与原文放在一起。以哪一个为准要由对方来说；两者都会读取，不会悄悄采信其中一个。",
  },
  "hidden-content": {
    title: "文档里有打开时看不到的内容",
    message: (args) => `文档${called(args)}里隐藏着、但仍然读取了：${args.what.zh}`,
    help: () => "问一问对方它是否仍然有效",
    why: "隐藏的行、工作表和文字多半已经作废，有时只是折叠起来。读取它们是为了不丢失内容，说出来是为了不让人以为它们是大家都看得到的。",
  },
  "part-not-read": {
    title: "文档里有不是文字的内容",
    message: (args) => `未读取：${inside(args)}${args.places.zh}的${args.what.zh}`,
    help: () => "请看一看：它所说的要由人来录入",
    why: "粘贴成图片的表格、作为另一个文件嵌入的表格，看上去与别的没有两样，里面却什么都读不出来。",
  },
};
