import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../generator/documents/read/docx.js";
import { readPdf } from "../../generator/documents/read/pdf.js";
import { readXlsx } from "../../generator/documents/read/xlsx.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { docx, heading, numbering, styles, tbl, tr } from "./make/docx.js";
import { grid, pdf } from "./make/pdf.js";
import { row, xlsx } from "./make/xlsx.js";

/*
 * Documents with some of their bytes changed, or cut off: nothing is thrown, and where no error is said there are blocks. Archives
 * have sums over what is in them: there, what is read without an error is what is read of the whole one.
 */

const head = ["字段", "类型", "说明"];
const cells = ["plumNo", "String", "编号"];

const kinds = {
  docx: {
    made: docx(heading(1, "下单") + tbl(tr(head), tr(cells)), { styles, numbering }),
    read: (bytes: Uint8Array) => readDocx(bytes, dictionary),
    runs: 300,
    isSealed: true,
  },
  xlsx: {
    made: xlsx({ sheets: [{ name: "下单", rows: row(1, head) + row(2, cells) }] }),
    read: (bytes: Uint8Array) => readXlsx(bytes, dictionary),
    runs: 300,
    isSealed: true,
  },
  pdf: {
    made: Promise.resolve(
      pdf([grid({ x: 50, y: 90, columns: [90, 90, 90], rows: [head, cells] }).content]),
    ),
    read: (bytes: Uint8Array) => readPdf(bytes, dictionary),
    runs: 60,
    isSealed: false,
  },
} as const;

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });

describe.each(Object.entries(kinds))("a damaged %s", (_, { made, read, runs, isSealed }) => {
  test("is read, or said to be damaged", async () => {
    const whole = await made;
    const [sound] = await read(whole);
    const property = fc.asyncProperty(changes, fc.option(fc.nat()), async (bytes, end) => {
      const broken = whole.slice(0, end === null ? undefined : end % whole.length);
      for (const [at, byte] of bytes) if (broken.length > 0) broken[at % broken.length] = byte;
      const [blocks, diagnostics] = await read(broken);
      if (diagnostics.some(({ severity }) => severity === "error")) return;
      if (isSealed) expect(blocks).toEqual(sound);
      else expect(blocks).not.toEqual([]);
    });
    await fc.assert(property, { numRuns: runs });
  });
});
