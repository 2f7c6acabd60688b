import { nameIn } from "./captions.js";
import type { SectionOf } from "./item.js";
import { root } from "./outline.js";
import { isCommonTitle, isPartTitle } from "./roles.js";

/**
 * Whose each section is: of the nearest heading that is more than the name of a part or of a structure, above the section or,
 * failing that, before it. A page without any heading, or of headings that only name parts, each another, is about one operation.
 *
 * @param isWhole whether a section has a message of its own: then a single word over it, `Claim`, is what an operation is called.
 */
export function ownersOf(
  sections: readonly SectionOf[],
  isWhole: (section: SectionOf) => boolean,
): ReadonlyMap<SectionOf, SectionOf | undefined> {
  if (sections.length === 0) return new Map([[root, root]]);
  const isPart = (section: SectionOf): boolean =>
    section.isBegun !== true &&
    (isPartTitle(section.title) || (nameIn(section.title) !== undefined && !isWhole(section)));
  const owners = new Map<SectionOf, SectionOf | undefined>();
  const isOnePage = sections.length > 1 && sections.every(isPart) && areDifferent(sections);
  let before = isOnePage ? root : undefined;
  for (const section of sections) {
    const owner = wholeAbove(section, isPart) ?? before;
    const isCommon = isCommonTitle(section.title) || (owner && isCommonTitle(owner.title));
    if (section.isBegun === true) owners.set(section, section);
    else owners.set(section, isCommon === true ? undefined : owner);
    if (!isPart(section)) before = section;
  }
  return owners;
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
