import type { Detector, Found } from "../anomaly.js";
import { whichPlace } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";
import { labelled, contrast, bare } from "./label-text.js";
import { fieldKey } from "./same-field.js";

/** One name with labels that have nothing in common. */
export const labels: Detector = {
  name: "label-differs",
  title: { en: "One name has labels that have nothing in common", zh: "同一字段含义不同" },
  inquiry: {
    ...whichPlace,
    decision: "what the name says",
    reason: "labels are carried over from other rows more often than names",
    question: "请问该字段的含义是什么？",
    meanwhile: "在得到答复前，我们按字段名的含义处理。",
    answers: ["含义相同，名称有误", "含义确实不同"],
  },
  find: (corpus) => [...groupedBy(labelled(corpus), fieldKey).values()].flatMap(unlike),
};

/** A label that is like none of the others, where most agree. */
function unlike(rows: readonly Field[]): readonly Found[] {
  const byLabel = [...groupedBy(rows, ({ row }) => bare(row.cells.label ?? ""))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [usual, ...others] = byLabel;
  if (!usual) return [];
  const [, usualRows] = usual;
  const odd = others.filter(([label]) =>
    byLabel.every(([each]) => each === label || likeness(each, label) === 0),
  );
  return odd.map(([, oddRows]) => contrast(oddRows, usualRows));
}

/** How many pairs of characters two labels share; short ones share characters. */
function likeness(one: string, other: string): number {
  if (Math.min([...one].length, [...other].length) < 2)
    return [...one].filter((char) => other.includes(char)).length;
  const pairs = new Set(pairsOf(one));
  return pairsOf(other).filter((pair) => pairs.has(pair)).length;
}

function pairsOf(text: string): readonly string[] {
  const chars = [...text];
  return chars.slice(1).map((char, index) => `${chars[index] ?? ""}${char}`);
}
