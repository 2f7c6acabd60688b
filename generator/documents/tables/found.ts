import type { DocumentPlace, TableRow } from "../block.js";
import type { Structural, Unclaimed } from "../reading.js";
import type { ReadingSettings, TableSetting } from "../settings/settings.js";
import { captionOf, nameIn, type Caption } from "./captions.js";
import { definitionsIn } from "./definitions.js";
import type { Dictionary } from "./dictionary.js";
import { stretchesOf, textsOf, type Stretch } from "./heads.js";
import type { Item, Spot } from "./item.js";
import { parsedTable, type ParsedTable } from "./parsed.js";
import type { LooseRow } from "./rows.js";
import { unclaimedIn, unclaimedTable } from "./unclaimed.js";

export interface FoundTable {
  readonly id: string;
  readonly parsed: ParsedTable;
  readonly caption: Caption;
  readonly spot: Spot;
  readonly setting: TableSetting;
}

export interface FoundProse {
  readonly kind: "paragraph" | "sample";
  readonly text: string;
  readonly at: DocumentPlace;
  readonly spot: Spot;
  /** What stands above a sample. */
  readonly caption: Caption;
  /** Lines above it since the last table, sample or heading. */
  readonly lines: readonly string[];
}

export interface Found {
  readonly tables: readonly FoundTable[];
  readonly prose: readonly FoundProse[];
  readonly structural: readonly Structural[];
  readonly unclaimed: readonly Unclaimed[];
}

/** Finds the tables, the prose and the samples among what a document is made of, in its order. */
export function findAll(
  items: readonly Item[],
  words: Dictionary,
  settings: ReadingSettings,
): Found {
  const finder = new Finder(words, settings);
  for (const section of bySection(items)) {
    const definitions = definitionsIn(section);
    for (const item of section) {
      if (definitions?.first === item) finder.define(definitions.kind, item, definitions.rows);
      if (definitions?.paragraphs.has(item) !== true) finder.take(item);
    }
  }
  return finder;
}

function bySection(items: readonly Item[]): readonly (readonly Item[])[] {
  const sections = new Map<Spot["section"], Item[]>();
  for (const item of items) {
    const own = sections.get(item.spot.section);
    if (own) own.push(item);
    else sections.set(item.spot.section, [item]);
  }
  return [...sections.values()];
}

class Finder implements Found {
  readonly tables: FoundTable[] = [];
  readonly prose: FoundProse[] = [];
  readonly structural: Structural[] = [];
  readonly unclaimed: Unclaimed[] = [];
  #lines: string[] = [];
  readonly #counts = new Map<Spot["section"], number>();
  #spot: Spot | undefined;
  #lastSide: Caption["side"];
  readonly #words: Dictionary;
  readonly #settings: ReadingSettings;

  constructor(words: Dictionary, settings: ReadingSettings) {
    this.#words = words;
    this.#settings = settings;
  }

  take(item: Item): void {
    this.#move(item.spot);
    if (item.kind === "furniture") {
      this.structural.push({ reason: "contents", at: item.at });
      this.#leave(unclaimedIn(item.text, item.at, false));
    } else if (item.kind === "table") this.#table(item);
    else if (item.kind === "code" && nameIn(item.text) === undefined) this.#sample(item);
    else this.#paragraph(item.text, item.at, item.spot);
  }

  define(kind: "fields" | "terms", item: Item, rows: readonly LooseRow[]): void {
    this.#move(item.spot);
    const columns =
      kind === "fields" ? (["code", "label"] as const) : (["term", "meaning"] as const);
    const parsed: ParsedTable = {
      kind,
      columns,
      confidence: 0.9,
      rows: rows.map((row) => ({ ...row, below: [] })),
      at: item.at,
      structural: [],
      unclaimed: [],
    };
    this.#add(parsed, item.spot);
  }

