import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Language } from "../diagnostics/language.js";
import type { Finding, ProviderReport, Report } from "../diff/finding.js";
import { judgedAnew } from "../diff/judge.js";
import { printChangelog } from "../diff/print/changelog.js";
import { printGithub } from "../diff/print/github.js";
import type { Declarations } from "../diff/print/html/declarations.js";
import { printHtml } from "../diff/print/html/html.js";
import { printJson } from "../diff/print/json.js";
import { printJunit } from "../diff/print/junit.js";
import { printMarkdown } from "../diff/print/markdown.js";
import { printSarif } from "../diff/print/sarif.js";
import { printText } from "../diff/print/text.js";
import { concluded, reportProvider } from "../diff/report.js";
import type { Versioned } from "../versions/version.js";
import type { Terminal } from "./command.js";
import type { Versions } from "./versions.js";

/** What `baowen diff` is put together from; see `diff.ts` for the order in which they are called. */
export interface DiffParts {
  /** What differs between two versions of a provider; one is absent where the provider is new or gone, never both. */
  readonly review: (
    base: Versioned | undefined,
    head: Versioned | undefined,
    options: ReviewOptions,
  ) => ProviderReport;
  /** What a finding comes to once a decision has changed its cause: severity, silence and bump anew. */
  readonly judge: (finding: Finding) => Finding;
  /** The report once its findings are decided: sorted, and its bump worked out anew. */
  readonly conclude: (report: ProviderReport) => ProviderReport;
  readonly printers: { readonly [F in ReportFormat]: Print };
  readonly changelog: Print;
  /** `--code`: what changes in the generated packages. Loaded late: it brings a compiler. */
  readonly code: (report: Report, versions: Versions, options: CodeOptions) => Promise<CodeView>;
  /** `--consumers`: what of the code in a folder is touched, as text that stands after the report. */
  readonly consumers: (
    report: Report,
    versions: Versions,
    options: CodeOptions & { readonly folder: string },
  ) => Promise<string>;
}

export interface ReviewOptions {
  /** The party whose side is taken; the one that the spec says we are, unless given. */
  readonly party?: string;
}

export interface CodeOptions {
  /** The npm scope of the packages. */
  readonly scope: string;
  readonly language: Language;
}

/** What changes in the generated packages. */
export interface CodeView {
  /** With findings that code was executed for. */
  readonly report: Report;
  /** The declarations that changed, to stand after the report. */
  readonly text: string;
  /** By `provider/symbol`. */
  readonly declarations: Declarations;
}

export interface PrintOptions {
  readonly language: Language;
  /** What was complained about, for forms that hold findings and complaints alike. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether what changed in words alone is told one by one. */
  readonly docs: boolean;
  readonly terminal?: Terminal;
  readonly declarations?: Declarations;
}

export type Print = (report: Report, options: PrintOptions) => string;

export const reportFormats = [
  "text",
  "json",
  "markdown",
  "github",
  "sarif",
  "junit",
  "html",
] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What the command consists of. What reads code is loaded where it is asked for. */
export const diffParts: DiffParts = {
  review: (base, head, { party }) => reportProvider(base, head, party),
  judge: judgedAnew,
  conclude: concluded,
  printers: {
    text: (report, { language, docs, terminal }) =>
      printText(report, { language, docs, ...terminal }),
    json: (report) => printJson(report),
    markdown: (report, { language }) => printMarkdown(report, language),
    github: (report, { language }) => printGithub(report, language),
    sarif: (report, { language }) => printSarif(report, language),
    junit: (report, { language }) => printJunit(report, language),
    html: (report, { language, declarations }) => printHtml(report, language, declarations),
  },
  changelog: (report, { language }) =>
    report.providers
      .map((provider) => printChangelog(provider, language))
      .filter((text) => text !== "")
      .join("\n"),
  code: async (...asked) => (await import("./diff-code.js")).viewCode(...asked),
  consumers: async (...asked) => (await import("./diff-code.js")).findCallSites(...asked),
};
