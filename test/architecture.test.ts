import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { Project, SyntaxKind, type SourceFile } from "ts-morph";
import { describe, expect, test } from "vitest";

/** Which rooms a room may import from, besides itself. Kept in step with the picture in ARCHITECTURE.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "generator/diagnostics": [],
  "generator/spec": ["generator/diagnostics"],
  "generator/model": ["generator/spec", "generator/diagnostics"],
  "generator/protocol": [
    "generator/model",
    "generator/spec",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/rules": [
    "generator/artifacts",
    "generator/protocol",
    "generator/model",
    "generator/spec",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/versions": ["generator/model", "generator/spec", "generator/diagnostics"],
  "generator/emit": [],
  "generator/artifacts": [
    "generator/emit",
    "generator/protocol",
    "generator/model",
    "generator/spec",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/verify": [
    "generator/artifacts",
    "generator/protocol",
    "generator/model",
    "generator/spec",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/diff/code": [
    "generator/diff",
    "generator/artifacts",
    "generator/emit",
    "generator/model",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/output": ["generator/emit", "generator/diagnostics"],
  "generator/diff": [
    "generator/rules",
    "generator/artifacts",
    "generator/protocol",
    "generator/model",
    "generator/spec",
    "generator/emit",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/documents": [
    "generator/rules",
    "generator/model",
    "generator/spec",
    "generator/emit",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/documents/drift": [
    "generator/documents",
    "generator/diff",
    "generator/rules",
    "generator/model",
    "generator/spec",
    "generator/diagnostics",
  ],
  "generator/commands": [
    "generator/documents",
    "generator/documents/drift",
    "generator/diff",
    "generator/diff/code",
    "generator/verify",
    "generator/versions",
    "generator/artifacts",
    "generator/rules",
    "generator/output",
    "generator/emit",
    "generator/protocol",
    "generator/model",
    "generator/spec",
    "generator/diagnostics",
    "templates/runtime",
  ],
  "generator/cli.ts": ["generator/commands", "generator/diagnostics", "generator/spec"],
  "templates/runtime": [],
};

const diskRooms = ["generator/spec", "generator/emit", "generator/output", "generator/cli.ts"];

/** Every file below `folder` with one of the endings. */
function filesBelow(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => `${folder}/${path}`);
}

interface Import {
  readonly file: string;
  readonly from: string;
}

const project = new Project({ skipAddingFilesFromTsConfig: true });
const files = project
  .addSourceFilesAtPaths(["generator/**/*.ts", "templates/runtime/**/*.ts"])
  .map((file) => ({ file, path: relative(file.getFilePath()) }));

