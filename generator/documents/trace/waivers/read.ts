import { complain, type Result, type SourceFile } from "../../../diagnostics/diagnostic.js";
import type { Words } from "../../../diagnostics/language.js";
import { itemsAt, optional, scalarAt, textAt } from "../../../model/resolve/nodes.js";
import { checkShape, isBroken } from "../../../spec/shape/check.js";
import type { Node } from "../../../spec/yaml/node.js";
import { readYaml } from "../../../spec/yaml/read.js";
import { waiverLanguage } from "./language.js";
import { printWaived, type Waiver } from "./waiver.js";

/** Reads `documents/waivers.yaml`. A waiver that is not as it must be, or that waives what another does, is refused and left out. */
export function readWaivers(source: SourceFile): Result<readonly Waiver[]> {
  const [root, reading] = readYaml(source);
  if (!root) return [[], reading];
  const { diagnostics, broken } = checkShape(waiverLanguage, "waivers-file", root);
  const whole = itemsAt(root, "waivers").filter((node) => !isBroken(node, broken));
  const written = whole.flatMap(waiverIn);
  const seen = new Map<string, Waiver>();
  const twice = written.filter((waiver) => {
    const first = seen.get(printWaived(waiver));
    if (first === undefined) seen.set(printWaived(waiver), waiver);
    return first !== undefined;
  });
  const complaints = twice.map((waiver) => {
    const place = printWaived(waiver);
    const first = seen.get(place)?.at("place");
    const related = first === undefined ? [] : [{ message: waivedHere, at: first }];
    return complain("waiver-twice", waiver.at("place"), { place }, related);
  });
  return [[...seen.values()], [...reading, ...diagnostics, ...complaints]];
}

const waivedHere: Words = { en: "it is waived here, too", zh: "这里也豁免了它" };

function waiverIn(node: Node): readonly Waiver[] {
  const text = textAt(node, "place") ?? "";
  const [, document, place] = /^([^#]+)#(.+)$/u.exec(text) ?? [];
  if (document === undefined || place === undefined) return [];
  const isPrefix = place.endsWith("/*");
  return [
    {
      document,
      place: isPrefix ? place.slice(0, -"/*".length) : place,
      isPrefix,
      reason: textAt(node, "reason") ?? "",
      ...optional("hash", textAt(node, "hash")),
      at: (key) => scalarAt(node, key)?.at ?? node.at,
    },
  ];
}
