import type { Block, DocumentPlace } from "../block.js";
import type { ReadingSettings } from "../settings/settings.js";
import { tidy } from "./content.js";
import type { SectionOf, Spot } from "./item.js";
import { isPartTitle } from "./roles.js";
import { cleanNumber, placeOfNumber } from "./numbers.js";

export type Heading = Extract<Block, { kind: "heading" }>;

export interface PlacedSection extends SectionOf {
  readonly sections: readonly string[];
}

interface Open {
  readonly level: number;
  readonly printed: string;
  /** Absent where the heading only parts the section above it. */
  readonly section?: SectionOf;
}

/** What can be put aside and taken up again, where one document is pasted into another. */
export interface Bookmark {
  readonly open: readonly Open[];
}

/** What stands before the first heading. */
export const root: SectionOf = { place: "", title: "", at: { line: 1 } };

/** Keeps account of the headings that stand above what comes next, and gives sections their places. */
export class Outline {
  readonly sections: PlacedSection[] = [];
  #open: readonly Open[] = [];
  #begun = 0;
  #lastNumber = "";
  readonly #places = new Set<string>();
  readonly #settings: ReadingSettings;
  readonly #title: Heading | undefined;

  constructor(settings: ReadingSettings, headings: readonly Heading[]) {
    this.#settings = settings;
    this.#title = titleAmong(headings);
  }

  spot(): Spot {
    return {
      section: this.#section() ?? root,
      sections: this.#open.map(({ printed }) => printed),
      parts: this.#open.flatMap(({ section, printed }) => (section ? [] : [printed])),
    };
  }

  /** A heading. */
  enter(heading: Heading): void {
    const stays = (each: Open): boolean => each.level < heading.level || this.#isBegun(each);
    this.#open = this.#open.filter(stays);
    const printed = printedOf(heading);
    const place = heading === this.#title ? undefined : this.#placeOf(heading);
    const section = place === undefined ? undefined : this.#add(place, heading);
    if (heading === this.#title) return;
    this.#open = [...this.#open, { level: heading.level, printed, ...(section && { section }) }];
  }

  /** A line that begins a section of its own. */
  begin(title: string, at: DocumentPlace): void {
    this.#begun += 1;
    this.#open = [];
    const place = this.#unique(String(this.#begun));
    const section: PlacedSection = { place, title, at, isBegun: true, sections: [] };
    this.sections.push(section);
    this.#open = [{ level: 0, printed: title, section }];
  }

  bookmark(): Bookmark {
    return { open: this.#open };
  }

  goBack({ open }: Bookmark): void {
    this.#open = open;
  }

  #section(): SectionOf | undefined {
    return this.#open.findLast(({ section }) => section !== undefined)?.section;
  }

  #isBegun({ section }: Open): boolean {
    return section?.isBegun === true;
  }

  #add(place: string, heading: Heading): SectionOf {
    const parent = this.#section();
    const section: PlacedSection = {
      place: this.#unique(place),
      title: tidy(heading.text),
      ...(parent && { parent }),
      at: heading.at,
      sections: this.#open.map(({ printed }) => printed),
    };
    this.sections.push(section);
    return section;
  }

  /** Absent where the heading is none of a section: below a numbered one, or deeper than sections go. */
  #placeOf(heading: Heading): string | undefined {
    const title = tidy(heading.text).replace(/[:：]$/u, "");
    const told = this.#settings.sections?.[title];
    if (told !== undefined) return told;
    const above = this.#section();
    const depth = this.#open.filter(({ section }) => section !== undefined).length;
    if (above?.isBegun === true || depth >= (this.#settings.sectionDepth ?? Infinity)) {
      return undefined;
    }
    if (heading.number === undefined) return this.#placeOfTitle(title, above);
    const place = placeOfNumber(cleanNumber(heading.number), above?.place, this.#lastNumber);
    this.#lastNumber = place;
    return place;
  }

  #placeOfTitle(title: string, above: SectionOf | undefined): string | undefined {
    if (above !== undefined && startsNumbered(above.place)) return undefined;
    const own = title.replace(/\s+/gu, "").replaceAll("/", "／");
    return above === undefined ? own : `${above.place}.${own}`;
  }

  #unique(place: string): string {
    let unique = place;
    for (let count = 2; this.#places.has(unique); count += 1) unique = `${place}:${count}`;
    this.#places.add(unique);
    return unique;
  }
}

function startsNumbered(place: string): boolean {
  return /^(?:\d|[一二三四五六七八九十])/u.test(place);
}

function printedOf({ number, text }: Heading): string {
  return [number, tidy(text)].filter((each) => each !== undefined && each !== "").join(" ");
}

/**
 * The one heading above all others says what the document is called: it is no section, unless there is nothing below it but the
 * parts of one operation.
 */
function titleAmong(headings: readonly Heading[]): Heading | undefined {
  const [first, ...others] = headings;
  if (first === undefined || first.number !== undefined || others.length === 0) return undefined;
  const isAbove = others.every(({ level }) => level > first.level);
  return isAbove && !others.every(({ text }) => isPartTitle(text)) ? first : undefined;
}
