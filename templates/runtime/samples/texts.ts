import type { LengthUnit } from "../text.js";
import type { Sensitivity } from "../validation/structure.js";
import type { Edge } from "./edge.js";

/** Longer texts are not made: a message with one would say nothing that a shorter one does not. */
export const longestMade = 65_536;

/** How long a text is made where its table gives no greatest length. */
const long = 64;

export interface Lengths {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Exclude<LengthUnit, "character">;
}

/**
 * Texts at the bounds of `string(min..max)`: the shortest first, the longest last. They are of one character repeated; what is
 * sensitive is of one that no such value is made of, so that nobody takes it for a real one.
 */
export function textEdges(
  { min = 0, max, unit: bytes }: Lengths,
  sensitive: Sensitivity | undefined,
): readonly Edge[] {
  const unit = bytes ?? "character";
  const shortest = Math.max(min, max === 0 ? 0 : 1);
  const longest = Math.max(shortest, Math.min(max ?? long, longestMade));
  const [plain, wide] = fillers(sensitive);
  const edges = [
    textEdge(plain, shortest, unit),
    ...(min === 0 ? [textEdge(plain, 0, unit)] : []),
    // Nothing beyond the basic plane is in GBK.
    ...(wide === undefined || unit === "gbk-byte"
      ? []
      : [textEdge(wide, longest, unit, " beyond the basic plane")]),
    textEdge(plain, longest, unit),
  ];
  return edges.filter(
    (edge, index) => edges.findIndex(({ value }) => value === edge.value) === index,
  );
}

/** Of `character`, and of letters where it does not come out even. */
function textEdge(character: string, length: number, unit: LengthUnit, more = ""): Edge {
  const width = widths[unit](character);
  const text = character.repeat(length / width) + "X".repeat(length % width);
  const counted = length === 1 ? units[unit][0] : units[unit][1];
  return { name: `${length} ${counted}${more}`, value: text };
}

const units: Readonly<Record<LengthUnit, readonly [one: string, more: string]>> = {
  character: ["character", "characters"],
  "utf8-byte": ["byte in UTF-8", "bytes in UTF-8"],
  "gbk-byte": ["byte in GBK", "bytes in GBK"],
};

const widths: Readonly<Record<LengthUnit, (character: string) => number>> = {
  character: () => 1,
  "utf8-byte": (character) => Buffer.byteLength(character),
  "gbk-byte": (character) => (character.charCodeAt(0) < 0x80 ? 1 : 2),
};

/** The character of a text, and one beyond the basic plane (two UTF-16 units) where one may stand. */
function fillers(sensitive: Sensitivity | undefined): readonly [string, string?] {
  if (sensitive === undefined || sensitive === "name" || sensitive === "address") {
    return ["测", "𠮷"];
  }
  return sensitive === "mobile" || sensitive === "bank-account" ? ["0"] : ["X"];
}
