import type { Words } from "../../diagnostics/language.js";
import type { FreeKind } from "../../spec/language/free-kinds.js";
import type { Entry, Node } from "../../spec/yaml/node.js";
import { suggest } from "../../diagnostics/suggest.js";
import { freePointIn } from "../free-points.js";
import type { OpenPoint } from "../provider.js";
import type { Open, Openable } from "../protocol.js";
import { readProvenance } from "./fields.js";
import { child, entriesAt, optional, scalarAt, textAt } from "./nodes.js";
import type { Resolution } from "./resolution.js";

const openPointHere: Words = { en: "the open point stands here", zh: "待定项用在这里" };

/**
 * Reads what stands at `node`: a value, or `{ open: point }`, in which case every choice of the point is read as the value
 * that would stand here. Undefined where a choice could not be read.
 */
export function readOpenable<T>(
  resolution: Resolution,
  node: Node,
  read: (node: Node) => T | undefined,
): Openable<T> | undefined {
  const point = scalarAt(node, "open");
  if (!point) return read(node);
  const declared = resolution.spec.section("open").find((one) => one.name === point.text);
  if (!declared) {
    const suggestion = suggest(
      point.text,
      resolution.spec.section("open").map((one) => one.name),
    );
    resolution.complain("unknown-open-point", point, {
      name: point.text,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return undefined;
  }
  resolution.usedPoints.add(point.text);
  if (child(declared.node, "free")) {
    resolution.complain("free-open-point", point, { name: point.text });
    return undefined;
  }
  if (resolution.isBroken(declared.node)) return undefined;
  const standing = { message: openPointHere, at: point.at };
  const choices: Record<string, T> = {};
  for (const { key, value } of entriesAt(declared.node, "choices")) {
    const before = resolution.complaints;
    const choice = resolution.within(standing, () => read(value));
    if (choice === undefined) {
      const isExplained = resolution.complaints > before;
      if (!isExplained) resolution.complain("bad-choice", value, { choice: key.text }, [standing]);
      return undefined;
    }
    choices[key.text] = choice;
  }
  const open: Open<T> = { kind: "open", point: point.text, choices };
  return resolution.from(open, node);
}

/** Reads `open:`. A point that stands nowhere, or whose default is no choice of it, is refused. */
export function readOpenPoints(resolution: Resolution): OpenPoint[] {
  return resolution.whole("open").map(({ name, key, node }) => {
    const choices = entriesAt(node, "choices").map((entry) => entry.key.text);
    const fallback = scalarAt(node, "default");
    const free = textAt(node, "free") as FreeKind | undefined;
    if (fallback && free === undefined && !choices.includes(fallback.text)) {
      resolution.complain("unknown-choice", fallback, { name: fallback.text, choices });
    }
    // Something that was left out may have been the point's place.
    const isUnused = !resolution.usedPoints.has(name) && resolution.incomplete.size === 0;
    if (isUnused)
      resolution.complain("unused-open-point", key, { name, isFree: free !== undefined });
    const point: OpenPoint = {
      name,
      choices,
      ...optional("free", free),
      default: fallback?.text ?? "",
      why: textAt(node, "why") ?? "",
      ...readProvenance(resolution, node),
    };
    return resolution.from(point, node, key);
  });
}

/** Notes which free open points headers are called by; whether there are such, a rule says. */
export function noteFreeNames(resolution: Resolution, headers: readonly Entry[]): void {
  for (const { key } of headers) {
    const point = freePointIn(key.text);
    if (point !== undefined) resolution.usedPoints.add(point);
  }
}