  /** One by one: a table may have more rows than a call may have arguments. */
  #leave(lines: readonly Unclaimed[]): void {
    for (const each of lines) this.unclaimed.push(each);
  }

  #move(spot: Spot): void {
    if (this.#spot?.section !== spot.section) this.#lastSide = undefined;
    if (this.#spot?.section !== spot.section || this.#spot.parts.at(-1) !== spot.parts.at(-1)) {
      this.#lines = [];
    }
    this.#spot = spot;
  }

  #caption({ parts, section }: Spot): Caption {
    return captionOf(this.#lines, parts, section.title);
  }

  #paragraph(text: string, at: DocumentPlace, spot: Spot): void {
    this.#leave(unclaimedIn(text, at, true));
    this.prose.push({ kind: "paragraph", text, at, spot, caption: {}, lines: [] });
    this.#lines.push(text);
  }

  #sample({ text, at, spot }: Item & { readonly text?: string }): void {
    const said = this.#caption(spot);
    const side = said.side ?? this.#lastSide;
    const caption = { ...said, ...(side && { side }) };
    this.#leave(unclaimedIn(text ?? "", at, false));
    this.prose.push({ kind: "sample", text: text ?? "", at, spot, caption, lines: this.#lines });
    this.#lines = [];
  }

  #table(item: Extract<Item, { kind: "table" }>): void {
    const stretches = stretchesOf(item.rows, this.#words);
    stretches.forEach((stretch, index) => {
      const isLast = index === stretches.length - 1;
      this.#stretch(stretch, item.spot, isLast ? item.cut : undefined);
    });
  }

  #stretch(stretch: Stretch, spot: Spot, cut: "cut-off" | "continued" | undefined): void {
    for (const row of stretch.leading) this.#lead(row, spot);
    const setting = this.#settings.tables?.[this.#nextId(spot)] ?? {};
    const parsed = parsedTable(stretch, this.#words, setting);
    if (parsed === undefined) return this.#unread(stretch, spot);
    for (const each of parsed.structural) this.structural.push(each);
    this.#leave(parsed.unclaimed);
    this.#add(cut === undefined ? parsed : { ...parsed, rows: flagged(parsed.rows, cut) }, spot);
  }

  #add(parsed: ParsedTable, spot: Spot): void {
    const id = this.#nextId(spot);
    const setting = this.#settings.tables?.[id] ?? {};
    const caption = this.#caption(spot);
    this.tables.push({ id, parsed, caption, spot, setting });
    this.#counts.set(spot.section, (this.#counts.get(spot.section) ?? 0) + 1);
    this.#lastSide = caption.side;
    this.#lines = [];
  }

  #nextId({ section }: Spot): string {
    return `${section.place}#${(this.#counts.get(section) ?? 0) + 1}`;
  }

  /** What stands in front of a head: a caption that was taken for a row. */
  #lead(row: TableRow, spot: Spot): void {
    const filled = textsOf(row).filter((text) => text !== "");
    if (filled.length <= 2) this.#paragraph(filled.join(" "), row.at, spot);
    else this.unclaimed.push({ text: filled.join(" | "), at: row.at, looksLike: "row" });
  }

  /** A table of one column is a box around prose or a sample; any other that cannot be read is an error. */
  #unread(stretch: Stretch, spot: Spot): void {
    for (const each of stretch.structural) if (each.reason !== "head") this.structural.push(each);
    const rows = [...(stretch.headRow ? [stretch.headRow] : []), ...stretch.body];
    const isBox = rows.every((row) => textsOf(row).filter((text) => text !== "").length <= 1);
    if (isBox) for (const row of rows) this.#paragraph(textsOf(row).join(""), row.at, spot);
    else this.#leave(unclaimedTable(rows));
  }
}

function flagged(rows: ParsedTable["rows"], cut: "cut-off" | "continued"): ParsedTable["rows"] {
  const flags = cut === "cut-off" ? ([cut] as const) : (["cut-off", cut] as const);
  return rows.map((row, index) => {
    return index === rows.length - 1 ? { ...row, flags: [...row.flags, ...flags] } : row;
  });
}
