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
import { extrasOf, partsOf, plainShape } from "../generator/spec/shape/parts.js";
import type { Grammar, Shape } from "../generator/spec/shape/shape.js";

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

  test("an example of each key, wherever the grammar has it", () => {
    const used = new Set<string>();
    for (const { place, text } of examplesOf(page)) {
      const placed = parse(placeAt(placesOf(place), text), { stringKeys: true }) as unknown;
      for (const each of usesIn(root, placed)) used.add(each);
    }
    expect(used.size).toBeGreaterThan(200);
    expect([...keysIn(language)].filter(([id]) => !used.has(id)).map(([, at]) => at)).toEqual([]);
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
  const placed = placeAt(placesOf(place), text);
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

function placesOf(place: string): readonly string[] {
  return place === "" ? [] : place.split(".");
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

const root: Shape = { kind: "ref", name: "provider-file" };

/** Shapes by number: a shape that stands in several places, such as `cite`, is one key wherever it is called alike. */
const numbers = new Map<Shape, number>();

function idOf(key: string, shape: Shape): string {
  if (!numbers.has(shape)) numbers.set(shape, numbers.size);
  return `${key} ${numbers.get(shape)}`;
}

/** Every key of a grammar by its id, with a place where it stands. */
function keysIn({ definitions }: Grammar): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (shape: Shape, at: string): void => {
    const keys = keyed(shape);
    for (const [key, inner] of keys) {
      const [id, below] = [idOf(key, inner), `${at}.${key}`];
      if (!found.has(id)) found.set(id, below);
      visit(inner, below);
    }
    if (keys.length === 0) for (const part of partsOf(shape)) visit(part, at);
  };
  for (const [name, shape] of Object.entries(definitions)) visit(shape, name);
  return found;
}

/** The keys that a value has where the shape names them, by their ids. */
function usesIn(shape: Shape, value: unknown): readonly string[] {
  switch (shape.kind) {
    case "ref":
      return usesIn(language.definitions[shape.name] ?? root, value);
    case "either":
      return shape.shapes.flatMap((each) => usesIn(each, value));
    case "list":
      return Array.isArray(value) ? value.flatMap((item) => usesIn(shape.items, item)) : [];
    case "map":
      return membersOf(value).flatMap(([, inner]) => usesIn(shape.values, inner));
    default: {
      const keys = new Map(keyed(shape));
      return membersOf(value).flatMap(([key, inner]) => {
        const known = keys.get(key);
        return known === undefined ? [] : [idOf(key, known), ...usesIn(known, inner)];
      });
    }
  }
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** The keys directly in a shape that has names for them, with what stands under each. */
function keyed(shape: Shape): readonly (readonly [string, Shape])[] {
  if (shape.kind === "object") return plain(shape.keys);
  if (shape.kind !== "tagged") return [];
  const extras = [...extrasOf(shape.tags)].map(([key, extra]) => [key, extra.shape] as const);
  return [...plain(shape.tags), ...extras, ...plain(shape.common)];
}

function plain(keys: {
  readonly [key: string]: Parameters<typeof plainShape>[0];
}): readonly (readonly [string, Shape])[] {
  return Object.entries(keys).map(([key, shape]) => [key, plainShape(shape)]);
}

/** The cells of the table whose first heading is `first`, without its ruler. */
function rowsOf(markdown: string, first: string): readonly (readonly string[])[] {
  const [, table = ""] = new RegExp(`^(\\| ${first} [^]*?)\n\n`, "mu").exec(markdown) ?? [];
  const rows = table.split("\n").map((row) => row.slice(1, -1).split("|"));
  return rows.filter((_, index) => index !== 1).map((row) => row.map((cell) => cell.trim()));
}
