import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Language, Words } from "../diagnostics/language.js";
import { visible } from "../diagnostics/visible.js";
import { skeletons } from "../diff/decisions/skeletons.js";
import type { Finding, ProviderReport, Report } from "../diff/finding.js";
import { optional } from "../model/resolve/nodes.js";
import type { Surroundings } from "./command.js";
import { consumersText } from "./diff-consumers.js";
import { failLevelOf, isReached } from "./diff-exit.js";
import {
  reportFormats,
  type CodeView,
  type DiffParts,
  type PrintOptions,
  type ReportFormat,
} from "./diff-parts.js";
import type { Input } from "./input.js";
import type { Versions } from "./versions.js";

/** What is known when a report is printed. */
export interface Printing {
  readonly input: Input;
  readonly surroundings: Surroundings;
  readonly parts: DiffParts;
  readonly versions: Versions;
  readonly diagnostics: readonly Diagnostic[];
  /** What changes in the packages, where that was asked for. */
  readonly code: CodeView | undefined;
}

/** The report as it was asked for, or what was asked for instead. */
export async function outputOf(report: Report, printing: Printing): Promise<string> {
  const { input, surroundings } = printing;
  const { language } = surroundings.speech;
  if (input.has("bump")) return report.providers.map((one) => bumpText(one, language)).join("");
  if (input.has("write-decisions")) return undecidedText(report, printing);
  const format = reportFormats.find((each) => each === input.value("format")) ?? "text";
  const isText = format === "text" && !input.has("changelog");
  const text = printed(report, format, printing);
  if (!isText) return text;
  const consumers = await consumersText(report, printing);
  const isNone = report.providers.every(({ findings }) => findings.length === 0);
  const parts = [isNone ? nothing(report, language) : text, printing.code?.text ?? "", consumers];
  return parts.filter((part) => part !== "").join("\n");
}

function printed(report: Report, format: ReportFormat, printing: Printing): string {
  const { input, parts, surroundings, diagnostics, code } = printing;
  const print = input.has("changelog") ? parts.changelog : parts.printers[format];
  const options: PrintOptions = {
    language: surroundings.speech.language,
    diagnostics,
    docs: input.has("docs"),
    ...optional("terminal", surroundings.terminal),
    ...optional("declarations", code?.declarations),
  };
  return print(report, options);
}

function nothing({ base, head }: Report, language: Language): string {
  const words: Words = {
    en: `no spec differs between ${base} and ${head}`,
    zh: `${base} 与 ${head} 之间规格没有变化`,
  };
  return `${visible(words[language])}\n`;
}

/** `acme  minor  at least 0.2.0  Notice › state: a value was added` */
function bumpText({ name, findings, bump }: ProviderReport, language: Language): string {
  const because = findings.find(({ fingerprint }) => fingerprint === bump.because);
  const cells = [
    name,
    bump.least,
    ...(bump.version === undefined ? [] : [atLeast(bump.version)[language]]),
    ...(because === undefined ? [] : [`${because.element}: ${because.says[language]}`]),
  ];
  return `${cells.map(visible).join("  ")}\n`;
}

function atLeast(version: string): Words {
  return { en: `at least ${version}`, zh: `至少 ${version}` };
}

/** Skeletons for what nobody has said anything of, and what keeps the run from ending well. */
function undecidedText(report: Report, { input, surroundings, versions }: Printing): string {
  const level = failLevelOf(input);
  const { today, speech } = surroundings;
  const isAsked = (finding: Finding): boolean =>
    finding.decision === undefined &&
    (finding.severity === "dangerous" || isReached(finding, level));
  const texts = report.providers.flatMap(({ name, findings }) => {
    const open = findings.filter(isAsked);
    const folder = versions.head.providers.find(({ provider }) => provider.name === name)?.home
      ?.folder;
    if (open.length === 0) return [];
    if (folder === undefined) return [nowhere(name)[speech.language]];
    return [skeletons(open, { folder, today, language: speech.language })];
  });
  return texts.length > 0 ? texts.join("\n") : noneLeft[speech.language];
}

const noneLeft: Words = {
  en: "# nothing is left to decide\n",
  zh: "# 没有需要决定的发现\n",
};

/** Decisions stand beside the YAML of the head. */
function nowhere(name: string): Words {
  return {
    en: `# ${visible(name)}: the head has no YAML of it that decisions could stand beside\n`,
    zh: `# ${visible(name)}：新版本里没有它的 YAML，决定无处可放\n`,
  };
}
