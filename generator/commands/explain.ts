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
    if (code === undefined) {
      return { output: codes.map(listed).join(""), diagnostics: [] };
    }
    const [text, diagnostics] = explainCode(code);
    return { output: text ?? "", diagnostics };
  },
};

function listed(code: (typeof codes)[number]): string {
  return `${code.padEnd(28)} ${catalogue[code].title}\n`;
}
