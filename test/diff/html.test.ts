import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asIs, languages, type Words } from "../../generator/diagnostics/language.js";
import type { Finding, Report, Witness } from "../../generator/diff/finding.js";
import { printHtml } from "../../generator/diff/print/html/html.js";
import * as kinds from "../../generator/diff/print/html/words/kinds.js";
import * as labels from "../../generator/diff/print/html/words/labels.js";
import { printText } from "../../generator/diff/print/text.js";
import * as words from "../../generator/diff/print/words.js";
import { checkChinese } from "../support/chinese.js";
import { declarations, finding, hostileFinding, hostileReport, report } from "./html-report.js";

const findings = report.providers.flatMap((provider) => provider.findings);

describe("everything that a finding says is on the page", () => {
  test.each(languages)("in %s", (language) => {
    const text = shownText(printHtml(report, language, declarations));
    for (const { says, todo, witness, decision, fingerprint, element } of findings) {
      const wanted = [says[language], todo[language], fingerprint, element, decision?.reason ?? ""];
      if (witness.kind === "none") wanted.push(witness.why[language]);
      if (witness.kind === "signature") wanted.push(witness.input, witness.before, witness.after);
      if (witness.kind === "message") wanted.push(witness.text, witness.issue.path);
      if (witness.kind === "code") wanted.push(witness.text, witness.error);
      expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
    }
  });

  test("declarations that differ, and no others", () => {
    const text = shownText(printHtml(report, "en", declarations));
    expect(text).toContain("readonly premium: Yuan;");
    expect(text).toContain("readonly premium: Fen;");
    expect(text).toContain("⋯ 5 lines unchanged");
    expect(text).not.toContain("export type PayState");
    expect(shownText(printHtml(report, "en"))).not.toContain("Yuan");
  });

  test("declarations of the finding's own provider, and of no other", () => {
    const both = new Map([
      ["elsewhere/CancelRequest.reason", { after: "another's" }],
      ["harbour/CancelRequest.reason", { after: "the harbour's" }],
    ]);
    const text = shownText(printHtml(report, "en", both));
    expect(text).toContain("the harbour's");
    expect(text).not.toContain("another's");
  });
});

test("a report of nothing is a page, too", () => {
  const nothing: Report = { base: "v1", head: "v2", providers: [] };
  expect(shownText(printHtml(nothing, "en"))).toContain("Nothing differs.");
  expect(shownText(printHtml(nothing, "zh"))).toContain("没有变更。");
});

describe("what is first", () => {
  test("the undecided, silent ones before all others", () => {
    const page = printHtml(report, "en");
    const start = page.slice(page.indexOf('<h2 id="start">'), page.indexOf('<h2 id="work">'));
    const first = [...start.matchAll(/href="#f-([0-9a-f]+)"/gu)].map(([, id]) => id);
    const named = first.map((id) => findings.find(({ fingerprint }) => fingerprint === id));
    expect(named.map((each) => [each?.severity, each?.silent])).toEqual([
      ["breaking", true],
      ["breaking", true],
      ["breaking", true],
      ["breaking", true],
      ["dangerous", true],
    ]);
    expect(start).toContain("and 10 more");
  });

  test("nothing, where all is decided", () => {
    const decision = { verdict: "accepted", reason: "it is so" } as const;
    const decided = finding({ ...findings[0]!, decision });
    const page = printHtml(reportOf([decided]), "en");
    expect(shownText(page)).toContain("Nothing is undecided.");
    expect(page).toContain('data-undecided="no"');
  });
});

describe("groups", () => {
  test("each finding is there once, in the groups of the text", () => {
    const page = printHtml(report, "en");
    for (const { fingerprint } of findings) {
      expect(page.split(`id="f-${fingerprint}"`)).toHaveLength(2);
    }
    const groups = [...page.matchAll(/<span class="group-name">([^<]*)/gu)].map(([, name]) => name);
    const [first = "", second = ""] = groups.slice(1);
    expect(groups.filter((name) => !name?.startsWith("Shared "))).toEqual([
      "insure", "cancel", "refund", "policyFileNotice", "quote", "issue", "endorse", "cancel",
      "print", "In no message",
    ]); // prettier-ignore
    expect(first).toMatch(/^Shared protocol call: used by insure, cancel, /u);
    expect(second).toBe("Shared InsureRequest: used by insure, correct");
    expect(page.match(/<li><a href="#g-p0-[12]"><span>[^<]*/gu)).toEqual([
      '<li><a href="#g-p0-1"><span>Shared protocol call',
      '<li><a href="#g-p0-2"><span>Shared InsureRequest',
    ]);
    const inText = printText(report).toLowerCase().split("\n");
    expect(groups.filter((name = "") => !inText.includes(name.toLowerCase()))).toEqual([]);
  });
});

