import type { Language } from "../../../../diagnostics/language.js";

/** What is said with numbers and names in it. Each is text: whoever shows it escapes it. */
export interface Sentences {
  readonly heading: (base: string, head: string) => string;
  readonly differences: (findings: number, providers: number) => string;
  readonly breaking: (breaking: number) => string;
  readonly silent: (silent: number) => string;
  readonly undecided: (undecided: number, harmful: number) => string;
  readonly changes: (count: number) => string;
  readonly operations: (count: number) => string;
  readonly rest: (count: number) => string;
  readonly unchangedLines: (lines: number) => string;
  readonly decided: (
    by: string | undefined,
    on: string | undefined,
    until: string | undefined,
  ) => string;
  readonly toDecide: (file: string) => string;
  readonly message: (structure: string, refusedBy: "base" | "head") => string;
  readonly issue: (path: string, rule: string) => string;
  readonly signature: (isSame: boolean) => string;
  readonly code: (refusedBy: "base" | "head") => string;
}

export const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    heading: (base, head) => `What changed from ${base} to ${head}`,
    differences: (findings, providers) =>
      findings === 0
        ? "Nothing differs."
        : `${many(findings, "difference")} in ${many(providers, "provider")}.`,
    breaking: (breaking) =>
      breaking === 0
        ? "None is breaking."
        : `${breaking} ${breaking === 1 ? "is" : "are"} breaking.`,
    silent: (silent) =>
      `${silent} ${silent === 1 ? "is" : "are"} silent: messages are harmed, and nothing that is compiled says so.`,
    undecided: (undecided, harmful) =>
      undecided === 0
        ? `All ${harmful} that do harm, or may do, are decided.`
        : `${undecided} of ${many(harmful, "difference")} that ${harmful === 1 ? "does" : "do"} harm, or may do, ${undecided === 1 ? "is" : "are"} undecided.`,
    changes: (count) => many(count, "difference"),
    operations: (count) => `of ${many(count, "operation")}`,
    rest: (count) => `and ${count} more, in the order of this page`,
    unchangedLines: (lines) => `⋯ ${many(lines, "line")} unchanged`,
    decided: (by, on, until) =>
      [by && `by ${by}`, on && `on ${on}`, until && `until ${until}`].filter(Boolean).join(" "),
    toDecide: (file) => `To decide, write ${file}.`,
    message: (structure, refusedBy) =>
      refusedBy === "head"
        ? `This message of ${structure} was taken before, and is refused after:`
        : `This message of ${structure} was refused before, and is taken after:`,
    issue: (path, rule) => `refused at ${path} by the rule ${rule}`,
    signature: (isSame) =>
      isSame
        ? "Both versions make the same of one input:"
        : "The two versions make different things of one input:",
    code: (refusedBy) =>
      refusedBy === "head"
        ? "This code compiled before, and does not after:"
        : "This code did not compile before, and does after:",
  },
  zh: {
    heading: (base, head) => `从 ${base} 到 ${head} 的变更`,
    differences: (findings, providers) =>
      findings === 0 ? "没有变更。" : `${providers} 个提供方共有 ${findings} 项变更。`,
    breaking: (breaking) => (breaking === 0 ? "没有破坏性变更。" : `破坏性变更 ${breaking} 项。`),
    silent: (silent) => `其中静默变更 ${silent} 项：报文会受损，而编译不会有任何提示。`,
    undecided: (undecided, harmful) =>
      undecided === 0
        ? `会造成或可能造成损害的 ${harmful} 项均已决定。`
        : `会造成或可能造成损害的 ${harmful} 项中，有 ${undecided} 项未决定。`,
    changes: (count) => `${count} 项变更`,
    operations: (count) => `（${count} 个操作）`,
    rest: (count) => `另有 ${count} 项，按本页顺序处理`,
    unchangedLines: (lines) => `⋯ ${lines} 行未变`,
    decided: (by, on, until) => [by, on, until && `有效期至 ${until}`].filter(Boolean).join("，"),
    toDecide: (file) => `决定写在 ${file} 中。`,
    message: (structure, refusedBy) =>
      refusedBy === "head"
        ? `这条 ${structure} 报文变更前可通过，变更后被拒：`
        : `这条 ${structure} 报文变更前被拒，变更后可通过：`,
    issue: (path, rule) => `在 ${path} 处因规则 ${rule} 被拒`,
    signature: (isSame) =>
      isSame ? "同一输入，两个版本结果相同：" : "同一输入，两个版本结果不同：",
    code: (refusedBy) =>
      refusedBy === "head"
        ? "这段代码变更前可以编译，变更后不能："
        : "这段代码变更前不能编译，变更后可以：",
  },
};

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
