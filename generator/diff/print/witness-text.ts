import type { Words } from "../../diagnostics/language.js";
import type { Witness } from "../finding.js";
import { versionWords } from "./words.js";

type OfKind<K extends Witness["kind"]> = Extract<Witness, { readonly kind: K }>;

/** What was executed, or why nothing was, in one line. Texts of the spec are in it as they are. */
export function witnessText(witness: Witness): Words {
  switch (witness.kind) {
    case "message":
      return messageText(witness);
    case "signature":
      return signatureText(witness);
    case "code":
      return codeText(witness);
    case "none":
      return { en: `none: ${witness.why.en}`, zh: `无：${witness.why.zh}` };
  }
}

function messageText({ structure, text, refusedBy, issue }: OfKind<"message">): Words {
  const what = `${issue.path} ${issue.rule}`.trim();
  return {
    en: `${versionWords[refusedBy].en} refuses this ${structure} (${what}): ${text}`,
    zh: `${versionWords[refusedBy].zh}拒绝这条 ${structure}（${what}）：${text}`,
  };
}

function signatureText({ input, before, after }: OfKind<"signature">): Words {
  return {
    en: `the old version makes ${before} and the new one ${after} of ${input}`,
    zh: `旧版本得到 ${before}，新版本得到 ${after}，输入为 ${input}`,
  };
}

function codeText({ text, refusedBy, error }: OfKind<"code">): Words {
  return {
    en: `does not compile with ${versionWords[refusedBy].en} (${error}): ${text}`,
    zh: `用${versionWords[refusedBy].zh}无法编译（${error}）：${text}`,
  };
}
