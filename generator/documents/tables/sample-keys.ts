import type { FoundProse } from "./found.js";
import { isSampleTitle } from "./roles.js";

/**
 * What a sample is called: `sample`; `request-sample` and `reply-sample` where a section has both; behind the part that it stands
 * in, if any.
 *
 * @param section all prose and samples of its section.
 */
export function sampleKey(each: FoundProse, section: readonly FoundProse[]): string {
  const prefix = prefixOf(each);
  const all = section.filter((other) => other.kind === "sample" && prefixOf(other) === prefix);
  const sides = all.map((other, index) => sideOf(other, index, all));
  const side = sides[all.indexOf(each)];
  const isParted = new Set(sides).size > 1 && side !== undefined;
  const same = all.filter((_, index) => !isParted || sides[index] === side);
  const outcomes = new Set(same.map(outcomeOf));
  const outcome = outcomes.size > 1 ? outcomeOf(each) : undefined;
  const name = `${isParted ? `${side}-` : ""}sample${outcome === undefined ? "" : `-${outcome}`}`;
  return prefix === "" ? name : `${prefix}.${name}`;
}

function prefixOf({ spot }: FoundProse): string {
  const first = spot.parts.findIndex(isSampleTitle);
  const part = spot.parts.slice(0, first < 0 ? undefined : first).at(-1);
  return part?.replace(/\s+/gu, "") ?? "";
}

/** Of two messages of which nothing says which they are, the first is what is sent. */
function sideOf(
  { caption }: FoundProse,
  index: number,
  all: readonly FoundProse[],
): "request" | "reply" | undefined {
  if (caption.side !== undefined) return caption.side;
  const isPair = all.length === 2 && all.every((other) => other.caption.side === undefined);
  if (isPair) return index === 0 ? "request" : "reply";
  return all.some((other) => other.caption.side === "reply") ? "request" : undefined;
}

function outcomeOf({ lines, spot }: FoundProse): "success" | "failure" | undefined {
  const said = [...lines.toReversed(), ...spot.parts.toReversed()];
  const word = said.map((line) => /失败|错误|异常|成功/u.exec(line)?.[0]).find(Boolean);
  if (word === undefined) return undefined;
  return word === "成功" ? "success" : "failure";
}
