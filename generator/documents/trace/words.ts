import type { Words } from "../../diagnostics/language.js";
import type { CiteState, LineState } from "./traced.js";

/** What the states of lines are called. */
export const stateNames: Readonly<Record<LineState, Words>> = {
  captured: { en: "captured", zh: "已采集" },
  suspect: { en: "suspect", zh: "可疑" },
  waived: { en: "waived", zh: "已豁免" },
  structural: { en: "structural", zh: "结构" },
  prose: { en: "prose", zh: "叙述" },
  uncaptured: { en: "uncaptured", zh: "未采集" },
};

/** What the states of citations are called. */
export const citeNames: Readonly<Record<CiteState, Words>> = {
  ok: { en: "ok", zh: "有效" },
  suspect: { en: "suspect", zh: "可疑" },
  orphaned: { en: "orphaned", zh: "悬空" },
  ambiguous: { en: "ambiguous", zh: "有歧义" },
  predated: { en: "not reviewed yet", zh: "未审阅" },
};
