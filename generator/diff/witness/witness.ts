import type { Words } from "../../diagnostics/language.js";
import type { Change } from "../compare/change.js";
import type { Context } from "../context.js";
import type { Finding, Witness } from "../finding.js";
import type { Rule } from "../rules/rule.js";
import { messageWitness } from "./message-witness.js";
import { Tables } from "./message/tables.js";
import { signatureWitness } from "./signature-witness.js";

/** A finding with what it was made of. */
export interface Judged {
  readonly change: Change;
  readonly rule: Rule;
  readonly finding: Finding;
}

/** What findings hold before witnesses are looked for: that of a rule that needs none says why. */
export function unwitnessed({ witness }: Rule): Witness {
  return { kind: "none", why: typeof witness === "string" ? notLookedFor : witness };
}

const notLookedFor: Words = { en: "not looked for", zh: "未查找" };

/**
 * The findings, each with what shows it: a message, or a signature, that was tried on both versions; or why there is none. What only
 * compiled code can show is left to `needsCode`. Always the same for the same specs; no sample of theirs is looked at.
 */
export function withWitnesses(judged: readonly Judged[], context: Context): readonly Finding[] {
  const tables = new Tables(
    context,
    judged.map(({ change }) => change),
  );
  return judged.map((each) => ({ ...each.finding, witness: witnessOf(each, context, tables) }));
}

function witnessOf({ change, rule, finding }: Judged, context: Context, tables: Tables): Witness {
  switch (rule.witness) {
    case "message":
      return messageWitness(finding, change, tables);
    case "signature":
      return signatureWitness(change, context);
    case "code":
      return { kind: "none", why: finding.symbols.length > 0 ? byCode : notMadeUp };
    default:
      return finding.witness;
  }
}

const notMadeUp: Words = {
  en: "no code is made up for what has no declaration of its own",
  zh: "它没有自己的声明，无法编造代码",
};

const byCode: Words = { en: "shown by baowen diff --code", zh: "由 baowen diff --code 展示" };
