import type { Glyph, Rule } from "./pdf-drawing.js";

/** Characters that are struck through, and the rules that do it. */
export interface Strikes {
  readonly glyphs: ReadonlySet<Glyph>;
  readonly rules: ReadonlySet<Rule>;
}

/**
 * A rule strikes what it goes through in the middle: below there it underlines. One that is much longer than that is a rule of a table,
 * into which the text has run.
 */
export function strikesOf(glyphs: readonly Glyph[], lying: readonly Rule[]): Strikes {
  const crossed = new Map<Rule, Glyph[]>();
  const byHeight = new Map<number, Rule[]>();
  for (const rule of lying) {
    const height = Math.round(rule.at);
    byHeight.set(height, [...(byHeight.get(height) ?? []), rule]);
  }
  for (const glyph of glyphs) {
    const rule = ruleThrough(glyph, byHeight);
    if (rule === undefined) continue;
    const through = crossed.get(rule) ?? [];
    through.push(glyph);
    crossed.set(rule, through);
  }
  const striking = [...crossed].filter(([{ from, to }, through]) => {
    const width = through.reduce((sum, { x, end }) => sum + end - x, 0);
    return width > 0.6 * (to - from);
  });
  return {
    glyphs: new Set(striking.flatMap(([, through]) => through)),
    rules: new Set(striking.map(([rule]) => rule)),
  };
}

function ruleThrough(
  { x, end, y, size }: Glyph,
  byHeight: ReadonlyMap<number, readonly Rule[]>,
): Rule | undefined {
  const [top, bottom] = [y - 0.55 * size, y - 0.15 * size];
  const middle = (x + end) / 2;
  for (let height = Math.floor(top); height <= Math.ceil(bottom); height++) {
    const found = byHeight
      .get(height)
      ?.find(({ at, from, to }) => at > top && at < bottom && from <= middle && to >= middle);
    if (found) return found;
  }
  return undefined;
}
