import type { draftEntries } from "../catalogue/drafts.js";
import { operations } from "./output.js";
import type { Translations } from "../translation.js";

export const drafts: Translations<typeof draftEntries> = {
  draft: {
    title: "元素仍是草稿",
    message: ({ kind, name }) => `${kind.zh} '${name}' 仍是草稿`,
    help: () => "对照文档审阅它，然后删去 `draft: true`",
    why: "`baowen import` 写出的内容是程序从文档里读出来的，还没有人看过。有人对照文档看过并删去标记之前，不会由它生成代码。`show`、`questions`、`trace`、`anomalies` 和 `drift` 也读草稿。",
  },
  "patch-place": {
    title: "改动与规格不合",
    message: ({ path, reason }) => `对 '${path}' 的改动不合：${reason.zh}`,
    help: () => "如果有人同时改了该文件，请再运行一次；否则请手工修改",
    why: "一处改动用键名指出它在 YAML 中的位置。没有这个位置，或那里已有内容时，不作这处改动：那里的内容可能是有人决定的。",
  },
  "document-unlike": {
    title: "文档不是另一份文档的新版本",
    message: ({ file, document, kept, rows }) =>
      `'${file}' 只有文档 '${document}' 的 ${rows} 行中的 ${kept} 行：看来是另一份文档`,
    help: () => "指明它是哪份文档的新版本：--document NAME；全新的文档用 `baowen import` 导入",
    why: "与另一份文档相比，每一行都没有了，`--write` 的建议会把规格拆散。因此几乎没有一行留下时，什么也不写。",
  },
  "import-exists": {
    title: "导入要新写的文件处已有内容",
    message: ({ path }) => `${path} 已经存在，什么也没有写`,
    help: () => "把它移开；如果它是规格的一部分，请以 .yaml 结尾",
    why: "导入只向提供方的文件夹添加文件，从不替换没有读过的文件。一份草稿要么全部写出，要么什么也不写。",
  },
  "same-document": {
    title: "同一份文档被导入两次",
    message: ({ file, other }) => `'${file}' 与 '${other}' 逐字节相同`,
    help: () => "只给出一次",
    why: "每份文档都有自己的引用和台账。同一份文档当作两份时，它说的每一件事都会在规格中出现两次，其中一半没有人会去看。",
  },
  "spec-changed": {
    title: "规格同时被别处改动",
    message: ({ path }) => `${path} 在读取之后被改动，什么也没有写`,
    help: () => "再运行一次",
    why: "写入规格文件的内容是根据文件原来的内容得出的。写到别的内容上，会抹去刚刚保存的改动。",
  },
  "spec-not-written": {
    title: "磁盘拒绝对规格的改动",
    message: ({ path, operation, reason }) => `无法${operations[operation]} ${path}：${reason.zh}`,
    help: ({ left }) =>
      left
        ? "有些内容无法撤回：请看 `git status` 显示的内容，排除原因后再运行一次"
        : "什么也没有改动；排除原因后再运行一次",
    why: "磁盘已满、只读，或在运行期间被其他程序改动。已经写出的内容都已撤回，不会只留下一半。",
  },
};
