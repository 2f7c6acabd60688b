import { asIs, type Words } from "../../../../diagnostics/language.js";
import type { Cause, Danger, Role, Severity } from "../../../verdict.js";
import {
  causeWords,
  compileWords,
  dangerWords,
  decisionWords,
  fixWords,
  partWords,
  roleWords,
  severityWords,
} from "../../words.js";
import { capital } from "./capital.js";

/*
 * The page says what the text says. Its words begin lines, and where it has room for more, they are gone on with.
 */

export const severityNames = capitals(severityWords);

export const roleNames = capitals(roleWords);

/** Operations are named after them: "We send requests insure, cancel". */
export const partNames: typeof partWords = {
  request: { en: "requests", zh: partWords.request.zh },
  reply: { en: "replies", zh: partWords.reply.zh },
};

export const compileNames = capitals(compileWords);

export const fixNames = capitals(fixWords);

export const decisionNames = capitals(decisionWords);

/** For whoever sees the names for the first time. */
export const severityMeanings: Readonly<Record<Severity, Words>> = {
  breaking: { en: "messages or code fail", zh: "报文或代码会出错" },
  dangerous: { en: "a spec cannot tell: decide", zh: "规格无法判断，需人工决定" },
  safe: { en: "no harm", zh: "不造成损害" },
  docs: { en: "nothing but descriptions", zh: "只改了说明文字" },
};

/** What becomes of messages, by the side that we stand on. */
export const dangerNames: Readonly<Record<Role, Readonly<Record<Danger, Words>>>> = {
  send: dangersTo({ en: ": they refuse or misread it", zh: "：合作方拒收或误读" }),
  receive: dangersTo({ en: ": we refuse or misread it", zh: "：我方拒收或误读" }),
};

function dangersTo(breaking: Words): Readonly<Record<Danger, Words>> {
  const words = capitals(dangerWords);
  return {
    ...words,
    dangerous: goneOn(words.dangerous, { en: "; the spec cannot tell", zh: "，规格无法判断" }),
    breaking: goneOn(words.breaking, breaking),
  };
}

/** A sentence each. */
export const causeNames: Readonly<Record<Cause, Words>> = {
  "provider-change": causeName("provider-change", asIs("")),
  "document-correction": causeName("document-correction", {
    en: "; the partner has always behaved so",
    zh: "，合作方的行为一向如此",
  }),
  "capture-fix": causeName("capture-fix", { en: "; the document is the same", zh: "，文档未变" }),
  generator: causeName("generator", { en: "; the spec is the same", zh: "，规格未变" }),
  unknown: causeName("unknown", {
    en: "; the editions of documents do not tell",
    zh: "，从文档版本无法判断",
  }),
};

function causeName(cause: Cause, rest: Words): Words {
  return goneOn(goneOn(capital(causeWords[cause]), rest), { en: ".", zh: "。" });
}

function goneOn(words: Words, rest: Words): Words {
  return { en: `${words.en}${rest.en}`, zh: `${words.zh}${rest.zh}` };
}

function capitals<Kind extends string>(
  table: Readonly<Record<Kind, Words>>,
): Readonly<Record<Kind, Words>> {
  const entries = Object.entries<Words>(table).map(([kind, words]) => [kind, capital(words)]);
  return Object.fromEntries(entries) as Record<Kind, Words>;
}