const imports: readonly Import[] = files.flatMap(({ file, path }) => [
  ...[...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap((declaration) => {
    const from = declaration.getModuleSpecifierValue();
    return from === undefined ? [] : [{ file: path, from }];
  }),
  ...loadedLater(file).map((from) => ({ file: path, from })),
]);

/** What is loaded where it is needed: `import("…")`, also of types, and `require("…")`. */
function loadedLater(file: SourceFile): readonly string[] {
  const calls = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => ["import", "require"].includes(call.getExpression().getText()))
    .flatMap((call) => call.getArguments()[0] ?? []);
  const types = file.getDescendantsOfKind(SyntaxKind.ImportType).map((type) => type.getArgument());
  return [...calls, ...types].map((node) => node.getText().replaceAll(/^["']|["']$/gu, ""));
}

function relative(path: string): string {
  return path.slice(process.cwd().length + 1);
}

/** `generator/model/resolve/types.ts` is in `generator/model`. */
function roomOf(path: string): string {
  if (path.startsWith("templates/runtime/")) return "templates/runtime";
  const inner = ["generator/diff/code", "generator/documents/drift"];
  const room = inner.find((each) => path.startsWith(`${each}/`));
  if (room !== undefined) return room;
  return path.split("/").slice(0, 2).join("/");
}

function target({ file, from }: Import): string {
  return normalize(join(dirname(file), from)).replace(/\.js$/, ".ts");
}

const inside = imports.filter(({ from }) => from.startsWith("."));
const outside = imports.filter(({ from }) => !from.startsWith("."));

describe("imports", () => {
  test("there are imports to look at", () => {
    expect(inside.length).toBeGreaterThan(200);
    expect(new Set(files.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(allowed)));
    const libraries = new Set(outside.map(({ from }) => from));
    expect(
      ["yaml", "ajv", "handlebars", "oxfmt", "diff", "tar"].filter((one) => !libraries.has(one)),
    ).toEqual([]);
    expect(inside.map(target)).toContain("generator/commands/generate.ts");
  });

  test("go from room to room only in the allowed directions", () => {
    const wrong = inside.filter((one) => {
      const [from, to] = [roomOf(one.file), roomOf(target(one))];
      return from !== to && !allowed[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test("the runtime imports nothing but itself and Node", () => {
    const wrong = outside.filter(
      ({ file, from }) => roomOf(file) === "templates/runtime" && !from.startsWith("node:"),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing in the runtime needs XML but what reads and writes it: who speaks JSON ships none", () => {
    const home = "templates/runtime/xml/";
    const needing = inside.filter((one) => target(one).startsWith(home)).map(({ file }) => file);
    const others = needing.filter(
      (file) => roomOf(file) === "templates/runtime" && !file.startsWith(home),
    );
    // What a message may hold is said there, in types alone, which nobody ships.
    const types = "templates/runtime/receiver/protocol.ts";
    expect(new Set(others)).toEqual(new Set(["templates/runtime/index.ts", types]));
    expect(readFileSync(types, "utf8")).not.toMatch(/^import \{[^}]*\} from "..\/xml/m);
  });

  test("only some rooms touch the disk", () => {
    const wrong = outside.filter(
      ({ file, from }) => from.startsWith("node:fs") && !diskRooms.includes(roomOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing opens a port or starts a process but what reads old versions, which starts git", () => {
    const wrong = outside.filter(
      ({ file, from }) =>
        /^node:(http|https|net|child_process|worker_threads)$/.test(from) &&
        roomOf(file) !== "templates/runtime",
    );
    expect(wrong).toEqual([{ file: "generator/versions/git.ts", from: "node:child_process" }]);
    const starting = readFileSync("generator/versions/git.ts", "utf8");
    expect(starting.match(/spawn\w*\(.*/g)).toEqual([
      'spawnSync("git", [...always, ...args], options);',
    ]);
  });

  test("each library is known to the rooms that need it, and mostly that is one", () => {
    const homes: Readonly<Record<string, string | readonly string[]>> = {
      yaml: "generator/spec",
      ajv: "generator/spec",
      handlebars: "generator/emit",
      "handlebars/runtime.js": "generator/emit",
      oxfmt: "generator/emit",
      diff: ["generator/output", "generator/documents/drift"],
      tar: "generator/versions",
      "get-east-asian-width": "generator/diagnostics",
      "ts-morph": "generator/diff/code",
      parse5: "generator/documents",
      "pdfjs-dist/legacy/build/pdf.mjs": "generator/documents",
      "@e965/xlsx": "generator/documents",
    };
    const wrong = outside.filter(
      ({ file, from }) => !from.startsWith("node:") && ![homes[from]].flat().includes(roomOf(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("TypeScript's compiler", () => {
  test("is loaded where it is needed alone: it takes longer than reading all specs", () => {
    const atOnce = files.flatMap(({ file, path }) =>
      file
        .getImportDeclarations()
        .filter((one) => one.getModuleSpecifierValue() === "ts-morph" && !one.isTypeOnly())
        .map(() => path),
    );
    expect(atOnce).toEqual([]);
    expect(imports.filter(({ from }) => from === "ts-morph").length).toBeGreaterThan(1);
  });
});

describe("text", () => {
  const texts = [...filesBelow("generator", ".ts"), ...filesBelow("templates", ".ts", ".hbs")].map(
    (path) => ({
      path,
      text: readFileSync(path, "utf8"),
    }),
  );

  test("no provider's name occurs in the generator or the templates", () => {
    const names = filesBelow("specs", "provider.yaml").map((path) => path.split("/")[1] ?? "");
    expect(names.length).toBeGreaterThan(0);
    const known = [...names, "lima", "huanong", "aigobao", "gongbao", "xiebao"];
    const word = new RegExp(`\\b(${known.join("|")})\\b`, "i");
    expect(texts.filter(({ text }) => word.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("only the command line touches the process, and nothing else prints", () => {
    const wrong = texts.filter(
      ({ path, text }) =>
        path.startsWith("generator/") &&
        path !== "generator/cli.ts" &&
        /\bprocess\.|\bconsole\./.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("templates decide nothing: no helpers, no quotes or comment marks around values", () => {
    const templates = filesBelow("templates", ".hbs");
    expect(templates.length).toBeGreaterThan(5);
    for (const path of templates) {
      const text = readFileSync(path, "utf8");
      // In Markdown back-ticks mark words, not values.
      const marks = path.endsWith(".md.hbs") ? /\{\{\{/g : /\{\{\{|["'`]\{\{|\{\{[^}]*\}\}["'`]/g;
      expect(text.match(marks) ?? [], path).toEqual([]);
      expect(text.match(/\{\{#(?!if |each )/g) ?? [], path).toEqual([]);
    }
  });
});
