import { createHash } from "node:crypto";
import { asIs, type Language, type Words } from "../diagnostics/language.js";
import type { Reply } from "../model/protocol.js";
import { printRequired, type Required } from "../model/structure.js";
import { printType, type Type } from "../model/type.js";
import type { Change } from "./compare/change.js";
import type { Element } from "./elements/element.js";
import { inSpec } from "./notation/notation.js";

/** How a form is told: in the spec's notation, with the few words that stand in it in a language. */
export interface Telling {
  readonly language: Language;
  /** Facts as they are in the model, and not as the spec has them: what findings are known by, however they are printed. */
  readonly plain?: boolean;
}

const english: Telling = { language: "en" };

/** How what changed looks in one of the versions, in the spec's notation: `string(32)`, `when: kind == 1`, or the whole element. */
export function formText(
  change: Change,
  which: "before" | "after",
  telling: Telling = english,
): string {
  const element = change[which];
  if (element === undefined) return "";
  const [, fact = "", part] = change.key.split(".");
  if (part !== undefined) return typeText(element, telling);
  if (fact === "renamed" || fact === "moved") return element.path;
  if (fact === "reordered") return element.children.map(({ key }) => key).join(", ");
  if (wholes.has(fact)) return wholeText(element, telling);
  const value = which === "before" ? change.from : change.to;
  if (digested.has(change.key) && value !== undefined) return digestOf(value);
  return factText(fact, telling.plain === true ? value : inSpec(change.key, value), telling);
}

/** What changes of elements as wholes are called. */
const wholes: ReadonlySet<string> = new Set(["added", "removed", "narrowed", "widened"]);

/** Whole messages, and keys for tests: what they are changed to is for the spec to say. */
const digested: ReadonlySet<string> = new Set(["sample.text", "vector.computed"]);

function digestOf(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `sha256 ${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

/** An element in a line: a field is its type and whether it must be there, a code its label. */
function wholeText(element: Element, telling: Telling): string {
  const { kind, key, facts } = element;
  if (kind === "field") {
    const unit = facts["unit"] === undefined ? "" : unitWords(facts["unit"])[telling.language];
    const required = factText("required", facts["required"], telling);
    const comma = telling.language === "en" ? ", " : "，";
    return `${typeText(element, telling)}${unit}${comma}${required}`;
  }
  if (kind === "code") return String(facts["label"]);
  if (kind === "result-code") return String(facts["meaning"]);
  return element.title === undefined || element.title === key ? key : `${key} ${element.title}`;
}

function unitWords(unit: unknown): Words {
  return { en: ` in ${String(unit)}`, zh: `，单位 ${String(unit)}` };
}

function typeText({ facts }: Element, { language }: Telling): string {
  const type = facts["type"] as Type;
  const words: readonly Words[] = [
    ...(type.kind === "string" && type.lengthUnit
      ? [{ en: ` of ${type.lengthUnit}s`, zh: `，按 ${type.lengthUnit} 计` }]
      : []),
    ...(type.kind === "string" && type.forms
      ? [{ en: ` as ${type.forms.join(" or ")}`, zh: `，形式为 ${type.forms.join(" 或 ")}` }]
      : []),
    ...(type.kind === "code" && type.wire === "int" ? [{ en: " as int", zh: "，形式为 int" }] : []),
  ];
  return printType(type) + words.map((each) => each[language]).join("");
}

function factText(fact: string, value: unknown, { language }: Telling): string {
  if (value === undefined) return "–";
  if (fact === "required") return requiredText(value as Required)[language];
  if (fact === "success") return (value as NonNullable<Reply["success"]>).text;
  return flowText(value);
}

/** As people say it; a condition as the spec has it. */
function requiredText(required: Required): Words {
  return requiredWords[required.kind] ?? asIs(printRequired(required));
}

const requiredWords: { readonly [K in Required["kind"]]?: Words } = {
  always: { en: "required", zh: "必填" },
  optional: { en: "optional", zh: "选填" },
  unspecified: { en: "unspecified", zh: "未注明" },
};

/** Plain data in a line, as flow YAML has it; what has a `kind` begins with it: `[utf8, md5, hex {case: lower}]`. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Map) return flowText(Object.fromEntries(value));
  const { kind, ...rest } = value as { readonly kind?: unknown };
  const pairs = Object.entries(rest)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${key}: ${flowText(inner)}`);
  const braces = pairs.length === 0 ? "" : `{${pairs.join(", ")}}`;
  if (typeof kind !== "string") return braces === "" ? "{}" : braces;
  return braces === "" ? kind : `${kind} ${braces}`;
}
