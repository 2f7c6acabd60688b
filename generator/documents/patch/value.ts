/** What may be written into a YAML file, with the look that it is to have there. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlMap;

/** A mapping to be written, its entries in order. */
export interface YamlMap {
  readonly entries: readonly (readonly [key: string, value: YamlValue])[];
  /** `flow`: on one line where that holds it, `{ a: 1, b: 2 }`; `block`: an entry a line. */
  readonly style: "block" | "flow";
}

/** Entries by their keys; those without a value are left out. */
export type Entries = readonly (readonly [key: string, value: YamlValue | undefined])[];

/** A mapping with an entry a line. */
export function block(entries: Entries): YamlMap {
  return { entries: present(entries), style: "block" };
}

/** A mapping on one line. */
export function flow(entries: Entries): YamlMap {
  return { entries: present(entries), style: "flow" };
}

/** Whether a value is a mapping; else it is a scalar or a list. */
export function isMap(value: YamlValue): value is YamlMap {
  return typeof value === "object" && "entries" in value && "style" in value;
}

function present(entries: Entries): YamlMap["entries"] {
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}
