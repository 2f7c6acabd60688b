import type { documentTextEntries } from "../catalogue/document-texts.js";
import type { Translations } from "../translation.js";

export const documentTexts: Translations<typeof documentTextEntries> = {
  "unknown-document-format": {
    title: "不读取这种格式的文档",
    message: ({ name, seems }) => `${name} 看来是${seems.zh}，这种格式不被读取`,
    help: () => "另存为 .docx、带文字的 .pdf、.xlsx、.html、.md 或 .txt",
    why: "文档是什么格式，看的是内容而不是文件名。当成别的格式来读，会丢掉一些行而无人察觉。",
  },
  "empty-document": {
    title: "文档没有内容",
    message: ({ name }) => `${name} 里没有文字`,
    help: () => "重新获取文档：它可能在传送途中被截断",
    why: "空文档没有任何行；规格里的行全部消失，看上去会像一次很大的变更。",
  },
  "oversized-text": {
    title: "文档里有一行或一个单元格长得不像是人写的",
    message: ({ name, place, most }) => `${name} ${place.zh}超过 ${most} 个字符`,
    help: () => "重新获取文档：它的换行可能已经丢失；嵌在文字里的图片请移出去",
    why: "没有人会在一处写这么多。它多半是丢失了换行的文档，里面的表格已经认不出来，也可能是用来耗尽时间的。",
  },
  "undecodable-document": {
    title: "文档里有其字符集不允许的字节",
    message: ({ charset, byte }) => `文档是 ${charset}，但偏移 ${byte}（从 0 起）处的字节无法读取`,
    help: () => "重新获取文档，或在编辑器里修好该处并另存为 UTF-8",
    why: "字节顺序标记或零字节的位置说明了应当怎样读取文档。这样读不出来的就是损坏了，不会用别的字符代替。",
  },
  "unknown-charset": {
    title: "无法判断文档的字符集",
    message: ({ utf8, gb18030 }) =>
      gb18030 === undefined
        ? `文档不是 UTF-8（偏移 ${utf8}，从 0 起），按 GB18030 读出来的又不是中文`
        : `文档既不是 UTF-8（偏移 ${utf8}，从 0 起），也不是 GB18030（偏移 ${gb18030}）`,
    help: () => "用能正确显示它的编辑器打开，另存为 UTF-8",
    why: "用错字符集读取，文档说的就是别的字，标签和码值都错了而无人察觉。UTF-8、GB18030（含 GBK 和 GB 2312）与 UTF-16 按字节区分。",
  },
  "replaced-characters": {
    title: "文档里有早已丢失的字符",
    message: ({ count }) =>
      count === 1
        ? "文档在转换时有一个字符被替换（U+FFFD）"
        : `文档在转换时有 ${count} 个字符被替换（U+FFFD），这里是第一个`,
    help: () => "获取原始格式的文档",
    why: "程序用 U+FFFD 代替读不出来的内容。原来的字符已不在文件里，而它可能是字段名或码值的一部分。",
  },
};
