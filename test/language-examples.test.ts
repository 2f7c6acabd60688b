import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { printText } from "../generator/diagnostics/print-text.js";
import { resolveProvider } from "../generator/model/resolve/resolve.js";
import { builtinTypeNames } from "../generator/model/resolve/types.js";
import { stepMeanings } from "../generator/protocol/steps.js";
import { language } from "../generator/spec/language/grammar.js";
import { stepForms, type StepName } from "../generator/spec/language/steps.js";
import { readProviderFiles } from "../generator/spec/read-provider.js";
import { partsOf } from "../generator/spec/shape/parts.js";
import type { Shape } from "../generator/spec/shape/shape.js";

const page = readFileSync("specs/LANGUAGE.md", "utf8");

/** What an example may take for granted; whatever it declares itself goes before it. */
const base: { readonly [key: string]: unknown } = {
  language: 1,
  provider: "acme",
  title: "acme",
  we: "channel",
  parties: { platform: {}, channel: {} },
  documents: { guide: { title: "接口文档" } },
  credentials: { signKey: {}, desKey: {} },
  protocols: { notice: { from: "platform" } },
  types: { Notice: { fields: {} } },
  codes: { State: { values: { "1": { label: "成功", name: "done" } } } },
};

interface Example {
  /** Where the block stands in a spec, such as `types.Notice`; empty for the top. */
  readonly place: string;
  readonly line: number;
  readonly text: string;
}

describe("each example of specs/LANGUAGE.md resolves", () => {
  test.each(examplesOf(page))("line $line $place", (example) => {
    expect(problemsOf(example)).toBe("");
  });

  test("and a wrong one does not", () => {
    expect(
      problemsOf({ place: "types.A.fields", line: 0, text: "a: { type: strng }\n" }),
    ).toContain("unknown-type");
  });
});

describe("nothing is left out of specs/LANGUAGE.md", () => {
  const words = new Set(page.split(/[^A-Za-z0-9-]+/u));

  test("each key and word of the grammar", () => {
    const shapes = Object.values(language.definitions).flatMap(allShapes);
    const missing = [...new Set(shapes.flatMap(wordsOf))].filter((word) => !words.has(word));
    expect(missing).toEqual([]);
  });

  test("each type", () => {
    expect(
      builtinTypeNames.filter((name) => !new RegExp(`^\\| .*\`${name}\\b`, "mu").test(page)),
    ).toEqual([]);
  });

  test("each step, with what it takes and gives", () => {
    const table = Object.entries(stepForms).map(([name, { takes, gives, invertible, doc }]) => {
      const runs = stepMeanings[name as StepName] ? "runs" : "read";
      return [`\`${name}\``, `${takes} → ${gives}`, doc, invertible ? "yes" : "no", runs];
    });
    const head = ["step", "takes → gives", "", "can be undone", "here"];
    expect(rowsOf(page, "step")).toEqual([head, ...table]);
  });
});

function examplesOf(markdown: string): readonly Example[] {
  const blocks = markdown.matchAll(/^```yaml spec ?(?<place>.*)\n(?<text>[^]*?)^```$/gmu);
  return [...blocks].map((block) => ({
    place: block.groups?.["place"] ?? "",
    text: block.groups?.["text"] ?? "",
    line: markdown.slice(0, block.index).split("\n").length,
  }));
}

/** The complaints about an example, as a user would read them. */
function problemsOf({ place, text }: Example): string {
  const placed = placeAt(place === "" ? [] : place.split("."), text);
  const declared = parse(placed, { stringKeys: true }) as { readonly [key: string]: unknown };
  const files = [
    { path: "acme/example.yaml", text: placed },
    { path: "acme/base.yaml", text: stringify(withoutDeclared(base, declared, 2)) },
  ];
  const sample = { path: "acme/samples/notice.json", text: "{}" };
  const [spec, reading] = readProviderFiles("acme", files, [sample], "acme");
  const [, resolving] = resolveProvider(spec);
  const problems = [...reading, ...resolving];
  return problems.length === 0 ? "" : printText(problems);
}

/** The block, moved below the keys of its place. */
function placeAt(path: readonly string[], text: string): string {
  const heads = path.map((key, depth) => `${"  ".repeat(depth)}${key}:\n`);
  return heads.join("") + text.replace(/^(?=.)/gmu, "  ".repeat(path.length));
}

function withoutDeclared(
  all: { readonly [key: string]: unknown },
  declared: { readonly [key: string]: unknown },
  depth: number,
): { readonly [key: string]: unknown } {
  const rest = Object.entries(all).flatMap(([key, value]): readonly [string, unknown][] => {
    const own = declared[key];
    if (own === undefined) return [[key, value]];
    if (depth === 1 || !isRecord(own) || !isRecord(value)) return [];
    const kept = withoutDeclared(value, own, depth - 1);
    return Object.keys(kept).length === 0 ? [] : [[key, kept]];
  });
  return Object.fromEntries(rest);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function allShapes(shape: Shape): readonly Shape[] {
  return [shape, ...partsOf(shape).flatMap(allShapes)];
}

/** The keys and fixed words that a shape lets be written. */
function wordsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "object":
      return Object.keys(shape.keys);
    case "enum":
      return shape.values;
    case "tagged": {
      const beside = Object.values(shape.tags).flatMap((tag) =>
        tag.kind === "with-keys" ? Object.keys(tag.keys) : [],
      );
      return [...Object.keys(shape.tags), ...beside, ...Object.keys(shape.common)];
    }
    default:
      return [];
  }
}

/** The cells of the table whose first heading is `first`, without its ruler. */
function rowsOf(markdown: string, first: string): readonly (readonly string[])[] {
  const [, table = ""] = new RegExp(`^(\\| ${first} [^]*?)\n\n`, "mu").exec(markdown) ?? [];
  const rows = table.split("\n").map((row) => row.slice(1, -1).split("|"));
  return rows.filter((_, index) => index !== 1).map((row) => row.map((cell) => cell.trim()));
}
