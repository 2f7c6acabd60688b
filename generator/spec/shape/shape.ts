import type { Words } from "../../diagnostics/language.js";
import { assertGrammar } from "./assert-grammar.js";

/**
 * Shapes: what a YAML file may look like, as plain values. From one shape come the JSON Schema that editors read
 * (`printSchema`, print.ts) and the check of a spec (`checkShape`, check.ts).
 *
 * ```ts
 * const language = grammar({
 *   "types-file": object({ types: required(mapOf(ref("structure"), { doc: "Structures, by name." })) }),
 *   structure: object({
 *     title: text({ doc: "The heading in the document." }),
 *     fields: required(mapOf(ref("field"), { atLeast: 1 })),
 *   }),
 *   // A shorthand and its long form: told apart by YAML's kind, so the kinds of an `either` must differ.
 *   field: either(text({ says: "a type expression" }), object({ type: required(text()), unit: enumOf(["fen", "yuan"]) })),
 *   // A union told apart by its key: exactly one of these keys; `slice` only together with `raw`.
 *   segment: oneOfKeys(
 *     { raw: withKeys(text(), { slice: enumOf(["inner", "outer"]) }), field: text(), lit: text() },
 *     { common: { note: text() } },
 *   ),
 *   codes: mapOf(text({ doc: "The label." })), // keys are always text: `0000:` stays 0000
 *   example: codeText({ doc: "A code in value position: 27 is accepted, 0027 must be quoted." }),
 * });
 *
 * const { diagnostics, broken } = checkShape(language, "types-file", node); // isBroken(element, broken): skip it
 * const schema = printSchema(language, { title: "baowen spec", roots: ["types-file"] });
 * ```
 *
 * Objects are closed: a key that is not listed is an error. Keys are optional unless wrapped in `required`.
 */
export type Shape =
  | ObjectShape
  | MapShape
  | ListShape
  | TaggedShape
  | EitherShape
  | RefShape
  | TextShape
  | CodeShape
  | EnumShape
  | ValueShape
  | NumberShape
  | AnythingShape;

interface Documented {
  /** One or two sentences for the person who writes the spec; editors show them. */
  readonly doc?: string | undefined;
}

export type Keys = Readonly<Record<string, Shape | Required>>;

export interface Required {
  readonly kind: "required";
  readonly shape: Shape;
}

export interface ObjectShape extends Documented {
  readonly kind: "object";
  readonly keys: Keys;
}

export interface MapShape extends Documented {
  readonly kind: "map";
  readonly values: Shape;
  readonly keys: Pattern | undefined;
  readonly atLeast: number;
}

export interface ListShape extends Documented {
  readonly kind: "list";
  readonly items: Shape;
  readonly atLeast: number;
  readonly atMost: number | undefined;
}

export interface TaggedShape extends Documented {
  readonly kind: "tagged";
  readonly tags: Readonly<Record<string, Shape | WithKeys>>;
  readonly common: Keys;
}

/** A tag of a `oneOfKeys` together with the further keys that it, and no other tag, allows beside it. */
export interface WithKeys {
  readonly kind: "with-keys";
  readonly shape: Shape;
  readonly keys: Readonly<Record<string, Shape>>;
}

export interface EitherShape extends Documented {
  readonly kind: "either";
  readonly shapes: readonly Shape[];
}

export interface RefShape extends Documented {
  readonly kind: "ref";
  readonly name: string;
}

/** What a text must look like: a regular expression, and the same in words ("a lower-case name such as 'order-1'"). */
export interface Pattern {
  readonly pattern: string;
  readonly says: Words;
  /** What the texts are, where a mistake in them is told with more than `says`. */
  readonly form?: "duration";
}

export interface TextShape extends Documented {
  readonly kind: "text";
  readonly pattern: Pattern | undefined;
}

export interface CodeShape extends Documented {
  readonly kind: "code";
}

export interface EnumShape extends Documented {
  readonly kind: "enum";
  readonly values: readonly string[];
}

/** One fixed value, such as `true` in `body: true`. */
export interface ValueShape extends Documented {
  readonly kind: "value";
  readonly value: string | number | boolean | null;
}

