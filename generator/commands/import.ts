import type { Words } from "../diagnostics/language.js";
import { printReport, printReportJson } from "../documents/import/print.js";
import { planImport, type ImportPlan } from "../documents/import/plan.js";
import { openFolder } from "../output/real-disk.js";
import { writeChanges } from "../output/write-changes.js";
import { resolve } from "node:path";
import type { Command, Surroundings } from "./command.js";
import { specFlags } from "./flags.js";
import { documentsFor } from "./import-documents.js";
import { existingSpec } from "./import-existing.js";
import { schemaPath } from "./import-schema.js";
import { importSteps } from "./import-steps.js";
import { usage, type Input } from "./input.js";
import { settingsFor } from "./settings.js";

/** Drafts a provider's spec of its documents, or brings the drafts of one that is there up to date. */
export const importDocuments: Command = {
  name: "import",
  summary: {
    en: "draft a spec of documents: tables become drafts to review, prose becomes questions",
    zh: "由文档起草规格：表格成为待审阅的草稿，文字成为疑问",
  },
  usage: "baowen import DOCUMENT… --provider NAME [--we PARTY] [--documents DIR]",
  words: [1, Number.MAX_SAFE_INTEGER],
  flags: {
    provider: {
      value: "NAME",
      doc: { en: "The provider, and the name of its folder", zh: "提供方，也是其文件夹的名称" },
      matches: {
        pattern: "^[a-z][a-z0-9-]*$",
        says: { en: "a lower-case name such as 'acme'", zh: "小写的名称，例如 'acme'" },
      },
    },
    title: {
      value: "TITLE",
      doc: {
        en: "The provider's own name; the first document's title unless given",
        zh: "提供方自己的名称；不给出时用第一份文档的标题",
      },
    },
    we: {
      value: "PARTY",
      doc: {
        en: "Which of the parties we are, as the documents call it",
        zh: "我方是哪一方，按文档中的称呼",
      },
    },
    documents: {
      value: "DIR",
      doc: {
        en: "Folder of documents not found from here; BAOWEN_DOCUMENTS unless given",
        zh: "从当前文件夹找不到的文档所在的文件夹；默认为 BAOWEN_DOCUMENTS",
      },
    },
    "dry-run": {
      doc: { en: "Say what would be written, and write nothing", zh: "只说明将写出什么，不写文件" },
    },
    format: {
      value: "FORMAT",
      doc: {
        en: "How the report is printed: text or json; github for complaints",
        zh: "报告的输出形式：text 或 json；诊断可用 github",
      },
      matches: {
        pattern: "^(text|json|github)$",
        says: { en: "text, json or github", zh: "text、json 或 github" },
      },
    },
    ...specFlags,
  },
  run: async (input, surroundings) => {
    const provider = input.value("provider");
    if (provider === undefined) {
      return { output: "", diagnostics: [usage(importDocuments, needsProvider)] };
    }
    const [settings, setting] = settingsFor(input, surroundings);
    const folder = `${settings.specs}/${provider}`;
    const [existing, opening] = existingSpec(folder, surroundings);
    if (existing === "broken") return { output: "", diagnostics: [...setting, ...opening] };
    const [documents, reading] = await documentsFor(input, folder, existing, surroundings);
    const before = [...setting, ...opening, ...reading];
    if (!documents) return { output: "", diagnostics: before };
    const title = input.value("title");
    const we = input.value("we");
    const answers = {
      provider,
      ...(title !== undefined && { title }),
      ...(we !== undefined && { we }),
    };
    const schema = schemaPath(settings.specs, surroundings);
    const [plan, planning] = planImport(documents.sources, answers, schema, existing);
    if (!plan) return { output: "", diagnostics: [...before, ...planning] };
    const [written, writing] = input.has("dry-run")
      ? [pathsOf(plan), []]
      : writeChanges(openFolder(resolve(surroundings.folder, folder), folder), plan);
    const diagnostics = [...before, ...planning, ...writing];
    if (!written) return { output: "", diagnostics };
    const places = { folder, documents: documents.folder };
    return { output: outputOf(plan, written, places, input, surroundings), diagnostics };
  },
};

const needsProvider: Words = {
  en: "'import' needs a provider: --provider NAME",
  zh: "'import' 需要一个提供方：--provider NAME",
};

function pathsOf({ create, optional, change }: ImportPlan): readonly string[] {
  return [...create, ...optional, ...change].map(({ path }) => path);
}

/** The provider's folder of specs, and that of its documents. */
interface Places {
  readonly folder: string;
  readonly documents: string;
}

function outputOf(
  plan: ImportPlan,
  written: readonly string[],
  { folder, documents }: Places,
  input: Input,
  surroundings: Surroundings,
): string {
  const { language } = surroundings.speech;
  if (input.value("format") === "json") return printReportJson(plan.report);
  const changed = new Set(plan.change.map(({ path }) => path));
  const verbs = input.has("dry-run") ? toDo : done;
  const lines = written.map((path) => {
    const verb = changed.has(path) ? verbs.changed : verbs.created;
    return `  ${verb[language]} ${folder}/${path}\n`;
  });
  const steps = input.has("dry-run")
    ? ""
    : stepsFor(plan, { folder, documents }, input, surroundings);
  return `${lines.join("")}${printReport(plan.report, language)}${steps}`;
}

function stepsFor(
  { report }: ImportPlan,
  { folder, documents }: Places,
  input: Input,
  surroundings: Surroundings,
): string {
  const steps = importSteps({
    provider: report.provider,
    folder,
    documents,
    flags: ["config", "specs"].flatMap((name) => {
      const value = input.value(name);
      return value === undefined ? [] : [[name, value]];
    }),
    isOdd: report.first.length > 0,
    language: surroundings.speech.language,
  });
  return `\n${steps}`;
}

const done = {
  created: { en: "created", zh: "已写入" },
  changed: { en: "changed", zh: "已修改" },
} as const satisfies Readonly<Record<string, Words>>;

const toDo = {
  created: { en: "would create", zh: "将写入" },
  changed: { en: "would change", zh: "将修改" },
} as const satisfies Readonly<Record<keyof typeof done, Words>>;
