import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { formatNumber, isBullet } from "./docx-number-format.js";
import type { DocxStyle } from "./docx-styles.js";
import { attribute, child, childrenNamed } from "./office-xml.js";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined;
  readonly isLegal: boolean;
  /** From 1: the count begins again behind a paragraph of that level or above; 0 for never. */
  readonly restart: number | undefined;
  readonly isTight: boolean;
}

interface List {
  /** What all lists made of it count on together. */
  readonly base: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbers that Word shows before paragraphs and does not write: counted along the document (ECMA-376, part 1, 17.9). */
export class DocxNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    this.#lists = listsOf(root);
  }

  /**
   * The number of the next paragraph that is numbered so, as printed (`7.4.2`, `第三章`, `(2) `), with the blank that follows
   * it; empty for a bullet, and where there is no such list. Counts, so it is to be asked once for each paragraph, in their order.
   */
  next(numbering: NonNullable<DocxStyle["numbering"]>, style: string): string {
    const list = this.#lists.get(numbering.list ?? "");
    if (list === undefined) return "";
    const depth = numbering.level ?? levelOfStyle(list, style) ?? 0;
    const level = list.levels.get(depth);
    if (level === undefined) return "";
    const counts = this.#countsOf(numbering.list ?? "", list);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    forget(counts, depth, list);
    if (isBullet(level.format)) return "";
    const text = printed(level, list, counts);
    return level.isTight || text === "" ? text : `${text} `;
  }

  /** A list with starts of its own begins anew where it is first met. */
  #countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.base) ?? [];
    this.#counts.set(list.base, counts);
    if (this.#begun.has(id)) return counts;
    this.#begun.add(id);
    for (const [depth, start] of list.starts) counts[depth] = start - 1;
    return counts;
  }
}

function levelOfStyle(list: List, style: string): number | undefined {
  return [...list.levels].find(([, level]) => style !== "" && level.style === style)?.[0];
}

/** What stands deeper begins again. */
function forget(counts: (number | undefined)[], depth: number, list: List): void {
  for (let deeper = depth + 1; deeper < counts.length; deeper++) {
    const restart = list.levels.get(deeper)?.restart ?? deeper;
    if (depth < restart) counts[deeper] = undefined;
  }
}

function printed(level: Level, list: List, counts: readonly (number | undefined)[]): string {
  return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const other = list.levels.get(depth);
    const count = counts[depth] ?? other?.start ?? 1;
    return formatNumber(count, level.isLegal ? "decimal" : (other?.format ?? "decimal"));
  });
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const bases = new Map(
    childrenNamed(root, "w:abstractNum").map((base) => [
      attribute(base, "w:abstractNumId") ?? "",
      base,
    ]),
  );
  const linked = new Map(
    [...bases.values()].flatMap((base) => {
      const style = attribute(child(base, "w:styleLink"), "w:val");
      return style === undefined ? [] : [[style, base] as const];
    }),
  );
  return new Map(
    childrenNamed(root, "w:num").map((num) => {
      const id = attribute(child(num, "w:abstractNumId"), "w:val") ?? "";
      const link = attribute(child(bases.get(id), "w:numStyleLink"), "w:val");
      const base = (link === undefined ? undefined : linked.get(link)) ?? bases.get(id);
      return [attribute(num, "w:numId") ?? "", listOf(num, base)];
    }),
  );
}

function listOf(num: XmlElement, base: XmlElement | undefined): List {
  const levels = new Map(childrenNamed(base, "w:lvl").map(levelOf));
  const starts = new Map<number, number>();
  for (const override of childrenNamed(num, "w:lvlOverride")) {
    const depth = Number(attribute(override, "w:ilvl") ?? 0);
    const start = attribute(child(override, "w:startOverride"), "w:val");
    if (start !== undefined) starts.set(depth, Number(start));
    const level = child(override, "w:lvl");
    if (level !== undefined) levels.set(...levelOf(level));
  }
  return { base: attribute(base, "w:abstractNumId") ?? "", levels, starts };
}

function levelOf(level: XmlElement): readonly [number, Level] {
  const value = (name: string): string | undefined => attribute(child(level, name), "w:val");
  const restart = value("w:lvlRestart");
  return [
    Number(attribute(level, "w:ilvl") ?? 0),
    {
      start: Number(value("w:start") ?? 0),
      format: value("w:numFmt") ?? "decimal",
      text: value("w:lvlText") ?? "",
      style: value("w:pStyle"),
      isLegal:
        child(level, "w:isLgl") !== undefined && !["0", "false"].includes(value("w:isLgl") ?? ""),
      restart: restart === undefined ? undefined : Number(restart),
      isTight: value("w:suff") === "nothing",
    },
  ];
}
