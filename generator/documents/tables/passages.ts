import type { Passage } from "../reading.js";
import type { ReadingSettings } from "../settings/settings.js";
import { tidy } from "./content.js";
import type { FoundProse } from "./found.js";
import type { SectionOf } from "./item.js";
import { sectionPlace, type Places } from "./places.js";
import { isSampleTitle, saysOf } from "./roles.js";
import { sampleKey } from "./sample-keys.js";
import { pathsIn } from "./sample-paths.js";
import { topicsOf } from "./topics.js";

/** Prose and samples under their places: the N-th paragraph of a section is `pN`. */
export function passagesOf(
  prose: readonly FoundProse[],
  places: Places,
  ownerOf: (section: SectionOf) => string | undefined,
  settings: ReadingSettings,
): readonly Passage[] {
  const families = familiesOf(prose);
  const counts = new Map<SectionOf, number>();
  const wish = (each: FoundProse): string => {
    const family = families.get(each.spot.section) ?? [];
    if (each.kind === "sample") return sampleKey(each, family);
    const point = pointOf(each, family);
    if (point !== undefined) return point;
    const count = (counts.get(each.spot.section) ?? 0) + 1;
    counts.set(each.spot.section, count);
    return `p${count}`;
  };
  return prose.map((each): Passage => {
    const { section, sections } = each.spot;
    const place = places.take([`${sectionPlace(section.place)}/${wish(each)}`]);
    const operation = ownerOf(section);
    const isAside = settings.aside?.includes(place) === true;
    return {
      place,
      kind: each.kind,
      text: each.text,
      ...(each.kind === "sample" && { ...sideAbove(each), members: membersOf(each, places) }),
      topics: each.kind === "sample" || isAside ? [] : topicsOf(each.text, section.title),
      sections,
      ...(operation !== undefined && { operation }),
      at: each.at,
    };
  });
}

function familiesOf(prose: readonly FoundProse[]): ReadonlyMap<SectionOf, readonly FoundProse[]> {
  const families = new Map<SectionOf, FoundProse[]>();
  for (const each of prose) {
    const family = families.get(each.spot.section);
    if (family) family.push(each);
    else families.set(each.spot.section, [each]);
  }
  return families;
}

/** What the line right above a sample says, and not the headings over both. */
function sideAbove({ lines }: FoundProse): Pick<Passage, "side"> {
  const last = tidy(lines.at(-1) ?? "");
  const { side } = isSampleTitle(last) && last.length <= LONGEST ? saysOf(last) : {};
  return side === undefined ? {} : { side };
}

/** How long a line may be to be a caption. */
const LONGEST = 20;

/** Places of the members that a sample shows. Several samples of a section may show one: it has the same place in all. */
function membersOf({ text, spot }: FoundProse, places: Places): readonly string[] {
  const section = sectionPlace(spot.section.place);
  return pathsIn(text)
    .map((path) => `${section}/${path}`)
    .filter((place) => !places.has(place));
}

const numerals = "一二三四五六七八九十";

/** Points under printed numerals, `一、…` `二、…`, are called by them. */
function pointOf(each: FoundProse, section: readonly FoundProse[]): string | undefined {
  const numeral = numeralOf(each);
  if (numeral === undefined) return undefined;
  const all = section.flatMap((other) => numeralOf(other) ?? []);
  const isRun = all.length >= 2 && all.every((one, index) => one === numerals[index]);
  return isRun ? numeral : undefined;
}

function numeralOf({ kind, text }: FoundProse): string | undefined {
  return kind === "paragraph" ? /^([一二三四五六七八九十])、/u.exec(text.trim())?.[1] : undefined;
}
