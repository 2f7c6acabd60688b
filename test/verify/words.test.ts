import { ModuleKind, Project, SyntaxKind } from "ts-morph";
import { expect, test } from "vitest";
import { printReportText } from "../../generator/verify/print.js";
import { chinese } from "../../generator/verify/chinese.js";
import { english } from "../../generator/verify/english.js";
import type { Asked } from "../../generator/verify/asked.js";
import { crafted, craftedHttp, defaultsOf, everyMessage, now } from "../support/crafted.js";
import { stepForms } from "../../generator/spec/language/steps.js";
import { ask, keysOf, names, providerOf, type Name } from "./asking.js";

/* What a report is told in: both languages have each phrase, each is used, and what is told in Chinese has no English left. */

type Tree = { readonly [name: string]: unknown };

/** The paths of all phrases. */
function idsIn(tree: Tree, above: string = ""): readonly string[] {
  return Object.entries(tree).flatMap(([name, phrase]) => {
    const isGroup = typeof phrase === "object" && phrase !== null;
    return isGroup ? idsIn(phrase as Tree, `${above}${name}.`) : [above + name];
  });
}

test("both languages have the same phrases, as the same kinds of things", () => {
  const kinds = (tree: Tree) => idsIn(tree).map((id) => [id, typeof at(tree, id)]);
  expect(kinds(chinese)).toEqual(kinds(english));
});

function at(tree: Tree, id: string): unknown {
  return id.split(".").reduce<unknown>((here, name) => (here as Tree)[name], tree);
}

test("each phrase is used", () => {
  const project = new Project({
    compilerOptions: { strict: true, module: ModuleKind.NodeNext, lib: ["lib.es2023.d.ts"] },
  });
  project.addSourceFilesAtPaths("generator/verify/**/*.ts");
  const file = project.getSourceFileOrThrow("english.ts");
  const all = file
    .getVariableDeclarationOrThrow("english")
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment);
  const phrases = all.filter(
    (each) => !each.getInitializerIfKind(SyntaxKind.ObjectLiteralExpression),
  );
  // Looked up by what was found, which their types hold complete.
  const byName = /^(?:steps|statuses|flows|contents|digestForms)$/;
  const unused = phrases.filter((each) => {
    const group = each.getParent().getParent();
    const name = group.asKind(SyntaxKind.PropertyAssignment)?.getName() ?? "";
    const around = group.getParent()?.asKind(SyntaxKind.PropertyAssignment)?.getName() ?? "";
    if (byName.test(name) || byName.test(around)) return false;
    const users = each.findReferencesAsNodes().map((node) => node.getSourceFile().getBaseName());
    return users.every((user) => user === "english.ts" || user === "chinese.ts");
  });
  expect(unused.map((each) => each.getText().split("\n")[0])).toEqual([]);
});

/** Names of the specs, media types, flags, choices and what is quoted are what they are in any language. */
function withoutNames(text: string, known: ReadonlySet<string>): string {
  const codes =
    /--[a-z]+(?: NAME| FILE)?|[\w-]+=[\w-]+|[a-z]+\/[a-z]+|[\w-]+(?:\.[\w-]+)+|'[^']*'|‹[a-z-]+›|"[^"]*"/g;
  return text
    .replace(codes, " ")
    .replace(/[A-Za-z][\w-]*/g, (word) => (known.has(word) ? " " : word));
}

/** Names of things that have no other in Chinese. */
const terms =
  "HTTP PUT POST JSON XML UTF-8 GBK BOM CRLF LF ISO-8859-1 MD5 SHA-1 SHA-256 SHA-512 SM3 RSA Base64 Java JavaScript Python content-type content-length";

function namesIn(name: Name): ReadonlySet<string> {
  const words = JSON.stringify(providerOf(name)).match(/[A-Za-z][\w-]*/g) ?? [];
  return new Set([...words, ...terms.split(" "), ...Object.keys(stepForms)]);
}

/** Captures that are right, and wrong in every way that there is a sentence for. */
function captures(name: Name): readonly (readonly [string | Buffer, Partial<Asked>])[] {
  const provider = providerOf(name);
  const choices = defaultsOf(provider);
  const keys = keysOf[name];
  const all = everyMessage(provider).map((each) => ({ ...each, keys, choices }));
  const [first] = all;
  if (first === undefined) return [];
  const text = crafted(first);
  const spoilt: readonly (string | Buffer)[] = [
    "",
    "hello",
    "{",
    '{"a":1,"a":2}',
    "<a></b>",
    "<a/>",
    '{"hello":1}',
    Buffer.from([0xff, 0xfe, 0x00]),
    `\ufeff${text}`,
    `${text}\n`,
    text.replaceAll("1", "2"),
    text.replace(/("sign":"|<sign>)./, "$1é"),
    text.replace(/("sign":"|<sign>)..../, "$1"),
    text.replace(/"sign":"[^"]*",?/, ""),
    `PUT /x HTTP/1.1\nContent-Type: image/png\nContent-Length: 3\n\n${text}`,
  ];
  const told = all.flatMap((each) => [
    [crafted(each), {}] as const,
    [craftedHttp(each), { now }] as const,
  ]);
  const other = Object.fromEntries(Object.keys(keys).map((each) => [each, "another key"]));
  return [
    ...told,
    ...spoilt.map((each) => [each, {}] as const),
    [text, { keys: {} }],
    [text, { keys: other }],
    [text, { now: now + 999_999_999 }],
    [text, { request: { path: "-", bytes: Buffer.from(text) }, isReply: true }],
    ...provider.openPoints.flatMap(({ name: point, choices: words }) =>
      words.map((choice) => [text, { choices: { ...choices, [point]: choice } }] as const),
    ),
  ];
}

test.each(names)("%s: in Chinese, no English is left", (name) => {
  const left = new Set<string>();
  const own = namesIn(name);
  for (const [capture, more] of captures(name)) {
    const report = ask(name, capture, { ...more, language: "zh" });
    for (const { says, notes, trace = [] } of report.steps) {
      const titles = trace.map(({ title }) => title);
      for (const sentence of [says, ...notes, ...titles]) {
        const words = withoutNames(sentence, own).match(/[A-Za-z]{2,}/g) ?? [];
        if (words.length > 0) left.add(`${words.join(" ")} in ${sentence}`);
      }
    }
    expect(printReportText(report, "zh")).toMatch(/\n签名/);
  }
  expect([...left]).toEqual([]);
});

test("each Chinese phrase without holes is Chinese, but for names", () => {
  const all = idsIn(chinese).map((id) => at(chinese, id));
  const other = all.filter((each) => typeof each === "string" && !/\p{Script=Han}/u.test(each));
  const words = other.flatMap((each) => String(each).match(/[\w-]+/g) ?? []);
  expect(words.filter((word) => !terms.split(" ").includes(word))).toEqual([]);
});
