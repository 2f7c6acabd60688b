import type { PackageContext } from "../../generator/artifacts/context.js";

/** What occurred in the models that were compared: `step md5`, `segment raw`, `open steps`, and the like. */
export function coverageOf(contexts: readonly PackageContext[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { spec } of contexts) {
    visit(spec.protocols, "", found);
    for (const { bytes } of spec.credentials)
      if (typeof bytes === "object") found.add("open bytes");
  }
  return found;
}

/** `place`: the member that a part of the model stands in. */
function visit(part: unknown, place: string, found: Set<string>): void {
  if (Array.isArray(part)) {
    for (const item of part) visit(item, place, found);
    if (place === "skip") for (const word of part) found.add(`skip ${word}`);
    return;
  }
  if (typeof part === "string" && (place === "sort" || place === "nested")) {
    found.add(`${place} ${part}`);
  }
  if (typeof part !== "object" || part === null) return;
  const { kind, choices } = part as { readonly kind?: unknown; readonly choices?: object };
  if (kind === "open" && choices !== undefined) {
    found.add(`open ${place}`);
    for (const choice of Object.values(choices)) visit(choice, place, found);
    return;
  }
  if (typeof kind === "string" && kinds[place] !== undefined) found.add(`${kinds[place]} ${kind}`);
  for (const [name, inner] of Object.entries(part)) visit(inner, name, found);
}

/** What has a kind, by where it stands. */
const kinds: { readonly [place: string]: string } = {
  steps: "step",
  apply: "step",
  names: "step",
  values: "step",
  encode: "step",
  text: "segment",
};
