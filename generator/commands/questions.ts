import type { Command } from "./command.js";
import { providersFlag, specFlags } from "./flags.js";
import { questionsMarkdown } from "./questions-markdown.js";
import { questionsReport } from "./questions-report.js";
import { questionsText } from "./questions-text.js";
import { providersAsked, readSpecs } from "./specs.js";

/** Prints what is to be asked of partners, in their language: as text, or as the text of a mail or an issue. */
export const questions: Command = {
  name: "questions",
  summary: {
    en: "print what to ask a partner, in the partner's language",
    zh: "用合作方的语言打印要向合作方确认的疑问",
  },
  usage: "baowen questions [PROVIDER] [--format markdown]",
  words: [0, 1],
  flags: {
    format: {
      value: "FORMAT",
      doc: {
        en: "How questions are printed: text or markdown",
        zh: "疑问的输出形式：text 或 markdown",
      },
      matches: {
        pattern: "^(text|markdown)$",
        says: { en: "text or markdown", zh: "text 或 markdown" },
      },
    },
    ...providersFlag,
    ...specFlags,
  },
  run: (input, surroundings) => {
    const [specs, diagnostics] = readSpecs(input, providersAsked(input), surroundings, "shown");
    const print = input.value("format") === "markdown" ? questionsMarkdown : questionsText;
    const reports = (specs?.providers ?? []).map(({ provider }) => questionsReport(provider));
    return { output: reports.map(print).join("\n"), diagnostics };
  },
};
