import { NumberText, wireNumber } from "../wire.js";
import type { FieldType, Sensitivity } from "../validation/structure.js";
import { dateEdges } from "./dates.js";
import type { Edge } from "./edge.js";
import { numberEdges } from "./numbers.js";
import { textEdges } from "./texts.js";

/** What holds no other values that are described. */
export type ScalarType = Exclude<
  FieldType,
  { readonly kind: "structure" | "list" | "map" | "either" }
>;

/** What is known of a place beside its type. */
export interface Around {
  readonly sensitive: Sensitivity | undefined;
  /** Codes that a table lists though it takes others, too. */
  readonly listed: readonly (string | number)[] | undefined;
}

/** The values at the bounds of a scalar, the least first and the greatest last; none for a table of no codes. */
export function edgesOf(type: ScalarType, { sensitive, listed = [] }: Around): readonly Edge[] {
  const [first, ...others] = listed.map(codeEdge);
  const own = ownEdges(type, sensitive);
  return first === undefined ? own : [first, ...own, ...others];
}

function ownEdges(type: ScalarType, sensitive: Sensitivity | undefined): readonly Edge[] {
  switch (type.kind) {
    case "string":
      return textEdges(type, sensitive);
    case "opaque":
      return textEdges({ min: 1 }, "credential");
    case "int":
    case "long":
    case "decimal":
      return numberEdges(type).map((text) => ({ name: text, value: wireNumber(text) }));
    case "boolean":
      return [false, true].map((value) => ({ name: String(value), value }));
    case "date":
    case "datetime":
      return dateEdges(type.format).map((text) => ({ name: text, value: text }));
    case "code":
      return type.values.map(codeEdge);
    case "literal":
      return [{ name: "its one value", value: type.value }];
    case "text":
      return textsOf(type.of).map((text) => ({
        name: `the text ${JSON.stringify(text)}`,
        value: text,
      }));
    case "json":
      return jsonEdges;
  }
}

function codeEdge(code: string | number): Edge {
  return { name: `code ${code}`, value: code };
}

function textsOf(type: Extract<ScalarType, { readonly kind: "text" }>["of"]): readonly string[] {
  if (type.kind === "boolean") return (type.words ?? ["true", "false"]).toReversed();
  return numberEdges(type);
}

/** One of each form, and a number whose text a double does not keep. */
const jsonEdges: readonly Edge[] = [
  { name: "a text", value: "测试" },
  { name: "null", value: null },
  { name: "a boolean", value: false },
  { name: "a number", value: /* @__PURE__ */ new NumberText("12.50") },
  { name: "a list", value: ["测试", 1] },
  { name: "an object", value: { a: { b: "测试" } } },
];
