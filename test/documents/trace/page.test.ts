import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { languages, type Words } from "../../../generator/diagnostics/language.js";
import { ledgerOf } from "../../../generator/documents/ledger/ledger-of.js";
import { printTraceHtml } from "../../../generator/documents/trace/html/html.js";
import {
  labels,
  sentences,
  stateMeanings,
} from "../../../generator/documents/trace/html/labels.js";
import type { SpecElement } from "../../../generator/documents/trace/elements.js";
import {
  lineStates,
  type ProviderTrace,
  type TracedCite,
  type TracedLine,
} from "../../../generator/documents/trace/traced.js";
import { citeNames, stateNames } from "../../../generator/documents/trace/words.js";
import { checkChinese } from "../../support/chinese.js";
import { chromiumPath, noChromium, startChromium } from "../../support/chromium.js";
import { passageOf, readingOf, sha256, tableOf } from "../ledger/readings.js";

const source = { path: "specs/acme/types.yaml", text: "types:\n  Pay:\n" };

function element(path: string, symbols: readonly string[] = []): SpecElement {
  const at = { source, start: 9, end: 12 };
  return { kind: "field", path, cite: [], isAsked: false, symbols, at, citeAt: () => at };
}

/** A document with a line of each state; `text` is what everything in it is called. */
function traceOf(text: string): ProviderTrace {
  const rows = Array.from({ length: lineStates.length - 1 }, (_, index) => ({
    code: `${text}${String(index)}`,
    label: text,
    type: text,
    required: text,
  }));
  const ledger = ledgerOf(
    readingOf({
      sections: [{ place: "3.2", title: text, sections: [], at: { line: 1 } }],
      tables: [tableOf("3.2", rows)],
      passages: [passageOf("3.2/p1", "叙述")],
    }),
    sha256,
  );
  const states = lineStates.filter((state) => state !== "prose");
  const lines = ledger.lines.map((line, index): TracedLine => {
    const state = states[index] ?? "prose";
    const elements = Array.from({ length: 4 }, (_, at) =>
      element(`Pay › ${text}${String(at)}`, ["Pay.orderNo"]),
    );
    const reason = {
      document: "guide",
      place: "3.2",
      isPrefix: true,
      reason: text,
      at: () => ({ source, start: 0, end: 0 }),
    };
    return {
      line,
      state,
      elements: state === "captured" ? elements : [],
      ...(state === "waived" ? { waiver: reason } : {}),
    };
  });
  const document = {
    document: "guide",
    title: text,
    isRead: true,
    ledger,
    lines,
    cites: citesOf(text, lines[1]?.line.place ?? ""),
    structural: {},
  };
  return { provider: "acme", title: text, documents: [document], uncited: [] };
}

/** A citation of each state that is wrong; the suspect one is of the line that is. */
function citesOf(text: string, place: string): readonly TracedCite[] {
  const cited = { element: element(`Pay › ${text}`), index: 0 };
  return [
    { ...cited, cite: `guide#${place}`, place, state: "suspect", reason: changed },
    { ...cited, cite: "guide#3.2/gone", place: "3.2/gone", state: "orphaned", now: `4/${text}` },
    { ...cited, cite: `guide#3.2/${text}`, place: `3.2/${text}`, state: "ambiguous" },
  ];
}

const changed: Words = { en: "type: Long → String", zh: "type: Long → String" };

const links = {
  spec: () => "../specs/acme/types.yaml#L2",
  symbol: () => "../generated/acme/src/types.ts",
};

function pageOf(text: string, language: "en" | "zh" = "en"): string {
  return printTraceHtml([traceOf(text)], language, links);
}

