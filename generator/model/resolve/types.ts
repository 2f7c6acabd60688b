import { asIs, type Words } from "../../diagnostics/language.js";
import {
  parseTypeExpression,
  type TypeArgument,
  type TypeExpression,
} from "../../spec/expression/type-expression.js";
import type { ScalarNode } from "../../spec/yaml/node.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Type } from "../type.js";
import { complainExpression, spanInside } from "./expressions.js";
import type { Resolution } from "./resolution.js";

type Named = Extract<TypeExpression, { readonly kind: "name" }>;

/** Reads one type of the language from its arguments, or says what is wrong with them. */
interface Builtin {
  /** How it is written, for the message of a wrong use. */
  readonly usage: Words;
  readonly build: (args: readonly TypeArgument[], of: Type | undefined) => Type | undefined;
}

const bare = (type: Type): Builtin => ({
  usage: asIs(type.kind),
  build: (args, of) => (args.length === 0 && of === undefined ? type : undefined),
});

const wrapping = (kind: "list" | "map" | "json-text" | "base64"): Builtin => ({
  usage: asIs(`${kind}<T>`),
  build: (args, of) => (args.length === 0 && of ? { kind, of } : undefined),
});

const dated = (kind: "date" | "datetime", pattern: string): Builtin => ({
  usage: asIs(`${kind}("${pattern}")`),
  build: ([format, ...more], of) =>
    format?.kind === "text" && more.length === 0 && !of
      ? { kind, format: format.value }
      : undefined,
});

const builtins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  [
    "string",
    {
      usage: {
        en: "string, string(32) or string(1..32)",
        zh: "string、string(32) 或 string(1..32)",
      },
      build: buildString,
    },
  ],
  ["int", bare({ kind: "int" })],
  ["long", bare({ kind: "long" })],
  [
    "decimal",
    {
      usage: { en: "decimal or decimal(18,2)", zh: "decimal 或 decimal(18,2)" },
      build: buildDecimal,
    },
  ],
  ["boolean", { usage: asIs("boolean"), build: buildBoolean }],
  ["date", dated("date", "yyyy-MM-dd")],
  ["datetime", dated("datetime", "yyyy-MM-dd HH:mm:ss")],
  ["epoch-ms", bare({ kind: "epoch-ms" })],
  ["json", bare({ kind: "json" })],
  ["opaque", bare({ kind: "opaque" })],
  ["literal", { usage: asIs('literal("1.0")'), build: buildLiteral }],
  ["text", { usage: asIs("text<decimal(18,2)>"), build: buildText }],
  ["list", wrapping("list")],
  ["map", wrapping("map")],
  ["json-text", wrapping("json-text")],
  ["base64", wrapping("base64")],
]);

export const builtinTypeNames: readonly string[] = [...builtins.keys()];

/** Reads a type expression and resolves its names; `wire` is the field's wire form, which codes need. */
export function readType(
  resolution: Resolution,
  scalar: ScalarNode,
  wire: "string" | "int",
): Type | undefined {
  const parsed = parseTypeExpression(scalar.text);
  if ("error" in parsed) {
    complainExpression(resolution, scalar, "type", parsed.error);
    return undefined;
  }
  return resolve(parsed.value);

  function resolve(expression: TypeExpression): Type | undefined {
    if (expression.kind === "name") return named(expression);
    const of = expression.of.map(resolve);
    return of.every((type) => type !== undefined) ? { kind: "union", of } : undefined;
  }

  function named(expression: Named): Type | undefined {
    const builtin = builtins.get(expression.name);
    if (!builtin) return reference(expression);
    const of = expression.of && resolve(expression.of);
    if (expression.of && !of) return undefined;
    const type = builtin.build(expression.args, of);
    if (!type) {
      resolution.complain("bad-type-arguments", nameSpan(expression), {
        name: expression.name,
        usage: builtin.usage,
      });
    }
    return type;
  }

  function reference(expression: Named): Type | undefined {
    const { name } = expression;
    const type = ofThisProvider(name);
    if (type === undefined) {
      const suggestion = meantBy(name);
      const help = suggestion === undefined ? { builtin: builtinTypeNames } : { suggestion };
      resolution.complain("unknown-type", nameSpan(expression), { name, ...help });
      return undefined;
    }
    if (expression.args.length === 0 && expression.of === undefined) return type;
    resolution.complain("bad-type-arguments", nameSpan(expression), {
      name,
      usage: asIs(name),
    });
    return undefined;
  }

  function ofThisProvider(name: string): Type | undefined {
    if (resolution.spec.declares("types", name)) return { kind: "structure", name };
    return resolution.spec.declares("codes", name)
      ? { kind: "code", table: name, wire }
      : undefined;
  }

  /** `Policy[]` is how other languages write `list<Policy>`. */
  function meantBy(name: string): string | undefined {
    const known = [...builtinTypeNames, ...names("types"), ...names("codes")];
    if (!name.endsWith("[]")) return suggest(name, known);
    const item = name.slice(0, -2);
    return `list<${known.includes(item) ? item : (suggest(item, known) ?? item)}>`;
  }

  function names(section: string): readonly string[] {
    return resolution.spec.section(section).map((declared) => declared.name);
  }

  function nameSpan(expression: Named) {
    return spanInside(scalar, expression.start, expression.end);
  }
}

function buildString(args: readonly TypeArgument[], of: Type | undefined): Type | undefined {
  const [length, ...more] = args;
  if (of || more.length > 0) return undefined;
  if (!length) return { kind: "string" };
  if (length.kind === "number") return { kind: "string", max: length.value };
  if (length.kind === "range" && length.min <= length.max) {
    return { kind: "string", min: length.min, max: length.max };
  }
  return undefined;
}

function buildDecimal(args: readonly TypeArgument[], of: Type | undefined): Type | undefined {
  if (of) return undefined;
  if (args.length === 0) return { kind: "decimal" };
  const [precision, scale] = args;
  if (args.length !== 2 || precision?.kind !== "number" || scale?.kind !== "number")
    return undefined;
  if (scale.value > precision.value) return undefined;
  return { kind: "decimal", precision: precision.value, scale: scale.value };
}

/** `boolean("true","false")` is a boolean only inside `text<…>`, which reads the two words. */
function buildBoolean(args: readonly TypeArgument[], of: Type | undefined): Type | undefined {
  if (of) return undefined;
  if (args.length === 0) return { kind: "boolean" };
  const [yes, no] = args;
  if (args.length !== 2 || yes?.kind !== "text" || no?.kind !== "text") return undefined;
  return { kind: "text", of: { kind: "boolean" }, words: [yes.value, no.value] };
}

function buildLiteral(args: readonly TypeArgument[], of: Type | undefined): Type | undefined {
  const [value] = args;
  if (of || args.length !== 1 || value?.kind !== "text") return undefined;
  return { kind: "literal", value: value.value };
}

const travelsAsText: ReadonlySet<string> = new Set([
  "int",
  "long",
  "decimal",
  "boolean",
  "epoch-ms",
]);

function buildText(args: readonly TypeArgument[], of: Type | undefined): Type | undefined {
  if (args.length > 0 || !of) return undefined;
  if (of.kind === "text") return of;
  return travelsAsText.has(of.kind) ? { kind: "text", of } : undefined;
}
