import type { Description, Member, ObjectDescription, TaggedDescription } from "./description.js";

/** A JSON Schema (draft-07), or a part of one. */
export type Schema = { readonly [key: string]: unknown };

/**
 * The schema of a report. Members that it does not know are let through, because later versions may add some; `closed` refuses
 * them, for tests.
 */
export function reportSchema(
  root: ObjectDescription,
  { title, closed = false }: { readonly title: string; readonly closed?: boolean },
): Schema {
  const definitions = new Map<string, Schema>();
  const body = objectSchema(root, { definitions, closed });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    ...body,
    definitions: Object.fromEntries(definitions),
  };
}

interface Printing {
  /** Filled on the way. */
  readonly definitions: Map<string, Schema>;
  readonly closed: boolean;
}

function schemaOf(description: Description, printing: Printing): Schema {
  switch (description.kind) {
    case "text":
      return { type: "string", ...(description.pattern && { pattern: description.pattern }) };
    case "count":
      return { type: "integer", minimum: description.from };
    case "truth":
      return { type: "boolean" };
    case "value":
      return { const: description.value };
    case "one-of":
      return { type: "string", enum: description.values };
    case "list":
      return { type: "array", items: schemaOf(description.of, printing) };
    case "object":
      return named(description.name, printing, () => objectSchema(description, printing));
    case "tagged":
      return named(description.name, printing, () => taggedSchema(description, printing));
  }
}

function named(name: string | undefined, { definitions }: Printing, print: () => Schema): Schema {
  if (name === undefined) return print();
  if (!definitions.has(name)) {
    definitions.set(name, {});
    definitions.set(name, print());
  }
  return { $ref: `#/definitions/${name}` };
}

function objectSchema({ members }: Pick<ObjectDescription, "members">, printing: Printing): Schema {
  const needed = Object.entries(members).filter(([, { optional }]) => !optional);
  return {
    type: "object",
    required: needed.map(([name]) => name),
    properties: Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, memberSchema(member, printing)]),
    ),
    ...(printing.closed ? { additionalProperties: false } : {}),
  };
}

/** Draft-07 ignores what stands beside a `$ref`, hence the `allOf`. */
function memberSchema({ doc, is }: Member, printing: Printing): Schema {
  const schema = schemaOf(is, printing);
  return { description: doc, ...("$ref" in schema ? { allOf: [schema] } : schema) };
}

function taggedSchema({ tags }: TaggedDescription, printing: Printing): Schema {
  const cases = Object.entries(tags).map(([tag, { doc, members }]) => {
    const kind: Member = { doc, optional: false, is: { kind: "value", value: tag } };
    return { description: doc, ...objectSchema({ members: { kind, ...members } }, printing) };
  });
  return { oneOf: cases };
}
