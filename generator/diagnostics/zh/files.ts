import type { fileEntries } from "../catalogue/files.js";
import type { Translations } from "../translation.js";

export const files: Translations<typeof fileEntries> = {
  "missing-folder": {
    title: "提供方的文件夹不存在",
    message: ({ path, reason }) => `无法读取文件夹 ${path}：${reason.zh}`,
    why: "每个提供方是 `specs/` 之下的一个文件夹；没有它就没有可读的内容。",
  },
  "no-spec-files": {
    title: "提供方的文件夹里没有 YAML",
    message: ({ path }) => `${path} 里没有 .yaml 文件`,
    help: () => "从 provider.yaml 开始",
    why: "提供方由它的文件夹里的 .yaml 文件组成，`samples/` 除外。",
  },
  "not-utf8": {
    title: "规格文件不是 UTF-8",
    message: ({ byte }) => `文件不是 UTF-8：偏移 ${byte} 处的字节无法读取`,
    help: () => "把文件另存为 UTF-8（它可能是 GBK 或 UTF-16）",
    why: "其他编码的文本会被读成别的字符而无人察觉，字段名和标签就都错了。",
  },
  "file-too-large": {
    title: "规格文件过大",
    message: ({ path, bytes, limit }) => `${path} 有 ${bytes} 字节；规格文件最多 ${limit} 字节`,
    help: () => "拆开它：每个操作一个文件，样例放在 samples/ 下",
    why: "迄今见过的最大的文档，采集成规格也不到这个限度的二十分之一。更大的文件多半是取错了名字的别的东西。",
  },
  "not-a-file": {
    title: "应为规格文件之处是文件夹",
    message: ({ path }) => `${path} 的名字像规格文件，却不是文件`,
    help: () => "给文件夹改名",
    why: "只读取文件；以 .yaml 结尾的文件夹看似已被采集，其实没有。",
  },
  "unreadable-file": {
    title: "规格文件无法读取",
    message: ({ path, reason }) => `无法读取 ${path}：${reason.zh}`,
    why: "缺少其中一个文件就生成，会把它描述的内容从包里删掉。",
  },
  "file-not-read": {
    title: "有文件像规格却没有被读取",
    message: ({ path }) => `${path} 没有被读取：规格文件以 .yaml 结尾`,
    help: () => "把它改名为 .yaml",
    why: "只读取 `.yaml`，使文件只有一种命名方式。旁边的 `.yml` 会让人以为有效，实际却被忽略。",
  },
};
