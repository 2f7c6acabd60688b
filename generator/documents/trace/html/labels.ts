import type { Language, Words } from "../../../diagnostics/language.js";
import type { LineState } from "../traced.js";

/** What stands on the page whatever was traced. */
export const labels = {
  title: { en: "Coverage of documents", zh: "文档采集情况" },
  skip: { en: "Skip to the documents", zh: "跳到文档" },
  tools: { en: "States and contents", zh: "状态与目录" },
  states: { en: "Show", zh: "显示" },
  contents: { en: "Documents", zh: "文档" },
  appearance: { en: "Appearance", zh: "外观" },
  system: { en: "System", zh: "跟随系统" },
  light: { en: "Light", zh: "浅色" },
  dark: { en: "Dark", zh: "深色" },
  nothing: { en: "There is nothing to show.", zh: "没有可显示的内容。" },
  row: { en: "Row", zh: "行" },
  label: { en: "Label", zh: "名称" },
  type: { en: "Type", zh: "类型" },
  required: { en: "Required", zh: "必填" },
  state: { en: "State", zh: "状态" },
  captured: { en: "Captured by", zh: "采集于" },
  read: { en: "compared with the document", zh: "已与文档比较" },
  broken: { en: "Citations that lead to no row, or to several", zh: "没有着落或不止一处的引用" },
  unread: { en: "by its ledger alone", zh: "只依台账" },
} as const satisfies Readonly<Record<string, Words>>;

/** What each state means, for whoever sees the page for the first time. */
export const stateMeanings: Readonly<Record<LineState, Words>> = {
  captured: { en: "an element of the spec cites it", zh: "规格中有元素引用它" },
  suspect: {
    en: "cited, and reads otherwise than when reviewed",
    zh: "已引用，但与审阅时读来不同",
  },
  waived: { en: "left out, with a reason", zh: "有理由地略去" },
  structural: { en: "only opens a group of rows", zh: "只是一组行的开头" },
  prose: { en: "promises nothing", zh: "不含约定" },
  uncaptured: { en: "nobody has captured it", zh: "尚未采集" },
};

/** A state has the colour of the severity that it comes to. */
export const severityOf: Readonly<Record<LineState, string>> = {
  captured: "safe",
  suspect: "dangerous",
  waived: "docs",
  structural: "docs",
  prose: "docs",
  uncaptured: "breaking",
};

/** Sentences with numbers in them. */
export const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    lead: (open, all, broken) =>
      [
        open === 0
          ? `All ${all} lines are accounted for.`
          : `${open} of ${all} lines are neither captured nor waived.`,
        ...(broken === 0 ? [] : [`Citations that lead to no row, or to several: ${broken}.`]),
      ].join(" "),
    more: (count) => `and ${count} more`,
    standsAt: (place) => `it stands at ${place} now`,
  },
  zh: {
    lead: (open, all, broken) =>
      [
        open === 0 ? `${all} 行都有着落。` : `${all} 行中有 ${open} 行既未采集也未豁免。`,
        ...(broken === 0 ? [] : [`没有着落或不止一处的引用：${broken} 处。`]),
      ].join(""),
    more: (count) => `另有 ${count} 项`,
    standsAt: (place) => `它现在位于 ${place}`,
  },
};

interface Sentences {
  readonly lead: (open: number, all: number, broken: number) => string;
  readonly more: (count: number) => string;
  readonly standsAt: (place: string) => string;
}
