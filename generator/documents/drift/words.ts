import type { Words } from "../../diagnostics/language.js";
import type { Aligned } from "../ledger/alignment.js";

/** What became of a row, in a word, in the order of a summary. */
export const fateNames: Readonly<Record<Aligned["kind"], Words>> = {
  edited: { en: "edited", zh: "改动" },
  renamed: { en: "renamed", zh: "改名" },
  added: { en: "added", zh: "新增" },
  removed: { en: "removed", zh: "删除" },
  lost: { en: "lost", zh: "无从辨认" },
  moved: { en: "moved", zh: "移动" },
  same: { en: "same", zh: "不变" },
};

/** What a report is told in. */
export const say = {
  en: {
    against: (file: string, title: string) =>
      `${file} against what the spec was captured from: ${title}`,
    claims: "What the document says to have changed",
    found: (places: string) => `found: ${places}`,
    notFound: "NOT FOUND: no row of a table changed that it speaks of",
    unclaimed: (places: string) => `changed, and not claimed: ${places}`,
    proposed: "Proposed changes of the spec",
    citations: "citations of what stands elsewhere now",
    byHand: "To be decided by somebody",
    elements: (names: string) => `see ${names}`,
    document: "the document",
    nothing: "No row differs.",
    meaning: "What the proposed changes mean",
    noMeaning: "The proposed changes change nothing but words and citations.",
    apply: (command: string) => `${command} --write applies them as a draft`,
    written: (path: string) => `written ${path}`,
    words: "its remark",
  },
  zh: {
    against: (file: string, title: string) => `${file} 与采集规格所用的文档对照：${title}`,
    claims: "文档自称的变更",
    found: (places: string) => `已找到：${places}`,
    notFound: "未找到：没有任何表格行与之对应",
    unclaimed: (places: string) => `有变更但文档未提及：${places}`,
    proposed: "建议的规格改动",
    citations: "所引内容换了位置的引用",
    byHand: "需要人工决定",
    elements: (names: string) => `见 ${names}`,
    document: "文档本身",
    nothing: "没有行不同。",
    meaning: "这些改动意味着什么",
    noMeaning: "这些改动只涉及文字和引用。",
    apply: (command: string) => `${command} --write 会把它们作为草稿写入`,
    written: (path: string) => `已写入 ${path}`,
    words: "备注文字",
  },
} as const;
