/** Colours a text, or leaves it alone. The only place that writes terminal escapes. */
export type Paint = (style: Style, text: string) => string;

export type Style = "error" | "warning" | "help" | "quiet" | "strong";

const codes: Readonly<Record<Style, string>> = {
  error: "31;1",
  warning: "33;1",
  help: "36",
  quiet: "2",
  strong: "1",
};

export const plain: Paint = (_style, text) => text;

export const coloured: Paint = (style, text) =>
  text === "" ? "" : `\u001b[${codes[style]}m${text}\u001b[0m`;
