import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { callSites, type CallSites } from "../../generator/diff/code/call-sites.js";
import { printCallSites } from "../../generator/diff/code/print-call-sites.js";
import { packageWith, type Made } from "./matrix-spec.js";

const folder = "test/diff/fixtures/consumer";
const symbols = [
  "Kind",
  "KindReceived",
  "Order.price",
  "OrderReceived.price",
  "Order.gone",
  "kind.second",
];

describe("who uses what changes", () => {
  let acme: Made;
  let found: CallSites;
  beforeAll(async () => {
    acme = await packageWith(
      "price: { type: long, unit: fen, required: true }\n      kind: { type: Kind, required: false }",
    );
    found = callSites(folder, [{ files: acme.files, symbols }]);
  }, 60_000);

  test("is found by type, with nothing installed", async () => {
    await expect(printCallSites(found, "en")).toMatchFileSnapshot("call-sites.txt");
    await expect(printCallSites(found, "zh")).toMatchFileSnapshot("call-sites.zh.txt");
  });

  test("has places that an editor opens", () => {
    const [first] = found.sites;
    expect(first).toEqual({
      package: "@baowen/acme",
      symbol: "Kind",
      how: "import",
      file: "src/build.ts",
      line: 1,
      column: 15,
      text: 'import type { Kind as OrderKind, Order } from "@baowen/acme";',
    });
  });

  test("is the same without a tsconfig.json", () => {
    const { sites } = callSites(`${folder}/src`, [{ files: acme.files, symbols }]);
    expect(sites.map((each) => ({ ...each, file: `src/${each.file}` }))).toEqual(found.sites);
  });

  test("is nobody, where nothing of it is used or nothing is there", () => {
    const looked = { files: acme.files, symbols: ["Part", "Nothing", "Part.partNo"] };
    expect(callSites(folder, [looked])).toMatchObject({ files: 3, sites: [] });
    const nowhere = callSites(`${folder}/none`, [looked]);
    expect(nowhere).toMatchObject({ files: 0, sites: [] });
    expect(printCallSites(nowhere, "en")).toBe("no TypeScript files there\n");
  });

  test("leaves the folder as it was", () => {
    expect(readdirSync(folder).toSorted()).toEqual(["src", "tsconfig.json"]);
  });
});
