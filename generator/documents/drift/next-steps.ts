import type { Language } from "../../diagnostics/language.js";

/** What is left to do once a proposal is in the spec, and how the program is called for it. */
export interface AfterWriting {
  /** Elements that are marked as drafts, by their keys in the YAML: `types.Pay`. */
  readonly marked: readonly string[];
  /** How many places are left to somebody. */
  readonly byHand: number;
  /** Where the new document is to lie from now on; absent where it lies there. */
  readonly moveTo?: string;
  readonly commands: Readonly<Record<"trace" | "diff" | "generate" | "check", string>>;
}

/** The steps from a changed spec to new packages, one a line, in their order. */
export function nextSteps(after: AfterWriting, language: Language): readonly string[] {
  const say = words[language];
  const { trace, diff, generate, check } = after.commands;
  const steps = [
    ...(after.byHand === 0 ? [] : [say.decide(after.byHand)]),
    ...(after.marked.length === 0 ? [] : [say.review(after.marked.join(", "))]),
    ...(after.moveTo === undefined ? [] : [say.move(after.moveTo)]),
    `${trace}  # ${say.trace}`,
    `${diff}  # ${say.diff}`,
    `${generate} && ${check}  # ${say.generate}`,
  ];
  return [say.next, ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}

interface StepWords {
  readonly next: string;
  readonly decide: (places: number) => string;
  readonly review: (names: string) => string;
  readonly move: (path: string) => string;
  readonly trace: string;
  readonly diff: string;
  readonly generate: string;
}

const words: Readonly<Record<Language, StepWords>> = {
  en: {
    next: "What comes next",
    decide: (places) =>
      places === 1
        ? "decide what is left to somebody: 1 place above"
        : `decide what is left to somebody: ${places} places above`,
    review: (names) =>
      `hold what is marked against the document, and remove each \`draft: true\`: ${names}`,
    move: (path) => `put the new document where the spec says that it lies: ${path}`,
    trace: "this version is what was reviewed",
    diff: "what it means for whoever uses the packages",
    generate: "new packages",
  },
  zh: {
    next: "接下来",
    decide: (places) => `决定需要人工决定的内容：见上文 ${places} 处`,
    review: (names) => `对照文档审阅已标记的内容，并删去每个 \`draft: true\`：${names}`,
    move: (path) => `把新文档放到规格所写的位置：${path}`,
    trace: "以此版本为已审阅",
    diff: "这对使用者意味着什么",
    generate: "新的包",
  },
};
