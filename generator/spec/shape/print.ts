import type { Words } from "../../diagnostics/language.js";
import { extrasOf, plainShape, type Extra } from "./parts.js";
import type {
  AnythingShape,
  Grammar,
  Keys,
  NumberShape,
  ObjectShape,
  Pattern,
  Shape,
  TaggedShape,
} from "./shape.js";

/** A JSON Schema (draft-07), or a part of one. */
export type Schema = { readonly [key: string]: unknown };

/** Marks a code; to validators that do not know it, it says nothing. See check.ts. */
export const CODE_KEYWORD = "x-code";

/** What the texts of a pattern are; it checks nothing by itself. */
export const FORM_KEYWORD = "x-form";

/** A pattern in words. */
export const SAYS_KEYWORDS = { en: "x-says", zh: "x-says-zh" } as const satisfies Words;

export interface SchemaOptions {
  readonly title: string;
  /** The definitions a file may consist of: one, or several of which a file is any one. */
  readonly roots: readonly string[];
}

/** Prints a grammar as draft-07 JSON Schema. The same grammar always gives the same text, keys in declared order. */
export function printSchema(grammar: Grammar, options: SchemaOptions): Schema {
  const roots = options.roots.map((name) => ({ $ref: pointerTo(name) }));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: options.title,
    ...(roots.length === 1 ? { allOf: roots } : { anyOf: roots }),
    definitions: printDefinitions(grammar),
  };
}

export function printDefinitions(grammar: Grammar): Schema {
  return mapValues(grammar.definitions, print);
}

export function pointerTo(definition: string): string {
  return `#/definitions/${definition.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** One shape. `description` comes first, where a person who reads the schema looks for it. */
function print(shape: Shape): Schema {
  return { ...(shape.doc === undefined ? {} : { description: shape.doc }), ...printBare(shape) };
}

function printBare(shape: Shape): Schema {
  switch (shape.kind) {
    case "object":
      return printObject(shape);
    case "map":
      return {
        type: "object",
        ...(shape.atLeast > 0 ? { minProperties: shape.atLeast } : {}),
        ...(shape.keys
          ? { propertyNames: { pattern: shape.keys.pattern, ...printSays(shape.keys) } }
          : {}),
        additionalProperties: print(shape.values),
      };
    case "list":
      return {
        type: "array",
        ...(shape.atLeast > 0 ? { minItems: shape.atLeast } : {}),
        ...(shape.atMost === undefined ? {} : { maxItems: shape.atMost }),
        items: print(shape.items),
      };
    case "tagged":
      return printTagged(shape);
    case "either":
      return { anyOf: shape.shapes.map(print) };
    case "ref":
      return { $ref: pointerTo(shape.name) };
    case "text":
      return { type: "string", ...(shape.pattern ? printPattern(shape.pattern) : {}) };
    case "code":
      return { type: ["string", "integer"], [CODE_KEYWORD]: true };
    case "enum":
      return { type: "string", enum: shape.values };
    case "value":
      return { type: shape.value === null ? "null" : typeof shape.value, const: shape.value };
    case "number":
      return printNumber(shape);
    case "anything":
      return printAnything(shape);
  }
}

function printPattern(pattern: Pattern): Schema {
  const { form } = pattern;
  return {
    pattern: pattern.pattern,
    ...printSays(pattern),
    ...(form === undefined ? {} : { [FORM_KEYWORD]: form }),
  };
}

function printSays({ says }: Pattern): Schema {
  return { [SAYS_KEYWORDS.en]: says.en, [SAYS_KEYWORDS.zh]: says.zh };
}

function printObject(shape: ObjectShape): Schema {
  return {
    type: "object",
    ...printRequired(shape.keys),
    properties: printKeys(shape.keys),
    additionalProperties: false,
  };
}

function printTagged(shape: TaggedShape): Schema {
  const extras = [...extrasOf(shape.tags)];
  return {
    type: "object",
    ...printRequired(shape.common),
    properties: {
      ...mapValues(shape.tags, (tag) => print(plainShape(tag))),
      ...Object.fromEntries(extras.map(([key, extra]) => [key, print(extra.shape)])),
      ...printKeys(shape.common),
    },
    ...(extras.length > 0 ? { dependencies: printDependencies(extras) } : {}),
    additionalProperties: false,
    oneOf: Object.keys(shape.tags).map((name) => ({ required: [name] })),
  };
}

function printDependencies(extras: readonly (readonly [string, Extra])[]): Schema {
  return Object.fromEntries(extras.map(([key, { tags }]) => [key, anyKeyOf(tags)]));
}

function anyKeyOf(names: readonly string[]): unknown {
  return names.length === 1 ? names : { anyOf: names.map((name) => ({ required: [name] })) };
}

function printKeys(keys: Keys): Schema {
  return mapValues(keys, (key) => print(plainShape(key)));
}

function printRequired(keys: Keys): Schema {
  const names = Object.keys(keys).filter((name) => keys[name]?.kind === "required");
  return names.length > 0 ? { required: names } : {};
}

function printNumber(shape: NumberShape): Schema {
  return {
    type: shape.integer ? "integer" : "number",
    ...(shape.min === undefined ? {} : { minimum: shape.min }),
    ...(shape.max === undefined ? {} : { maximum: shape.max }),
  };
}

function printAnything(shape: AnythingShape): Schema {
  const [only] = shape.types;
  if (only === undefined) return {};
  return { type: shape.types.length === 1 ? only : shape.types };
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  printOne: (value: T) => unknown,
): Schema {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, printOne(value)]));
}
