import type { Language } from "../diagnostics/language.js";

/** What was imported, as far as what comes next depends on it. */
interface Imported {
  readonly provider: string;
  /** Its folder of specs: `specs/acme`. */
  readonly folder: string;
  /** Where its documents lie. */
  readonly documents: string;
  /** Flags that say which specs are meant, as they were given. */
  readonly flags: readonly (readonly [name: string, value: string])[];
  /** Something is listed under "look at first". */
  readonly isOdd: boolean;
  readonly language: Language;
}

/** What to do with a draft: what to look at first, then a command a line, and when it is done. */
export function importSteps(imported: Imported): string {
  const { provider, folder, documents, flags, isOdd, language } = imported;
  const given = flags.map(([name, value]) => ` --${name} ${shellWord(value)}`).join("");
  const commands = [
    `trace ${provider} --documents ${shellWord(documents)} --write${given}`,
    `check --provider ${provider}${given}`,
  ];
  const { odd, even, last } = words[language];
  const lines = commands.map((command) => `  npx baowen ${command}\n`);
  return [(isOdd ? odd : even)(folder), ...lines, last].join("");
}

function shellWord(text: string): string {
  return /[^\w./:-]/u.test(text) ? JSON.stringify(text) : text;
}

const words = {
  en: {
    odd: (folder: string) =>
      `Next: look at what is listed above, from the top.\nThen hold ${folder} against the documents, element by element:\n`,
    even: (folder: string) => `Next: hold ${folder} against the documents, element by element:\n`,
    last: "An element is reviewed when its `draft: true` is gone; no code is made before.\n",
  },
  zh: {
    odd: (folder: string) =>
      `接下来：先从上到下查看上面列出的内容。\n然后把 ${folder} 与文档逐项核对：\n`,
    even: (folder: string) => `接下来：把 ${folder} 与文档逐项核对：\n`,
    last: "核对完一个元素后删除它的 `draft: true`；在此之前不会生成代码。\n",
  },
} as const;
