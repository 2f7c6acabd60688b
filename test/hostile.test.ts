import { readFileSync } from "node:fs";
import fc from "fast-check";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { emitTexts } from "./support/emit.js";

/*
 * A spec is untrusted input. Here every free string of the language is a hole; filled with hostile text, the generated
 * code must keep the strings and have the syntax tree that tame text gives, but for what stands in literals and comments.
 */

const template = readFileSync("test/fixtures/hostile/provider.yaml", "utf8");
const holes = [...new Set([...template.matchAll(/§(\d+)§/g)].map((match) => match[1] ?? ""))];

/** `tame 7` in every hole: with a blank, so that even names need the quotes that hostile ones do. */
const tame = (hole: string): string => `tame ${hole}`;

const hostile: readonly string[] = [
  `"double" 'single' \`back\``,
  "${process.exit(1)} ${`${1}`} {{title}} {{{title}}}",
  "*/ alert(1) /* // @ts-ignore",
  "line\nbreak\rand\r\nboth",
  "U+2028\u2028 and \u2029 and \u0085",
  "lone \uD800 surrogate \uDFFF",
  "class default function __proto__ constructor",
  "\\u0027 \\x27 \\",
  "<script>--> <!-- ]]> @param {string} x",
  "\u202e bidi \u2066 \u0000 \u001b[31m \ufeff",
  "",
];

/** Controls, line separators and marks that change the direction of writing. */
const unseen = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** The spec with each hole filled; `#` and the hole's number keep names apart. */
function fill(value: (hole: string) => string): Readonly<Record<string, string>> {
  const text = template.replace(/"([^"§]*)§(\d+)§([^"]*)"/g, (_all, before, hole, after) =>
    yamlText(`${before}#${hole} ${withoutHoles(hole, value(hole))}${after}`),
  );
  return { "provider.yaml": text };
}

/** Texts of outcomes and names of envelope members have holes of their own; dots and brackets in names build levels. */
function withoutHoles(hole: string, text: string): string {
  if (["18", "19"].includes(hole)) return text.replace(/[{}]/g, "|");
  return ["12", "17", "30", "42"].includes(hole) ? text.replace(/[{}.[\]]/g, "|") : text;
}

/** A double-quoted YAML text: JSON's escapes, and every other unusual character escaped too. */
function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sample(value: (hole: string) => string): Readonly<Record<string, string>> {
  const message = {
    kind: 1,
    sign: "x",
    data: {
      [`number #30 ${withoutHoles("30", value("30"))}`]: "1",
      amount: 5,
      [`unknown ${value("30")}`]: value("1"),
    },
  };
  return { "samples/first.json": JSON.stringify(message) };
}

async function emit(value: (hole: string) => string) {
  const { files, diagnostics } = await emitTexts(fill(value), sample(value));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  return new Map(files.map((file) => [file.path, file.text]));
}

/** A syntax tree as nested kinds; names stand as they are, literals and comments do not. */
function shapeOf(path: string, text: string): unknown {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const errors = (file as unknown as { readonly parseDiagnostics: readonly unknown[] })
    .parseDiagnostics;
  expect(errors, `${path} has syntax errors`).toHaveLength(0);
  return shape(file);

  function shape(node: ts.Node): unknown {
    const kind = ts.SyntaxKind[node.kind];
    // The formatter's own: it puts them round what it breaks over lines.
    if (ts.isParenthesizedExpression(node)) return shape(node.expression);
    if (ts.isIdentifier(node)) return `${kind} ${node.text}`;
    const children: unknown[] = [];
    ts.forEachChild(node, (child) => void children.push(shape(child)));
    return children.length === 0 ? kind : [kind, ...children];
  }
}

function literalsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest));
  return found;
}

async function check(value: (hole: string) => string): Promise<void> {
  const [tameFiles, hostileFiles] = [await emit(tame), await emit(value)];
  expect([...hostileFiles.keys()]).toEqual([...tameFiles.keys()]);
  for (const [path, text] of hostileFiles) {
    if (path.endsWith(".ts")) {
      expect(shapeOf(path, text), path).toEqual(shapeOf(path, tameFiles.get(path) ?? ""));
    }
    if (path.endsWith(".json")) JSON.parse(text);
    expect(unseen.test(text), path).toBe(false);
    expect(Buffer.from(text).toString("utf8") === text, path).toBe(true);
  }
  const all = [...hostileFiles].filter(([path]) => path.endsWith(".ts")).map(([, text]) => text);
  const literals = new Set(all.flatMap((text) => [...literalsOf(text)]));
  // Wire names, codes and labels must come out exactly as they went in.
  for (const hole of ["12", "25", "26", "30", "42"]) {
    const kept = [...literals].some((literal) =>
      literal.includes(`#${hole} ${withoutHoles(hole, value(hole))}`),
    );
    expect(kept, `hole ${hole}`).toBe(true);
  }
}

describe("hostile text in every string of a spec", () => {
  test("there are holes to fill", () => expect(holes.length).toBeGreaterThan(45));

  test.each(hostile.map((text) => [JSON.stringify(text), text] as const))(
    "%s",
    async (_name, text) => {
      await check(() => text);
    },
  );

  test("all of them, a different one in each hole", async () => {
    await check((hole) => hostile[Number(hole) % hostile.length] ?? "");
  });

  test("any text", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc
        .array(fc.constantFrom(...hostile, "*/", "`", "${", '"', "\n", "\u2028", "\ud800"), {
          maxLength: 5,
        })
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 5 }), async (texts) => {
        await check((hole) => texts[Number(hole) % texts.length] ?? "");
      }),
      { numRuns: 25 },
    );
  });
});
