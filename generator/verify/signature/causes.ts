import { utf8 } from "../../../templates/runtime/digest.js";
import { gbkText } from "../../../templates/runtime/gbk.js";
import { writeJson } from "../../../templates/runtime/json/write.js";
import { sortWords } from "../../spec/language/pair-words.js";
import type { Phrases } from "../phrases.js";
import type { Change } from "./attempt.js";
import {
  inTexts,
  inBody,
  ignoringCase,
  withKeys,
  withCarried,
  percentDecoded,
  blanksAsPlus,
  withSteps,
  droppingZeros,
  keepingZeros,
  withText,
  keysAt,
  keyAsPair,
  sortedBy,
} from "./changes.js";
import * as rewriting from "./rewriting.js";

/** A thing that goes wrong often between two programs, and that can be told from the text alone. */
export interface Cause {
  /** What would have to be so for the signature to match. */
  readonly says: (say: Phrases["causes"]) => string;
  readonly change: Change;
}

/** All causes that are tried, the likeliest first. */
export const causes: readonly Cause[] = [
  { says: (say) => say.letterCase, change: ignoringCase },
  { says: (say) => say.keyTrimmed, change: withKeys((key) => key.trim()) },
  { says: (say) => say.keyWithLineFeed, change: withKeys((key) => `${key}\n`) },
  { says: (say) => say.keyWithCrlf, change: withKeys((key) => `${key}\r\n`) },
  { says: (say) => say.keyWithBlankBehind, change: withKeys((key) => `${key} `) },
  { says: (say) => say.keyWithBlankBefore, change: withKeys((key) => ` ${key}`) },
  {
    says: (say) => say.keyInFront,
    change: withText((segments) => keysAt(segments, "front")),
  },
  { says: (say) => say.keyBehind, change: withText((segments) => keysAt(segments, "back")) },
  { says: (say) => say.keyAsPair, change: withText(keyAsPair) },
  { says: (say) => say.leadingZeros, change: withSteps(droppingZeros) },
  { says: (say) => say.keptZeros, change: withSteps(keepingZeros) },
  {
    says: (say) => say.carriedBlanks,
    change: withCarried((text) => text.replaceAll(" ", "+")),
  },
  { says: (say) => say.carriedDecoded, change: withCarried(percentDecoded) },
  { says: (say) => say.carriedTrimmed, change: withCarried((text) => text.trim()) },
  { says: (say) => say.plusInTexts, change: inTexts(blanksAsPlus) },
  {
    says: (say) => say.gbk,
    change: withSteps((step) => (step.kind === "utf8" ? [{ kind: "gbk" }] : [step])),
  },
  {
    says: (say) => say.utf8,
    change: withSteps((step) => (step.kind === "gbk" ? [{ kind: "utf8" }] : [step])),
  },
  { says: (say) => say.readAsGbk, change: inTexts((all) => gbkText(utf8(all))) },
  {
    says: (say) => say.readAsLatin,
    change: inTexts((all) => Buffer.from(all).toString("latin1")),
  },
  { says: (say) => say.mark, change: inBody((all) => `\ufeff${all}`) },
  { says: (say) => say.lineFeedRemoved, change: inBody((all) => all.replace(/\r?\n$/, "")) },
  { says: (say) => say.lineFeedAdded, change: inBody((all) => `${all}\n`) },
  { says: (say) => say.crlfAdded, change: inBody((all) => `${all}\r\n`) },
  { says: (say) => say.crlf, change: inTexts((all) => all.replaceAll(/\r?\n/g, "\r\n")) },
  { says: (say) => say.lf, change: inTexts((all) => all.replaceAll("\r\n", "\n")) },
  ...rewrites(),
  ...sortWords.map((sort): Cause => ({ says: (say) => say.sorted(sort), change: sortedBy(sort) })),
];

function rewrites(): readonly Cause[] {
  const { reserialised, unchanged } = rewriting;
  const indented = (width: number | string) => (json: string) =>
    /^\s*[{[]/.test(json) ? JSON.stringify(JSON.parse(json), null, width) : json;
  return [
    { says: (say) => say.compact, change: inTexts(reserialised(unchanged)) },
    { says: (say) => say.doubles, change: inTexts(reserialised(rewriting.asDouble)) },
    { says: (say) => say.javaDoubles, change: inTexts(reserialised(rewriting.asJavaDouble)) },
    { says: (say) => say.numberTexts, change: inTexts(reserialised(rewriting.asText)) },
    { says: (say) => say.sortedNames, change: inTexts(reserialised(rewriting.sortedNames)) },
    {
      says: (say) => say.escapedSlashes,
      change: inTexts(reserialised(unchanged, (value) => writeJson(value).replaceAll("/", "\\/"))),
    },
    {
      says: (say) => say.escaped,
      change: inTexts(reserialised(unchanged, (value) => rewriting.escaped(writeJson(value)))),
    },
    { says: (say) => say.spaced, change: inTexts(reserialised(unchanged, rewriting.spaced)) },
    {
      says: (say) => say.spacedEscaped,
      change: inTexts(reserialised(unchanged, rewriting.spacedEscaped)),
    },
    { says: (say) => say.indented(2), change: inTexts(indented(2)) },
    { says: (say) => say.indented(4), change: inTexts(indented(4)) },
  ];
}
