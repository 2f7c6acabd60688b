import type { Words } from "../../diagnostics/language.js";
import type { Decision } from "../finding.js";
import { decisionWords } from "./words.js";

/** "accepted by wang on 2026-05-02, until 2026-09-01: ids are shorter; evidence: samples/insure.json". */
export function decisionText({ verdict, reason, by, on, until, evidence }: Decision): Words {
  const said = decisionWords[verdict];
  const parts: readonly (readonly [string | undefined, string, string])[] = [
    [by, " by ", "，"],
    [on, " on ", "，"],
    [until, ", until ", "，有效期至 "],
    [reason, ": ", "："],
    [evidence, "; evidence: ", "；证据："],
  ];
  const given = parts.filter(([text]) => text !== undefined);
  return {
    en: given.reduce((so, [text, before]) => `${so}${before}${text}`, said.en),
    zh: given.reduce((so, [text, , before]) => `${so}${before}${text}`, said.zh),
  };
}
