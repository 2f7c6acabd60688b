import { describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/artifacts/artifacts.js";
import { createContext } from "../../generator/artifacts/context.js";
import { codeWitness, witnessOf } from "../../generator/diff/code/code-witness.js";
import { compileSnippets } from "../../generator/diff/code/compile.js";
import { snippetsFor } from "../../generator/diff/code/snippets.js";
import { resolveProvider } from "../support/resolve.js";
import { packageWith, twoCodes } from "./matrix-spec.js";

describe("code that a package invites to", () => {
  test("is printed as people write it", async () => {
    const { context } = await packageWith(
      'kind: { type: Kind, required: false }\n      "total fee": { type: "decimal(10,2)", unit: yuan, required: true }\n' +
        "      parts: { type: list<Part>, required: true }",
    );
    const order = context.structure("Order");
    const printed = order.fields
      .slice(1, 3)
      .flatMap((field) => snippetsFor(context, order, field))
      .map(({ use, text }) => `--- ${use}\n${text}`)
      .join("");
    await expect(printed).toMatchFileSnapshot("snippets.txt");
  });

  test.each(["xiebao", "huanong", "gongbao"])("compiles with the package of %s", async (name) => {
    const runtime = { name: "@baowen/runtime", version: "0.1.0" };
    const context = createContext(resolveProvider(name), "@baowen", runtime);
    const files = await emitPackage(context);
    const all = context.structures.flatMap((structure) =>
      [undefined, ...structure.fields].flatMap((field) =>
        snippetsFor(context, structure, field).map((each) => ({
          ...each,
          of: `${structure.name} ${field?.name ?? ""}`,
        })),
      ),
    );
    const [complaints = []] = compileSnippets([{ files, snippets: all.map(({ text }) => text) }]);
    const wrong = all.flatMap(({ of, use, text }, index) => {
      const [first] = complaints[index] ?? [];
      return first === undefined ? [] : [`${of} ${use}: ${first.text}\n${text}`];
    });
    expect(wrong).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });
});

describe("a witness", () => {
  test("is code that one version refuses, and says with what", async () => {
    const short = await packageWith("kind: { type: Kind, required: true }");
    const more = twoCodes.replace(/ \}$/u, ', "3": { label: 丙, name: third } }');
    const long = await packageWith("kind: { type: Kind, required: true }", more);
    const order = short.context.structure("Order");
    const snippets = snippetsFor(short.context, order, order.fields[1]);
    const results = codeWitness(short.files, long.files, snippets);
    const broken = results.filter((each) => witnessOf(each) !== undefined);
    expect(broken.map(({ use }) => use)).toEqual(["switch", "labels"]);
    expect(witnessOf(broken[1]!)).toEqual({
      kind: "code",
      text: 'import type { Kind } from "@baowen/acme";\n\nexport const labels: Record<Kind, string> = {\n  "1": "甲",\n  "2": "乙",\n};\n',
      refusedBy: "head",
      error:
        "error TS2741: Property '3' is missing in type '{ \"1\": string; \"2\": string; }' but required in type 'Record<Kind, string>'.",
    });
    const back = codeWitness(long.files, short.files, snippets).flatMap(
      (each) => witnessOf(each) ?? [],
    );
    expect(back.map((each) => each.kind === "code" && each.refusedBy)).toEqual(["base", "base"]);
  });

  test("is nothing that both versions take, or both refuse", async () => {
    const { files } = await packageWith("kind: { type: Kind, required: true }");
    const text = 'import type { Order } from "@baowen/acme";\nexport const order: Order = 1;\n';
    const [result] = codeWitness(files, files, [{ use: "literal", text }]);
    expect(result?.before).toEqual([
      { line: 2, text: "error TS2322: Type 'number' is not assignable to type 'Order'." },
    ]);
    expect(witnessOf(result!)).toBeUndefined();
    expect(witnessOf({ use: "literal", text: "", before: [], after: [] })).toBeUndefined();
  });
});
