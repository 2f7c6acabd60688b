/** A resolved type as a JSON Schema of OpenAPI 3.1. `scope` has `codeTable(name)` and `reference(name)`. */
export function schemaOfType(type, scope) {
  return (schemas[type.kind] ?? anything)(type, scope);
}

/** A structure's fields as an object, with what the spec knows about them as the description. */
export function schemaOfStructure(structure, scope) {
  return {
    ...describe(structure),
    ...objectOf(structure.fields.map((field) => propertyOf(field, scope))),
  };
}

/** `properties` are `[name, schema, required]`. */
export function objectOf(properties) {
  const required = properties.filter(([, , must]) => must).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties.map(([name, schema]) => [name, schema])),
    ...(required.length > 0 ? { required } : {}),
  };
}

export function propertyOf(field, scope) {
  const schema = schemaOfType(field.type, scope);
  const described = "$ref" in schema ? schema : { ...schema, ...describe(field) };
  return [field.name, field.nullable ? nullable(described) : described, isRequired(field)];
}

function isRequired({ required }) {
  return required.kind === "always";
}

function describe({ title, summary, cite = [] }) {
  const source = cite.length > 0 ? `Source: ${cite.join(", ")}.` : undefined;
  const lines = [title, summary, source].filter((line) => line !== undefined);
  return lines.length > 0 ? { description: lines.join("\n\n") } : {};
}

function nullable(schema) {
  if (typeof schema.type !== "string") return { oneOf: [schema, { type: "null" }] };
  const { enum: values, ...rest } = schema;
  return { ...rest, type: [schema.type, "null"], ...(values ? { enum: [...values, null] } : {}) };
}

const anything = () => ({});
const integer = { type: "integer" };

const schemas = {
  string: ({ min, max, forms = ["string"] }) =>
    forms.length > 1
      ? { type: ["string", "integer"] }
      : {
          type: "string",
          ...(min ? { minLength: min } : {}),
          ...(max ? { maxLength: max } : {}),
        },
  int: () => integer,
  long: () => ({ type: "integer", format: "int64" }),
  "epoch-ms": () => ({ type: "integer", format: "int64" }),
  decimal: () => ({ type: "number" }),
  boolean: () => ({ type: "boolean" }),
  date: ({ format }) => ({ type: "string", pattern: patternOf(format) }),
  datetime: ({ format }) => ({ type: "string", pattern: patternOf(format) }),
  literal: ({ value }) => ({ type: "string", const: value }),
  text: () => ({ type: "string" }),
  opaque: () => ({ type: "string" }),
  "json-text": () => ({ type: "string" }),
  base64: () => ({ type: "string" }),
  code: ({ table, wire }, scope) => schemaOfCode(scope.codeTable(table), wire),
  structure: ({ name }, scope) => scope.reference(name),
  list: ({ of }, scope) => ({ type: "array", items: schemaOfType(of, scope) }),
  map: ({ of }, scope) => ({ type: "object", additionalProperties: schemaOfType(of, scope) }),
  union: ({ of }, scope) => ({ oneOf: of.map((type) => schemaOfType(type, scope)) }),
};

function schemaOfCode({ complete, codes }, wire) {
  const type = wire === "int" ? "integer" : "string";
  if (!complete) return { type };
  const listed = codes.filter(({ state }) => state === "current").map(({ code }) => code);
  return { type, enum: wire === "int" ? listed.map(Number) : listed };
}

/** A Java date pattern as a regular expression: `yyyy-MM-d` is four, two, and one or two digits. */
function patternOf(format) {
  const parts = format.match(/([A-Za-z])\1*|'[^']*'|./g) ?? [];
  const expressions = parts.map((part) => {
    if (part.startsWith("'")) return part.slice(1, -1);
    if (!/^[A-Za-z]/.test(part)) return part.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
    return part.length === 1 ? "\\d{1,2}" : `\\d{${part.length}}`;
  });
  return `^${expressions.join("")}$`;
}