describe("the page", () => {
  test.each(languages)("has every line with its state and what captures it, in %s", (language) => {
    const page = pageOf("订单号", language);
    for (const state of lineStates) {
      expect(page).toContain(`data-state="${state}"`);
      expect(page).toContain(stateNames[state][language]);
    }
    expect(page).toContain('href="../specs/acme/types.yaml#L2"');
    expect(page).toContain('<a href="../generated/acme/src/types.ts"><code>Pay.orderNo</code></a>');
    expect(page.match(/Pay › 订单号\d/gu)?.length).toBe(4);
  });

  test.each([
    ["en", "orphaned", "ambiguous", "it stands at guide#4/订单号 now", "line "],
    ["zh", "悬空", "有歧义", "它现在位于 guide#4/订单号", "第 "],
  ] as const)(
    "names citations that no row stands for, and why a row is suspect, in %s",
    (language, orphaned, ambiguous, now, at) => {
      const page = pageOf("订单号", language);
      const link = '<a href="../specs/acme/types.yaml#L2">specs/acme/types.yaml:2</a>';
      const [first, second, ...others] = page.match(/^<li><span class="label".*$/gmu) ?? [];
      expect(first).toContain(
        `${orphaned}</span> <code>guide#3.2/gone</code> Pay › 订单号 ${link}`,
      );
      expect(first).toContain(now);
      expect(second).toContain(`${ambiguous}</span> <code>guide#3.2/订单号</code>`);
      expect(others).toEqual([]);
      expect(page.match(/<p>type: Long → String<\/p>/gu)).toHaveLength(1);
      const places = page.match(/<span class="at">[^<]+<\/span>/gu) ?? [];
      expect(places).toHaveLength(lineStates.length);
      expect(places.every((place) => place.includes(at))).toBe(true);
      expect(page).toContain(sentences[language].lead(1, lineStates.length, 2));
    },
  );

  test("is a page where nothing was traced, too", () => {
    expect(printTraceHtml([], "en", links)).toContain("There is nothing to show.");
    expect(printTraceHtml([], "zh", links)).toContain("没有可显示的内容。");
  });

  test("asks the network for nothing, and runs nothing but its own", () => {
    const page = pageOf("订单号");
    expect(page).toMatch(/default-src &#39;none&#39;; style-src/u);
    expect(page).not.toMatch(/https?:|src=|@import|url\(/u);
  });

  test("takes nothing that a document says for markup", () => {
    const plain = tagsIn(pageOf("x"));
    const hostile = fc.oneof(
      fc.constantFrom("</code><script>x</script>", '"><img src=x>', "a\u202eb", "<!--", "&lt;"),
      fc.string(),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const found = tagsIn(pageOf(`x${text.slice(0, 20)}`));
        expect(found.filter((tag) => !plain.includes(tag))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("says in Chinese what it says in English", () => {
    const all: readonly Words[] = [labels, stateMeanings, stateNames, citeNames].flatMap((table) =>
      Object.values<Words>(table),
    );
    for (const words of all) checkChinese(words);
  });
});

/** What opens an element, without what it says. */
function tagsIn(page: string): readonly string[] {
  const body = page.slice(page.indexOf("<main>"), page.indexOf("</main>"));
  return (body.match(/<[a-z][^>]*>/gu) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/gu, '""'));
}

if (chromiumPath === undefined) process.stderr.write(`skipped: ${noChromium}\n`);

describe.skipIf(chromiumPath === undefined)("the page in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    onTestFinished(async () => {
      await context.close();
      expect(said).toEqual([]);
    });
    await page.setContent(pageOf("订单号"));
    return page;
  }

  const checks = readFileSync("test/diff/page-checks.js", "utf8");

  test.each([
    ["wide", { viewport: { width: 1360, height: 900 } }],
    ["narrow", { viewport: { width: 360, height: 740 } }],
    ["dark", { viewport: { width: 1360, height: 900 }, colorScheme: "dark" }],
  ] as const)("can be read by everybody: %s", async (_name, options) => {
    const page = await open(options);
    expect(await page.evaluate(checks)).toMatchObject({ complaints: [] });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBe(options.viewport.width);
  });

  test("shows the states that are chosen, by the keyboard", async () => {
    const page = await open({ viewport: { width: 1360, height: 900 } });
    const shown = () => page.locator(".rows tr").filter({ visible: true }).count();
    expect(await shown()).toBe(lineStates.length);
    await page.locator("input[value=captured]").focus();
    await page.keyboard.press("Space");
    expect(await shown()).toBe(lineStates.length - 1);
  });
});
