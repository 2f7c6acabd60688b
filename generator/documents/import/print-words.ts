import type { Language } from "../../diagnostics/language.js";
import type { DocumentReport, LookKind } from "./report.js";

/** Everything that a report says, in one language. */
export interface ReportWords {
  readonly whole: (provider: string, documents: number, captured: number, rows: number) => string;
  readonly document: (document: DocumentReport) => string;
  readonly of: (captured: number, rows: number) => string;
  readonly confidence: string;
  readonly samples: (fits: number, differs: number, unreadable: number, unused: number) => string;
  readonly added: string;
  readonly updated: string;
  readonly removed: string;
  readonly differing: string;
  readonly differs: (element: string, document: string, spec: string) => string;
  readonly gone: string;
  readonly elsewhere: string;
  readonly first: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly looks: Readonly<Record<LookKind, string>>;
}

/** The report's words by language. */
export const words: Readonly<Record<Language, ReportWords>> = {
  en: {
    whole: (provider, documents, captured, rows) =>
      `${provider}: ${documents} ${documents === 1 ? "document" : "documents"}, ${captured} of ${rows} rows captured`,
    document: ({ document, file, rows, captured, tables, unclaimed }) =>
      `${document} (${file}): ${captured} of ${rows} rows, ${tables.length} tables, ${unclaimed.length} lines unclaimed`,
    of: (captured, rows) => `${captured} of ${rows}`,
    confidence: "confidence",
    samples: (fits, differs, unreadable, unused) =>
      `samples: ${fits} fit, ${differs} differ, ${unreadable} cannot be read, ${unused} of no operation`,
    added: "added, as drafts:",
    updated: "updated, still drafts:",
    removed: "removed, as their rows are gone:",
    differing: "reviewed, and the document says otherwise; not touched:",
    differs: (element, document, spec) =>
      `${element}: the document says ${document}, the spec ${spec}`,
    gone: "reviewed, and their rows are gone; not touched:",
    elsewhere:
      "operations that were not drafted again, as all of their rows stand elsewhere in the spec:",
    first: "look at first:",
    nothing: "nothing is odd; every element is a draft until somebody has reviewed it",
    more: (count) => `and ${count} more`,
    looks: {
      "no-rows": "documents in which no table of fields or codes was found:",
      unclaimed: "lines that look like rows, and that no table has:",
      uncaptured: "rows that the spec does not have:",
      confidence: "tables whose columns are doubtful:",
      we: "which of the parties we are is a guess (--we says it):",
      direction: "operations of which the document does not say who starts them:",
      flag: "rows that are odd:",
      conflict: "fields whose rows do not say the same:",
      "look-alike": "names with letters of another alphabet:",
      type: "fields whose type the document does not tell:",
      unused: "types that no message uses:",
      sample: "samples that do not fit, or cannot be read:",
      mended: "samples that were changed so that they can be read:",
      nameless: "operations that the document gives no name:",
    },
  },
  zh: {
    whole: (provider, documents, captured, rows) =>
      `${provider}：${documents} 份文档，${rows} 行中采集了 ${captured} 行`,
    document: ({ document, file, rows, captured, tables, unclaimed }) =>
      `${document}（${file}）：${rows} 行中采集 ${captured} 行，${tables.length} 张表，${unclaimed.length} 行无归属`,
    of: (captured, rows) => `${captured}/${rows}`,
    confidence: "置信度",
    samples: (fits, differs, unreadable, unused) =>
      `示例：${fits} 个相符，${differs} 个不符，${unreadable} 个无法读取，${unused} 个不属于任何操作`,
    added: "新增（草稿）：",
    updated: "已更新（仍是草稿）：",
    removed: "已删除（文档中已无对应的行）：",
    differing: "已审阅，而文档另有说法；未改动：",
    differs: (element, document, spec) => `${element}：文档说 ${document}，规格写 ${spec}`,
    gone: "已审阅，而文档中已无对应的行；未改动：",
    elsewhere: "未重新起草的操作（其所有行都已在规格的别处）：",
    first: "请先看：",
    nothing: "没有异常之处；每个元素在有人审阅之前都是草稿",
    more: (count) => `另有 ${count} 处`,
    looks: {
      "no-rows": "没有找到字段表或码表的文档：",
      unclaimed: "像是表格的行，却不属于任何表格：",
      uncaptured: "规格中没有的行：",
      confidence: "各列含义存疑的表格：",
      we: "我方是哪一方只是猜测（可用 --we 指明）：",
      direction: "文档没有说明由谁发起的操作：",
      flag: "有异常的行：",
      conflict: "各处说法不一的字段：",
      "look-alike": "混有异形字母的名称：",
      type: "文档没有说明类型的字段：",
      unused: "没有报文用到的类型：",
      sample: "不相符或无法读取的示例：",
      mended: "为能读取而改动过的示例：",
      nameless: "文档没有给出名称的操作：",
    },
  },
};
