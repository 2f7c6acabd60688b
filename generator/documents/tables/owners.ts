import { nameIn } from "./captions.js";
import type { SectionOf } from "./item.js";
import { root } from "./outline.js";
import { isCommonTitle, isPartTitle, isRuleTitle } from "./roles.js";

/**
 * Whose each section is: of the nearest heading that is more than the name of a part or of a structure, above the section or,
 * failing that, before it. A page without any heading, or of headings that only name parts, each another, is about one operation.
 *
 * @param isWhole whether a section has a message of its own: then a single word over it, `Claim`, is what an operation is called.
 * @param isReferred whether it is called by a type that others mean.
 */
export function ownersOf(
  sections: readonly SectionOf[],
  isWhole: (section: SectionOf) => boolean,
  isReferred: (section: SectionOf) => boolean,
): ReadonlyMap<SectionOf, SectionOf | undefined> {
  if (sections.length === 0) return new Map([[root, root]]);
  const isPart = (section: SectionOf): boolean =>
    section.isBegun !== true &&
    (isPartTitle(section.title) ||
      isReferred(section) ||
      (nameIn(section.title) !== undefined && !isWhole(section)));
  const owners = new Map<SectionOf, SectionOf | undefined>();
  const isOnePage = sections.length > 1 && sections.every(isPart) && areDifferent(sections);
  let before = isOnePage ? root : undefined;
  for (const section of sections) {
    const owner = wholeAbove(section, isPart) ?? (isBelowCommon(section) ? undefined : before);
    const isCommon = [section, owner].some((one) => one && isOfAll(one.title));
    if (section.isBegun === true) owners.set(section, section);
    else owners.set(section, isCommon ? undefined : owner);
    if (!isPart(section)) before = section;
  }
  return owners;
}

/** Whether a part stands below a heading of what all operations share: `1.4 返回报文` below `1 公共说明`. */
function isBelowCommon(section: SectionOf): boolean {
  let at: SectionOf | undefined = section;
  while (at && !isOfAll(at.title)) at = at.parent;
  return at !== undefined;
}

function isOfAll(title: string): boolean {
  return isCommonTitle(title) || isRuleTitle(title);
}

function areDifferent(sections: readonly SectionOf[]): boolean {
  return new Set(sections.map(({ title }) => title)).size === sections.length;
}

function wholeAbove(
  section: SectionOf,
  isPart: (section: SectionOf) => boolean,
): SectionOf | undefined {
  let at: SectionOf | undefined = section;
  while (at && isPart(at)) at = at.parent;
  return at;
}
