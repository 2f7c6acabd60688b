import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base } from "./support/base.js";
import { cases } from "./support/case.js";
import { compare } from "./support/judged.js";
import { restyled, type Style } from "./support/restyle.js";

/** Last first. */
const reversed = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => count - 1 - index);

const styles: readonly (readonly [string, Style])[] = [
  ["read again", {}],
  ["with its keys in reverse", { shuffle: reversed }],
  ["with comments", { comments: true }],
  ["with anchors and aliases", { anchors: true }],
  ["with other line ends", { crlf: true }],
  ["with all of it", { shuffle: reversed, comments: true, anchors: true, crlf: true }],
];

describe("how a spec is written is no change of it", () => {
  test.each(styles)("the base %s", (_, style) => {
    const other = restyled(base, style);
    expect(compare(base, other)).toEqual([]);
    expect(compare(other, base)).toEqual([]);
  });

  test("a style does something", () => {
    const [, style] = styles.at(-1) ?? [];
    const texts = restyled(base, style ?? {})
      .specs.map(({ text }) => text)
      .join("\n");
    expect(texts).toContain("nothing that counts");
    expect(texts).toMatch(/: \*same-\d+-/u);
    expect(texts).toContain("\r\n");
    expect(texts.indexOf("zone:")).toBeLessThan(texts.indexOf("language: 1"));
  });

  test("the base with its keys in any order", () => {
    const seeds = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(seeds, (stream) => {
        const other = restyled(base, { shuffle: (count) => shuffled(count, stream) });
        expect(compare(base, other)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  const oneOfEach = cases.filter(({ rule }, index) => cases[index - 1]?.rule !== rule);
  test.each(oneOfEach.map((one) => [one.name, one] as const))(
    "what %s comes to",
    (_, { after }) => {
      const other = restyled(after, { shuffle: reversed, comments: true, crlf: true });
      expect(compare(after, other)).toEqual([]);
    },
  );
});

function shuffled(count: number, stream: Iterator<number>): readonly number[] {
  return Array.from({ length: count }, (_, index) => [index, Number(stream.next().value)] as const)
    .toSorted(([, a], [, b]) => a - b)
    .map(([index]) => index);
}
