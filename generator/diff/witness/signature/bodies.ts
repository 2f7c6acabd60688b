import {
  isNumber,
  isObject,
  NumberText,
  type WireValue,
} from "../../../../templates/runtime/wire.js";
import { makeMessage } from "../../../../templates/runtime/samples/make.js";
import { noWishes } from "../../../../templates/runtime/samples/wishes.js";
import { describeStructure } from "../../../artifacts/print/describe.js";
import type { Operation } from "../../../model/provider.js";
import type { Type } from "../../../model/type.js";
import { contextOf } from "../contexts.js";
import type { SignatureSide } from "./sides.js";

/** Bodies to try a signature on: some by their table, and some of every shape. Undefined for no body. */
export function bodiesFor(
  side: SignatureSide,
  operation: Operation,
  of: "request" | "reply",
): readonly (WireValue | undefined)[] {
  const body = operation[of];
  if (body.kind === "none") return [undefined];
  const [least, most] = ofTable(side, body.type);
  if (most === undefined) return shapes;
  const full = [most, withTexts(most, ""), withTexts(most, null), withTexts(most, "测 &=")];
  return [...(least === undefined ? [] : [least]), ...full, ...shapes];
}

/** The least body that its table allows, and the fullest; none where nobody described it. */
function ofTable(side: SignatureSide, type: Type): readonly WireValue[] {
  if (type.kind === "list") {
    const items = ofTable(side, type.of);
    return items.length === 0 ? [] : [items.slice(0, 1), items];
  }
  if (type.kind !== "structure") return [];
  const context = contextOf(side.provider);
  const structure = describeStructure(context, context.structure(type.name));
  return (["least", "most"] as const)
    .map((size) => makeMessage(structure, { size, wishes: noWishes, listed: {} }))
    .filter((made) => made !== undefined);
}

/** The same with another text, or null, for each text. */
function withTexts(value: WireValue, text: string | null): WireValue {
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return value.map((item: WireValue) => withTexts(item, text));
  if (!isObject(value) || isNumber(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === undefined ? [] : [[name, withTexts(inner, text)] as const],
    ),
  );
}

/** What tells ways of writing apart: order, Chinese, blanks, nothing, numbers as they are written, what is nested. */
const shapes: readonly WireValue[] = [
  {},
  { b: "2", a: "1", Z: "3", 名: "测" },
  { a: "测试 & more=1/2?", b: " x ", c: "<é>" },
  { a: "", b: null, c: "1", d: [], e: {} },
  { a: 0, b: -1, c: new NumberText("12.50"), d: true, e: false },
  { a: { z: "1", y: ["二", { x: null }] }, b: [{ c: "3" }, { c: "" }], d: "1" },
];
