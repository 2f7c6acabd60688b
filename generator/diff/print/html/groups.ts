import type { Finding } from "../../finding.js";

/** Findings that are read together. */
export interface Group {
  /** By which it is reached: `g-p0-2`. */
  readonly id: string;
  readonly about: About;
  /** In the order of the report. */
  readonly findings: readonly Finding[];
}

/** One operation, several of them, or what is of no operation. */
export type About =
  | { readonly kind: "operation"; readonly operation: string }
  | { readonly kind: "shared" }
  | { readonly kind: "none" };

/**
 * Findings by operation, each once: what several operations share is a group of its own. The group whose first finding comes
 * first is first, so that silent breaks lead. `id` is what the provider is called on the page.
 */
export function groupsOf(id: string, findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, { readonly about: About; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const about = aboutOf(finding);
    const key = JSON.stringify(about);
    const group = groups.get(key) ?? { about, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()].map((group, index) => ({ id: `g-${id}-${index}`, ...group }));
}

function aboutOf({ places }: Finding): About {
  const [operation, ...others] = new Set(places.map((place) => place.operation));
  if (operation === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "operation", operation } : { kind: "shared" };
}