describe("the page trusts nobody", () => {
  test("its policy names its own styles and scripts, and nothing else", () => {
    const page = printHtml(hostileReport, "en");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1];
    const hash = (text = "") =>
      `&#39;sha256-${createHash("sha256").update(text).digest("base64")}&#39;`;
    const contents = (tag: string) =>
      [...page.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "gsu"))].map(([, text]) =>
        hash(text),
      );
    expect(policy).toBe(
      [
        "default-src &#39;none&#39;",
        `style-src ${contents("style").join(" ")}`,
        `script-src ${contents("script").join(" ")}`,
        "base-uri &#39;none&#39;",
        "form-action &#39;none&#39;",
      ].join("; "),
    );
    expect([contents("style").length, contents("script").length]).toEqual([2, 2]);
  });

  test("it names no address outside itself", () => {
    expect(printHtml(report, "en", declarations)).not.toMatch(
      /https?:|\ssrc=|url\(|@import|style="|\son[a-z]+=/u,
    );
  });

  test("whatever the texts are, the markup is the same", () => {
    const plain = skeleton(printHtml(reportOf([hostileFinding("plain")]), "en"));
    expect(plain.length).toBeGreaterThan(150);
    const markup = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "&",
      "/",
      "script",
      "-->",
      "]]>",
      "{{",
      "\n",
      "=",
    );
    const text = fc.string({ unit: fc.oneof(markup, fc.string({ minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(text, (any) => {
        const page = printHtml(reportOf([hostileFinding(`a${any}`)]), "en");
        expect(skeleton(page)).toEqual(plain);
      }),
      { examples: hostileReport.providers[0]?.findings.map(({ rule }) => [rule]) ?? [] },
    );
  });
});

describe("every word is there in both languages", () => {
  const tables: Readonly<Record<string, unknown>> = { ...labels, ...kinds };

  test.each(Object.keys(tables))("%s", (name) => {
    const all = wordsIn(tables[name]);
    expect(all.length).toBeGreaterThan(1);
    for (const each of all) checkChinese(each);
  });

  test("and the page's words are those of the text, gone on with where it has room", () => {
    const pairs: readonly (readonly [Table, Table])[] = [
      [kinds.severityNames, words.severityWords],
      [kinds.roleNames, words.roleWords],
      [kinds.compileNames, words.compileWords],
      [kinds.dangerNames.send, words.dangerWords],
      [kinds.dangerNames.receive, words.dangerWords],
      [kinds.fixNames, words.fixWords],
      [kinds.causeNames, words.causeWords],
      [kinds.decisionNames, words.decisionWords],
      [kinds.partNames, { request: words.partWords.request }],
    ];
    for (const [onPage, inText] of pairs) {
      for (const [kind, { en, zh }] of Object.entries(inText)) {
        expect(onPage[kind]?.en.toLowerCase().startsWith(en), `${kind}: ${en}`).toBe(true);
        expect(onPage[kind]?.zh.startsWith(zh), `${kind}: ${zh}`).toBe(true);
      }
    }
  });

  test("and a Chinese page says nothing of ours in English", () => {
    const name = "甲";
    const told = hostileFinding(name, name);
    const witnesses: readonly Witness[] = [
      told.witness,
      { kind: "signature", input: name, before: name, after: `${name}乙` },
      { kind: "code", text: name, refusedBy: "head", error: name },
      { kind: "none", why: asIs(name) },
    ];
    const all = witnesses.map((witness, index) => ({ ...told, fingerprint: `${index}`, witness }));
    const [first] = all;
    const { decision: _accepted, ...open } = { ...first!, fingerprint: "9" };
    const page = printHtml(reportOf([...all, open], name), "zh");
    expect(shownText(page).match(/[a-z]{2,}/giu)).toEqual(["decisions", "yaml"]);
  });
});

type Table = Readonly<Record<string, Words>>;

function reportOf(all: readonly Finding[], name = "thicket"): Report {
  const provider = { name, title: name, versions: {}, findings: all };
  return { base: name, head: name, providers: [{ ...provider, bump: { least: "major" } }] };
}

/** Tags and the names of their attributes; differences inside a text are marked where they are. */
function skeleton(page: string): readonly string[] {
  const tags = page.match(/<[a-z/!][^>]*>/giu) ?? [];
  return tags
    .map((tag) => tag.replaceAll(/="[^"]*"/gu, ""))
    .filter((tag) => !/^<\/?(?:ins|del)>$/u.test(tag));
}

/** What a reader sees, without the head. */
function shownText(page: string): string {
  return page
    .slice(page.indexOf("<body>"), page.lastIndexOf("<script>"))
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&#(\d+);/gu, (_match, code: string) => String.fromCharCode(Number(code)));
}

function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "zh" in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}
