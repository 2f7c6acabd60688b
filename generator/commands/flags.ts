import { npmScope } from "../spec/settings.js";

export interface Flag {
  readonly doc: string;
  /** What stands after it, in capitals; absent for a flag that stands alone. */
  readonly value?: string;
  readonly repeated?: boolean;
  /** What its value must be; anything may stand after it unless given. */
  readonly matches?: { readonly pattern: string; readonly says: string };
}

export interface Flags {
  readonly [name: string]: Flag;
}

/** The flags that every command takes. */
export const commonFlags: Flags = {
  format: {
    value: "FORMAT",
    doc: "How complaints are printed: text, json or github",
    matches: { pattern: "^(text|json|github)$", says: "text, json or github" },
  },
  help: { doc: "Print this" },
};

/** The flags of commands that read specs. */
export const specFlags: Flags = {
  config: {
    value: "FILE",
    doc: "Settings file, baowen.yaml unless given; its paths start from its folder",
  },
  specs: { value: "DIR", doc: "Folder of the provider folders" },
};

export const scopeFlag: Flags = {
  scope: { value: "@SCOPE", doc: "npm scope of generated packages", matches: npmScope },
};

/** The flags of commands that make packages of specs. */
export const packageFlags: Flags = {
  provider: { value: "NAME", repeated: true, doc: "Only this provider; may stand several times" },
  ...specFlags,
  generated: { value: "DIR", doc: "Folder for generated packages" },
  ...scopeFlag,
};
