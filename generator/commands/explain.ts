import { explain as explainCode, codes } from "../diagnostics/explain.js";
import type { Speech } from "../diagnostics/speech.js";
import type { Command } from "./command.js";

/** Describes one code of the catalogue, or lists them all. */
export const explain: Command = {
  name: "explain",
  summary: {
    en: "describe a complaint: why it is made, and an example mended",
    zh: "说明一种诊断：为什么会报，并给出改正的例子",
  },
  usage: "baowen explain [CODE]",
  words: [0, 1],
  flags: {},
  run: ({ words: [code] }, { speech }) => {
    if (code === undefined) return { output: list(speech), diagnostics: [] };
    const [text, diagnostics] = explainCode(code, speech);
    return { output: text ?? "", diagnostics };
  },
};

function list({ entries }: Speech): string {
  const width = Math.max(...codes.map((code) => code.length));
  return codes.map((code) => `${code.padEnd(width)}  ${entries[code].title}\n`).join("");
}
