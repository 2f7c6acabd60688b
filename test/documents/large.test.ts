import { describe, expect, test } from "vitest";
import type { Block } from "../../generator/documents/block.js";
import { readDocx } from "../../generator/documents/read/docx.js";
import { readPdf } from "../../generator/documents/read/pdf.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { largeDocx } from "./make/large-docx.js";
import { largePdf } from "./make/large-pdf.js";

/*
 * Documents of many pages, each with a heading and a table of 24 fields: none is lost. `PAGES=500 npx vitest run
 * test/documents/large.test.ts` reads as many as there may be, and prints what that takes.
 */
const pages = Number(process.env["PAGES"] ?? 40);

const made = {
  docx: { bytes: () => largeDocx(pages), read: readDocx },
  pdf: { bytes: () => Promise.resolve(largePdf(pages)), read: readPdf },
} as const;

describe.each(Object.entries(made))("a %s of many pages", (kind, { bytes, read }) => {
  test("is read whole", async () => {
    const whole = await bytes();
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const [blocks, diagnostics] = await read(whole, dictionary);
    if (process.env["PAGES"] !== undefined) process.stdout.write(`${kind}: ${taken(start, cpu)}\n`);
    expect(diagnostics).toEqual([]);
    expect(codesIn(blocks)).toEqual(expectedCodes());
    expect(blocks.filter((block) => block.kind === "heading").length).toBe(pages);
  });
});

function taken(start: number, before: NodeJS.CpuUsage): string {
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  return `${pages} pages, ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor, ${most} MB at most`;
}

function codesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.slice(1).map(({ cells }) => cells[1]?.text ?? "") : [],
  );
}

const expectedCodes = (): readonly string[] =>
  Array.from(
    { length: pages * 24 },
    (_, index) => `plumField${Math.floor(index / 24)}x${index % 24}`,
  );
