import type { Language, Words } from "../../diagnostics/language.js";
import type { Finding } from "../finding.js";
import { isDecided } from "../decided.js";

/**
 * Findings that are read together: of one operation; of a type, an envelope or anything else that several operations use; of
 * what travels nowhere.
 */
export type Group = {
  readonly findings: readonly Finding[];
} & (
  | { readonly kind: "operation"; readonly operation: string }
  | { readonly kind: "shared"; readonly owner: string; readonly operations: readonly string[] }
  | { readonly kind: "elsewhere" }
);

/** Each finding in one group, groups in the order of their first findings: silent breaks come first if they do in `findings`. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Home & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const home = homeOf(finding);
    const key = JSON.stringify(home);
    const group = groups.get(key) ?? { ...home, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
}

/** What nobody decided first, and otherwise as it was. */
export function undecidedFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(isDecided(a)) - Number(isDecided(b)));
}

type Home<G = Group> = G extends unknown ? Omit<G, "findings"> : never;

function homeOf({ element, places }: Finding): Home {
  const operations = [...new Set(places.map(({ operation }) => operation))];
  const [operation, ...others] = operations;
  if (operation === undefined) return { kind: "elsewhere" };
  if (others.length === 0) return { kind: "operation", operation };
  const [owner = ""] = element.split(" › ");
  return { kind: "shared", owner, operations };
}

/** A group's heading: "insure", or "shared Applicant: used by insure, quote". Names are the spec's, and not escaped. */
export function groupTitle(group: Group, language: Language): string {
  switch (group.kind) {
    case "operation":
      return group.operation;
    case "shared":
      return `${groupName(group, language)}${usedBy(group.operations)[language]}`;
    case "elsewhere":
      return elsewhere[language];
  }
}

/** The same in short: "shared Applicant". */
export function groupName(group: Group, language: Language): string {
  return group.kind === "shared"
    ? `${shared[language]} ${group.owner}`
    : groupTitle(group, language);
}

const shared: Words = { en: "shared", zh: "共用" };

const elsewhere: Words = { en: "in no message", zh: "不在任何报文中" };

function usedBy(operations: readonly string[]): Words {
  return { en: `: used by ${operations.join(", ")}`, zh: `：用于 ${operations.join("、")}` };
}
