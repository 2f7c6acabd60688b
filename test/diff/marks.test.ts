import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked, type Part } from "../../generator/diff/print/html/marks.js";
import { sideBySide } from "../../generator/diff/print/html/side-by-side.js";

/** `string([32])` */
function written(parts: readonly Part[]): string {
  return parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");
}

describe("what differs is marked", () => {
  test.each([
    ["a number", "string(32)", "string(20)", "string([32])", "string([20])"],
    ["a word", "long, unit: yuan", "long, unit: fen", "long, unit: [yuan]", "long, unit: [fen]"],
    ["what was added", "1, 2", "1, 2, 3", "1, 2", "1, 2[, 3]"],
    ["what was removed", "present and not empty", "present", "present[ and not empty]", "present"],
    ["a character of Chinese", "保费金额，元", "保费金额，分", "保费金额，[元]", "保费金额，[分]"],
    ["Chinese beside Latin", "abc元x", "abc分x", "abc[元]x", "abc[分]x"],
    ["all, where nothing is the same", "Injury", "epoch-ms", "[Injury]", "[epoch-ms]"],
    ["all, where only signs are the same", "a(b)", "c(d)", "[a(b)]", "[c(d)]"],
    ["nothing", "same", "same", "same", "same"],
  ])("%s", (_name, before, after, wasWritten, isWritten) => {
    const parts = marked(before, after);
    expect(written(parts.before)).toBe(wasWritten);
    expect(written(parts.after)).toBe(isWritten);
  });

  test("no text is lost, and what is not marked is the same in both", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "1", " ", "(", "元", "分", "😀") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = marked(before, after);
        const all = (of: readonly Part[]) => of.map((part) => part.text).join("");
        const kept = (of: readonly Part[]) => all(of.filter((part) => !part.marked));
        expect([all(parts.before), all(parts.after)]).toEqual([before, after]);
        expect(kept(parts.before)).toBe(kept(parts.after));
      }),
    );
  });

  test("texts that are too long to compare are marked between their ends", () => {
    const long = (word: string) =>
      `start ${Array.from({ length: 2000 }, (_, index) => `${word}${index}`).join(" ")} end`;
    const { before } = marked(long("a"), long("b"));
    expect(before.map((part) => part.marked)).toEqual([false, true, false]);
  });
});

describe("declarations side by side", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `  line${index};\n`).join("");
  const shown = (before: string | undefined, after: string | undefined) => {
    const given = {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    const sides = sideBySide(given, (count) => `(${count})`);
    return [written(sides.before), written(sides.after)];
  };

  test("show two lines around a change, and count the others", () => {
    expect(shown(`${lines(5)}  a: X;\n${lines(4)}`, `${lines(5)}  a: Y;\n${lines(4)}`)).toEqual([
      "(3)\n  line3;\n  line4;\n  a: [X];\n  line0;\n  line1;\n(2)\n",
      "(3)\n  line3;\n  line4;\n  a: [Y];\n  line0;\n  line1;\n(2)\n",
    ]);
  });

  test("show a single line rather than count it", () => {
    expect(shown(`${lines(3)}a`, `${lines(3)}b`)[0]).toBe(`${lines(3)}[a\n]`);
  });

  test("mark lines that are in one of them alone", () => {
    expect(shown("a {\n}\n", "a {\n  b;\n}\n")).toEqual(["a {\n}\n", "a {\n[  b;\n]}\n"]);
  });

  test("show what is in one version alone as it is", () => {
    expect(shown(undefined, "a;\n")).toEqual(["", "a;"]);
    expect(shown("a;\n", undefined)).toEqual(["a;", ""]);
  });
});