export interface NumberShape extends Documented {
  readonly kind: "number";
  readonly integer: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface AnythingShape extends Documented {
  readonly kind: "anything";
  /** Which kinds are let through; all of them where this is empty. */
  readonly types: readonly ("string" | "number" | "boolean" | "null")[];
}

/** Named shapes; `ref(name)` points to them, also recursively. */
export interface Grammar {
  readonly definitions: Readonly<Record<string, Shape>>;
}

/** Declares a grammar. One that cannot be checked well is our bug and throws; see assert-grammar.ts. */
export function grammar(definitions: Readonly<Record<string, Shape>>): Grammar {
  assertGrammar(definitions);
  return { definitions };
}

/** A map with known keys, all optional unless `required`; no others. */
export function object(keys: Keys, options: Documented = {}): ObjectShape {
  return { kind: "object", keys, doc: options.doc };
}

export function required(shape: Shape): Required {
  return { kind: "required", shape };
}

/** A map from names to values of one shape. */
export function mapOf(
  values: Shape,
  options: Documented & { readonly keys?: Pattern; readonly atLeast?: number } = {},
): MapShape {
  return {
    kind: "map",
    values,
    keys: options.keys,
    atLeast: options.atLeast ?? 0,
    doc: options.doc,
  };
}

export function listOf(
  items: Shape,
  options: Documented & { readonly atLeast?: number; readonly atMost?: number } = {},
): ListShape {
  const { atLeast = 0, atMost, doc } = options;
  return { kind: "list", items, atLeast, atMost, doc };
}

/** A map with exactly one of the keys `tags`, which says what it is; `common` keys may stand beside any of them. */
export function oneOfKeys(
  tags: Readonly<Record<string, Shape | WithKeys>>,
  options: Documented & { readonly common?: Keys } = {},
): TaggedShape {
  return { kind: "tagged", tags, common: options.common ?? {}, doc: options.doc };
}

export function withKeys(shape: Shape, keys: Readonly<Record<string, Shape>>): WithKeys {
  return { kind: "with-keys", shape, keys };
}

/** One of several shapes, told apart by kind alone (text, number, true/false, list, map). */
export function either(...shapes: readonly Shape[]): EitherShape {
  return { kind: "either", shapes };
}

/** The same shape with another explanation, such as an `either` or a value of a shared shape. */
export function documented<S extends Shape>(doc: string, shape: S): S {
  return { ...shape, doc };
}

export function ref(name: string, options: Documented = {}): RefShape {
  return { kind: "ref", name, doc: options.doc };
}

export function text(options: Documented & { readonly matches?: Pattern } = {}): TextShape {
  return { kind: "text", pattern: options.matches, doc: options.doc };
}

/** Text or a number, where the two mean the same to us: `version: 1` and `version: "1.0"`. */
export function textOrNumber(options: Documented = {}): AnythingShape {
  return { kind: "anything", types: ["string", "number"], doc: options.doc };
}

/** Any text, number, true, false or null. */
export function scalar(options: Documented = {}): AnythingShape {
  return { kind: "anything", types: ["string", "number", "boolean", "null"], doc: options.doc };
}

export function anything(options: Documented = {}): AnythingShape {
  return { kind: "anything", types: [], doc: options.doc };
}

/** A code from a document. Read `text`, never `value`; what YAML would retype is refused with the quoted form. */
export function codeText(options: Documented = {}): CodeShape {
  return { kind: "code", doc: options.doc };
}

export function enumOf(values: readonly string[], options: Documented = {}): EnumShape {
  return { kind: "enum", values, doc: options.doc };
}

export function literalOf(value: ValueShape["value"], options: Documented = {}): ValueShape {
  return { kind: "value", value, doc: options.doc };
}

export function truth(options: Documented = {}): AnythingShape {
  return { kind: "anything", types: ["boolean"], doc: options.doc };
}

export function number(options: Documented & Bounds = {}): NumberShape {
  return { kind: "number", integer: false, min: options.min, max: options.max, doc: options.doc };
}

export function integer(options: Documented & Bounds = {}): NumberShape {
  return { ...number(options), integer: true };
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
