import { padded } from "../diagnostics/cells.js";
import type { Language, Words } from "../diagnostics/language.js";
import type { Action, Plan, PlanEntry } from "./plan.js";

/** Whether a plan was applied or only made. */
export type Tense = "did" | "would";

/**
 * How many files there are, and what becomes of them; what is none is left out:
 *
 * ```
 * 12 files: 1 created, 1 updated, 10 unchanged
 * ```
 */
export function countsText({ entries }: Plan, tense: Tense, language: Language): string {
  const { files, count, between, colon } = grammars[language];
  const counts = order.flatMap((action) => {
    const number = entries.filter((entry) => entry.action === action).length;
    return number === 0 ? [] : [count(number, words[tense][action][language])];
  });
  const all = files(entries.length);
  return counts.length === 0 ? all : `${all}${colon}${counts.join(between)}`;
}

/** One line for each file that is not simply unchanged, sorted by path; empty if there is none. */
export function listText({ entries }: Plan, language: Language): string {
  return entries
    .filter((entry) => entry.action !== "unchanged")
    .map((entry) => {
      const action = padded(actions[entry.action][language], widest);
      return `  ${action} ${entry.path}${remark(entry, language)}\n`;
    })
    .join("");
}

function remark(entry: PlanEntry, language: Language): string {
  return "forced" in entry && entry.forced ? discarded[language] : "";
}

const discarded: Words = { en: " (edits discarded)", zh: "（改动已丢弃）" };

const order: readonly Action[] = ["create", "update", "remove", "unchanged", "edited", "foreign"];
const widest = Math.max(...order.filter((action) => action !== "unchanged").map((a) => a.length));

const actions: Readonly<Record<Action, Words>> = {
  create: { en: "create", zh: "新增" },
  update: { en: "update", zh: "更新" },
  remove: { en: "remove", zh: "删除" },
  unchanged: { en: "unchanged", zh: "未变" },
  edited: { en: "edited", zh: "被改过" },
  foreign: { en: "foreign", zh: "非生成" },
};

const words: Readonly<Record<Tense, Readonly<Record<Action, Words>>>> = {
  did: {
    create: { en: "created", zh: "已新增" },
    update: { en: "updated", zh: "已更新" },
    remove: { en: "removed", zh: "已删除" },
    unchanged: { en: "unchanged", zh: "未变" },
    edited: { en: "edited and kept", zh: "被改过而保留" },
    foreign: { en: "foreign and kept", zh: "非生成而保留" },
  },
  would: {
    create: { en: "to create", zh: "待新增" },
    update: { en: "to update", zh: "待更新" },
    remove: { en: "to remove", zh: "待删除" },
    unchanged: { en: "unchanged", zh: "未变" },
    edited: { en: "edited", zh: "被改过" },
    foreign: { en: "foreign", zh: "非生成" },
  },
};

/** How a language counts. */
interface Grammar {
  readonly files: (number: number) => string;
  readonly count: (number: number, what: string) => string;
  readonly between: string;
  readonly colon: string;
}

const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    files: (number) => `${number} file${number === 1 ? "" : "s"}`,
    count: (number, what) => `${number} ${what}`,
    between: ", ",
    colon: ": ",
  },
  zh: {
    files: (number) => `${number} 个文件`,
    count: (number, what) => `${what} ${number} 个`,
    between: "，",
    colon: "：",
  },
};
