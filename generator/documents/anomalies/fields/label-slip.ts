import type { Detector, Found } from "../anomaly.js";
import { slip } from "../claim.js";
import { distance } from "../../../diagnostics/distance.js";
import { groupedBy } from "../words/list.js";
import { labelled, contrast, labelOf } from "./label-text.js";
import { fieldKey } from "./same-field.js";

/** Labels of one name that differ by a character or two swapped ones. */
export const labelSlips: Detector = {
  name: "label-slip",
  title: { en: "Labels of one name differ by a letter", zh: "同一字段的名称疑似有误" },
  inquiry: slip,
  find: (corpus) =>
    [...groupedBy(labelled(corpus), fieldKey).values()].flatMap((rows) => {
      const byLabel = [...groupedBy(rows, (field) => labelOf([field]))].toSorted(
        ([, a], [, b]) => b.length - a.length,
      );
      return byLabel.slice(1).flatMap(([label, odd]): readonly Found[] => {
        const near = byLabel.find(([other]) => other !== label && isSlip(label, other));
        return near ? [contrast(odd, near[1])] : [];
      });
    }),
};

function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4) return false;
  if ([...one].toSorted().join("") === [...other].toSorted().join("")) return true;
  const [latin, han] = [one, other].map((text) => text.replaceAll(/[^A-Za-z]/gu, "").toLowerCase());
  if (latin !== han)
    return withoutLatin(one) === withoutLatin(other) && distance(latin ?? "", han ?? "", 1) === 1;
  return (
    Math.min(one.length, other.length) >= 6 &&
    Math.abs(one.length - other.length) === 1 &&
    distance(one, other, 1) === 1
  );
}

function withoutLatin(text: string): string {
  return text.replaceAll(/[A-Za-z]/gu, "");
}
