import type { Node } from "../../spec/yaml/node.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { OpenPoint } from "../provider.js";
import type { Open, Openable } from "../protocol.js";
import { readProvenance } from "./fields.js";
import { child, entriesAt, scalarAt, textAt } from "./nodes.js";
import type { Resolution } from "./resolution.js";

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
  if (resolution.isBroken(declared.node)) return undefined;
  const standing = { message: "the open point stands here", at: point.at };
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
    if (fallback && !choices.includes(fallback.text)) {
      resolution.complain("unknown-choice", fallback, { name: fallback.text, choices });
    }
    // Something that was left out may have been the point's place.
    const isUnused = !resolution.usedPoints.has(name) && resolution.incomplete.size === 0;
    if (isUnused) resolution.complain("unused-open-point", key, { name });
    const point: OpenPoint = {
      name,
      choices,
      default: fallback?.text ?? "",
      why: textAt(node, "why") ?? "",
      ...readProvenance(resolution, node),
    };
    return resolution.from(point, child(node, "choices") ?? node, key);
  });
}
