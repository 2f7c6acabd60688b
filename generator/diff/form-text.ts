import { createHash } from "node:crypto";
import type { Reply } from "../model/protocol.js";
import { printRequired, type Required } from "../model/structure.js";
import { printType, type Type } from "../model/type.js";
import type { Change } from "./compare/change.js";
import type { Element } from "./elements/element.js";

/** How what changed looks in one of the versions, in the spec's notation: `string(32)`, `when: kind == 1`, or the whole element. */
export function formText(change: Change, which: "before" | "after"): string {
  const element = change[which];
  if (element === undefined) return "";
  const [, fact = "", part] = change.key.split(".");
  if (part !== undefined) return typeText(element);
  if (fact === "renamed" || fact === "moved") return element.path;
  if (fact === "reordered") return element.children.map(({ key }) => key).join(", ");
  if (fact === "added" || fact === "removed") return wholeText(element);
  const value = which === "before" ? change.from : change.to;
  return digested.has(change.key) && value !== undefined ? digestOf(value) : factText(fact, value);
}

/** Whole messages, and keys for tests: what they are changed to is for the spec to say. */
const digested: ReadonlySet<string> = new Set(["sample.text", "vector.computed"]);

function digestOf(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `sha256 ${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

/** An element in a line: a field is its type and whether it must be there, a code its label. */
function wholeText(element: Element): string {
  const { kind, key, facts } = element;
  if (kind === "field") {
    const unit = facts["unit"] === undefined ? "" : ` in ${String(facts["unit"])}`;
    return `${typeText(element)}${unit}, ${factText("required", facts["required"])}`;
  }
  if (kind === "code") return String(facts["label"]);
  if (kind === "result-code") return String(facts["meaning"]);
  return element.title === undefined || element.title === key ? key : `${key} ${element.title}`;
}

function typeText({ facts }: Element): string {
  const type = facts["type"] as Type;
  const unit = type.kind === "string" && type.lengthUnit ? ` of ${type.lengthUnit}s` : "";
  const forms = type.kind === "string" && type.forms ? ` as ${type.forms.join(" or ")}` : "";
  const wire = type.kind === "code" && type.wire === "int" ? " as int" : "";
  return `${printType(type)}${unit}${forms}${wire}`;
}

function factText(fact: string, value: unknown): string {
  if (value === undefined) return "–";
  if (fact === "required") return requiredText(value as Required);
  if (fact === "success") return (value as NonNullable<Reply["success"]>).text;
  return flowText(value);
}

/** As people say it; a condition as the spec has it. */
function requiredText(required: Required): string {
  if (required.kind === "always") return "required";
  return required.kind === "optional" ? "optional" : printRequired(required);
}

/** Plain data in a line, as flow YAML has it; what has a `kind` begins with it: `[utf8, md5, hex {case: lower}]`. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const { kind, ...rest } = value as { readonly kind?: unknown };
  const pairs = Object.entries(rest)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${key}: ${flowText(inner)}`);
  const braces = pairs.length === 0 ? "" : `{${pairs.join(", ")}}`;
  if (typeof kind !== "string") return braces === "" ? "{}" : braces;
  return braces === "" ? kind : `${kind} ${braces}`;
}
