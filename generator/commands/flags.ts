import { languages, type Words } from "../diagnostics/language.js";
import { npmScope } from "../spec/settings.js";

export interface Flag {
  readonly doc: Words;
  /** What stands after it, in capitals; absent for a flag that stands alone. */
  readonly value?: string;
  readonly repeated?: boolean;
  /** What its value must be; anything may stand after it unless given. */
  readonly matches?: { readonly pattern: string; readonly says: Words };
}

export interface Flags {
  readonly [name: string]: Flag;
}

/** The flags that every command takes; a command may give one of them a meaning of its own. */
export const commonFlags: Flags = {
  format: {
    value: "FORMAT",
    doc: {
      en: "How complaints are printed: text, json or github",
      zh: "诊断的输出形式：text、json 或 github",
    },
    matches: {
      pattern: "^(text|json|github)$",
      says: { en: "text, json or github", zh: "text、json 或 github" },
    },
  },
  lang: {
    value: "LANGUAGE",
    doc: {
      en: "What is spoken: en or zh; by LC_ALL, LC_MESSAGES or LANG unless given",
      zh: "使用的语言：en 或 zh；不给出时依 LC_ALL、LC_MESSAGES 或 LANG",
    },
    matches: {
      pattern: `^(${languages.join("|")})$`,
      says: { en: languages.join(" or "), zh: languages.join(" 或 ") },
    },
  },
  help: { doc: { en: "Print this", zh: "打印本说明" } },
};

/** All that a command takes: its own flags first, which take the place of common ones of their names. */
export function flagsOf(own: Flags): Flags {
  return { ...own, ...commonFlags, ...own };
}

/** The flags of commands that read specs. */
export const specFlags: Flags = {
  config: {
    value: "FILE",
    doc: {
      en: "Settings file, baowen.yaml unless given; its paths start from its folder",
      zh: "设置文件，不给出时为 baowen.yaml；其中的路径从它所在的文件夹算起",
    },
  },
  specs: {
    value: "DIR",
    doc: { en: "Folder of the provider folders", zh: "存放各提供方文件夹的文件夹" },
  },
};

export const scopeFlag: Flags = {
  scope: {
    value: "@SCOPE",
    doc: { en: "npm scope of generated packages", zh: "生成的包的 npm scope" },
    matches: npmScope,
  },
};

/** For commands that print what documents say, and complaints beside it. */
export const formatFlag: Flags = {
  format: {
    value: "FORMAT",
    doc: {
      en: "How it is printed: text or json; github for complaints",
      zh: "输出形式：text 或 json；诊断可用 github",
    },
    matches: {
      pattern: "^(text|json|github)$",
      says: { en: "text, json or github", zh: "text、json 或 github" },
    },
  },
};

/** For commands that take all providers unless some are named. */
export const providersFlag: Flags = {
  provider: {
    value: "NAME",
    repeated: true,
    doc: {
      en: "Only this provider; may stand several times",
      zh: "只处理这个提供方；可以给出多次",
    },
  },
};

/** The flags of commands that make packages of specs. */
export const packageFlags: Flags = {
  ...providersFlag,
  ...specFlags,
  generated: {
    value: "DIR",
    doc: { en: "Folder for generated packages", zh: "存放生成的包的文件夹" },
  },
  ...scopeFlag,
};
