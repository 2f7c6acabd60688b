import type { Type } from "../model/type.js";

/** As much of a type as a document's word for it usually says. */
export interface Kind {
  /** What a JSON value of it is. */
  readonly travels: "text" | "whole" | "decimal" | "boolean" | "list" | "object";
  /** The greatest length of a text. */
  readonly max?: number | undefined;
  /** It is a text and nothing more is known of it. */
  readonly isPlainText: boolean;
}

/** What a document's word means: by the documents' own `words`, or as programmers mean it; undefined for other words. */
export function documentedKind(
  written: string,
  words: ReadonlyMap<string, string>,
): Kind | undefined {
  const match = /^\s*([^\s(（<[]+)\s*(?:[(（](\d+)[)）])?(.*)$/u.exec(
    words.get(written) ?? written,
  );
  if (!match) return undefined;
  const [, word = "", length, rest = ""] = match;
  if (/^\s*\[\s*\]/.test(rest)) return kind("list");
  const travels = common.get((words.get(word) ?? word).toLowerCase());
  if (travels === undefined) return undefined;
  return { ...kind(travels), ...(length === undefined ? {} : { max: Number(length) }) };
}

const common: ReadonlyMap<string, Kind["travels"]> = new Map(
  (
    [
      ["text", ["string", "varchar", "varchar2", "nvarchar", "char", "text", "literal", "opaque"]],
      ["whole", ["int", "integer", "long", "bigint", "short", "tinyint", "smallint", "epoch-ms"]],
      ["decimal", ["decimal", "bigdecimal", "double", "float"]],
      ["boolean", ["boolean", "bool"]],
      ["list", ["list", "array", "set", "jsonarray"]],
      ["object", ["object", "map", "jsonobject"]],
    ] as const
  ).flatMap(([travels, names]) => names.map((name) => [name, travels] as const)),
);

const kind = (travels: Kind["travels"]): Kind => ({ travels, isPlainText: false });

/** The same of a decided type; undefined where any word could stand for it. */
export function kindOf(type: Type): Kind | undefined {
  switch (type.kind) {
    case "string":
      return { travels: "text", max: type.max, isPlainText: true };
    case "int":
    case "long":
    case "epoch-ms":
      return kind("whole");
    case "decimal":
    case "boolean":
    case "list":
      return kind(type.kind);
    case "structure":
    case "map":
      return kind("object");
    case "code":
      return kind(type.wire === "int" ? "whole" : "text");
    case "json":
    case "union":
      return undefined;
    default:
      return kind("text");
  }
}
