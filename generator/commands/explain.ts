import { explain as explainCode, codes } from "../diagnostics/explain.js";
import { catalogue } from "../diagnostics/catalogue.js";
import type { Command } from "./command.js";

/** Describes one code of the catalogue, or lists them all. */
export const explain: Command = {
  name: "explain",
  summary: "describe a complaint: why it is made, and an example mended",
  usage: "baowen explain [CODE]",
  words: [0, 1],
  flags: {},
  run: ({ words: [code] }) => {
    if (code === undefined) return { output: list(), diagnostics: [] };
    const [text, diagnostics] = explainCode(code);
    return { output: text ?? "", diagnostics };
  },
};

function list(): string {
  const width = Math.max(...codes.map((code) => code.length));
  return codes.map((code) => `${code.padEnd(width)}  ${catalogue[code].title}\n`).join("");
}
