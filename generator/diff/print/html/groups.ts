import type { Finding } from "../../finding.js";
import { groupName, groupsOf, groupTitle, type Group } from "../groups.js";
import type { Page } from "./page.js";
import { capital } from "./words/capital.js";

/** A group of the text, as the page has it. */
export interface PageGroup {
  /** By which it is reached: `g-p0-2`. */
  readonly id: string;
  readonly group: Group;
}

/** The groups of the text. `id` is what the provider is called on the page. */
export function pageGroups(id: string, findings: readonly Finding[]): readonly PageGroup[] {
  return groupsOf(findings).map((group, index) => ({ id: `g-${id}-${index}`, group }));
}

/** How a group is announced; an operation is spelt as the spec spells it. */
export function headingOf(page: Page, group: Group): string {
  return shown(page, group, groupTitle(group, page.language));
}

/** What a group is called where there is little room. */
export function entryOf(page: Page, group: Group): string {
  return shown(page, group, groupName(group, page.language));
}

function shown(page: Page, { kind }: Group, text: string): string {
  return kind === "operation" ? text : page.say(capital({ en: text, zh: text }));
}
