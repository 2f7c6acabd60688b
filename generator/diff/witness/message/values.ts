import { edgesOf } from "../../../../templates/runtime/samples/edges.js";
import { makeMessage } from "../../../../templates/runtime/samples/make.js";
import { noWishes } from "../../../../templates/runtime/samples/wishes.js";
import { wrongsOf } from "../../../../templates/runtime/samples/wrongs.js";
import type { FieldType } from "../../../../templates/runtime/validation/structure.js";
import { isObject, type WireValue } from "../../../../templates/runtime/wire.js";

/** Values at the bounds of a type, and those next to them that it does not take. */
export function valuesAround(type: FieldType): readonly WireValue[] {
  switch (type.kind) {
    case "structure": {
      const made = makeMessage(type.of(), { size: "least", wishes: noWishes, listed: {} });
      return made === undefined ? [] : [made];
    }
    case "list":
      return [[], ...valuesAround(type.of).map((value) => [value])];
    case "map":
      return [{}, ...valuesAround(type.of).map((value) => ({ key: value }))];
    case "either":
      return type.of.flatMap(valuesAround);
    default:
      return [
        ...edgesOf(type, { sensitive: undefined, listed: undefined }),
        ...wrongsOf(type, {}),
      ].map(({ value }) => value);
  }
}

/** A code where a type has room for one: in a list, a list of it. */
export function placed(type: FieldType, code: string): readonly WireValue[] {
  switch (type.kind) {
    case "list":
      return placed(type.of, code).map((value) => [value]);
    case "map":
      return placed(type.of, code).map((value) => ({ key: value }));
    case "either":
      return type.of.flatMap((each) => placed(each, code));
    case "int":
      return [Number(code)];
    case "code":
      return [type.wire === "int" ? Number(code) : code];
    default:
      return [code];
  }
}

/** Each value once. */
export function distinct(values: readonly WireValue[]): readonly WireValue[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function keyOf(value: WireValue): string {
  return `${isObject(value) ? "object" : typeof value} ${JSON.stringify(value)}`;
}
