import type { Language, Words } from "../../diagnostics/language.js";

/**
 * Whether the version that a spec was captured from is at hand beside its committed ledger. `other`: what is there now is not what the
 * ledger is of; both are told by their SHA-256.
 */
export type OldDocument =
  | { readonly kind: "read"; readonly file: string }
  | { readonly kind: "no-folder" }
  | { readonly kind: "no-file" }
  | { readonly kind: "unread"; readonly file: string; readonly reason: Words }
  | {
      readonly kind: "other";
      readonly file: string;
      readonly found: string;
      readonly ledger: string;
    };

/** Why the new version was compared with the committed ledger alone; undefined where the old document was read, too. */
export function whyLedgerAlone(old: OldDocument): Words | undefined {
  switch (old.kind) {
    case "read":
      return undefined;
    case "no-folder":
      return {
        en: "no folder of documents is named (--documents DIR, or BAOWEN_DOCUMENTS)",
        zh: "没有指出存放文档的文件夹（--documents DIR，或 BAOWEN_DOCUMENTS）",
      };
    case "no-file":
      return {
        en: "the spec does not say which file the old document is (`file:`)",
        zh: "规格没有写明旧文档是哪个文件（`file:`）",
      };
    case "unread":
      return old.reason;
    case "other":
      return {
        en: `${old.file} is not the document that the ledger is of (SHA-256 ${short(old.found)}…, not ${short(old.ledger)}…)`,
        zh: `${old.file} 不是台账所属的那份文档（SHA-256 为 ${short(old.found)}…，而不是 ${short(old.ledger)}…）`,
      };
  }
}

function short(sha256: string): string {
  return sha256.slice(0, 12);
}

/** What a comparison with a ledger cannot show. */
export const ledgerLimits: Words = {
  en: "what prose, samples and remarks said before is not known: that they read otherwise is told, not what they said; values that a remark listed are those of its code table",
  zh: "从前的正文、示例和备注说了什么无从得知：只能看出它们变了；备注从前列出的取值，以其代码表为准",
};

/** The same as lines of a report; none where the old document was read. */
export function ledgerAloneLines(old: OldDocument, language: Language): readonly string[] {
  const why = whyLedgerAlone(old);
  if (why === undefined) return [];
  return [`${alone[language]}${why[language]}`, `  ${ledgerLimits[language]}`];
}

const alone: Words = {
  en: "compared with the committed ledger alone: ",
  zh: "只与已提交的台账对照：",
};
