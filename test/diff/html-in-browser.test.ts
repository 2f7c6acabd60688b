import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { printHtml } from "../../generator/diff/print/html/html.js";
import type { Language } from "../../generator/diagnostics/language.js";
import { chromiumPath, noChromium, startChromium } from "../support/chromium.js";
import { declarations, hostileReport, hostileTexts, report } from "./html-report.js";

const findings = report.providers.flatMap((provider) => provider.findings);
const pages: Readonly<Record<string, string>> = {
  "/en": printHtml(report, "en", declarations),
  "/zh": printHtml(report, "zh", declarations),
  "/hostile": printHtml(hostileReport, "en"),
  "/tampered": printHtml(report, "en").replace("<main>", `<main>${tampering()}`),
};

/** What would be on the page if escaping failed somewhere. */
function tampering(): string {
  const owned = "document.title = 'owned'";
  return `<script>${owned}</script><img src="/x.png" onerror="${owned}"><link rel="stylesheet" href="/x.css"><p style="color: red">`;
}

if (chromiumPath === undefined) process.stderr.write(`skipped: ${noChromium}\n`);

describe.skipIf(chromiumPath === undefined)("the page in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await startChromium();
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(pages[request.url ?? ""] ?? "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page that was read; whatever it complains of to its console fails the test. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    onTestFinished(async () => {
      await context.close();
      expect(said).toEqual([]);
    });
    await page.goto(origin + path);
    return page;
  }

  const shown = (page: Page) => page.locator(".finding").filter({ visible: true });
  const elements = (page: Page) => shown(page).locator(".element > p > code").allTextContents();
  const wanted = (fits: (finding: (typeof findings)[number]) => boolean) =>
    findings
      .filter((finding) => finding.severity !== "docs" && fits(finding))
      .map(({ element }) => element)
      .toSorted();

  async function expectShown(page: Page, fits: (finding: (typeof findings)[number]) => boolean) {
    const expected = wanted(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(wanted(() => true).length);
    expect((await elements(page)).toSorted()).toEqual(expected);
  }

  test("shows every finding but those of words alone, which are folded", async () => {
    const page = await open("/en");
    expect((await elements(page)).toSorted()).toEqual(wanted(() => true));
    await page.locator(".docs > summary").click();
    expect(await shown(page).count()).toBe(findings.length);
  });

  describe("filters by mouse", () => {
    test("severity", async () => {
      const page = await open("/en");
      await page.getByRole("checkbox", { name: "Breaking" }).uncheck();
      await expectShown(page, ({ severity }) => severity !== "breaking");
    });

    test("role", async () => {
      const page = await open("/en");
      await page.locator(".segments label", { hasText: "We receive" }).click();
      await expectShown(page, ({ verdicts, places }) => {
        return "receive" in verdicts || places.some(({ role }) => role === "receive");
      });
    });

    test("silent and undecided", async () => {
      const page = await open("/en");
      await page.getByRole("checkbox", { name: "Silent" }).check();
      await expectShown(page, ({ silent }) => silent);
      await page.getByRole("checkbox", { name: "Undecided" }).check();
      await expectShown(page, ({ silent, decision }) => silent && decision === undefined);
    });

    test("what was rejected is undecided", async () => {
      const page = await open("/en");
      await page.getByRole("checkbox", { name: "Undecided" }).check();
      expect(await elements(page)).toContain("ClaimNotice › injuries");
    });

    test("operation, those that share a structure among them", async () => {
      const page = await open("/en");
      await page.getByRole("combobox").selectOption({ label: "correct" });
      await expectShown(page, ({ places }) =>
        places.some(({ operation }) => operation === "correct"),
      );
    });

    test("text, in whatever width and case it is written", async () => {
      const page = await open("/en");
      await page.getByRole("searchbox").fill("ＩＮＳＵＲＥｒｅｑｕｅｓｔ 姓名");
      expect(await elements(page)).toEqual(["InsureRequest › applicant.name"]);
      await page.getByRole("searchbox").fill(findings[3]?.fingerprint ?? "");
      expect(await elements(page)).toEqual([findings[3]?.element]);
    });

    test("text unfolds what it finds among words alone", async () => {
      const page = await open("/en");
      await page.getByRole("searchbox").fill("附录标题");
      expect(await elements(page)).toEqual(["InsureRequest › note4"]);
    });

    test("what nothing fits, and back", async () => {
      const page = await open("/en");
      await page.getByRole("searchbox").fill("nothing is called so");
      expect(await page.locator("#nothing").isVisible()).toBe(true);
      expect(await page.locator("#shown").textContent()).toBe(`0 of ${findings.length} shown`);
      await page.getByRole("button", { name: "Clear filters" }).click();
      await page.locator("#nothing").waitFor({ state: "hidden" });
      expect((await elements(page)).toSorted()).toEqual(wanted(() => true));
    });
  });

  describe("by keyboard", () => {
    const focused = (page: Page) => page.locator(":focus");

    test("the skip link leads to the differences", async () => {
      const page = await open("/en");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await focused(page).getAttribute("id")).toBe("differences");
      await page.keyboard.press("Tab");
      expect(
        await focused(page).evaluate((element) =>
          String((element as { localName: string }).localName),
        ),
      ).toBe("summary");
    });

    test("filters are reached in their order and work", async () => {
      const page = await open("/en");
      const reached: (string | null)[] = [];
      for (let step = 0; step < 11; step++) {
        await page.keyboard.press("Tab");
        const element = focused(page);
        reached.push(
          (await element.getAttribute("id")) ??
            (await element.getAttribute("name")) ??
            (await element.textContent()),
        );
        if ((await element.getAttribute("name")) === "silent") await page.keyboard.press("Space");
      }
      expect(reached).toEqual([
        "Skip to the differences", "search", "severity", "severity", "severity", "severity",
        "silent", "undecided", "role", "within", "Clear filters",
      ]); // prettier-ignore
      await expectShown(page, ({ silent }) => silent);
      await page.keyboard.press("Enter");
      await expect.poll(() => elements(page)).toHaveLength(wanted(() => true).length);
    });

    test("arrows choose the role", async () => {
      const page = await open("/en");
      await page.locator("input[name=role][value='']").focus();
      await page.keyboard.press("ArrowRight");
      await expectShown(page, ({ verdicts, places }) => {
        return "send" in verdicts || places.some(({ role }) => role === "send");
      });
    });

    test("j and k go from finding to finding, unless they are switched off or typed", async () => {
      const page = await open("/en");
      const ids = await shown(page).evaluateAll((all) =>
        all.map((one) => String((one as { id: string }).id)),
      );
      const at = async () => ids.indexOf((await focused(page).getAttribute("id")) ?? "");
      for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
      expect(await at()).toBe(1);
      await page.keyboard.press("/");
      await page.keyboard.type("jk");
      expect(await page.getByRole("searchbox").inputValue()).toBe("jk");
      await page.getByRole("searchbox").fill("");
      await page.locator("#keys").uncheck();
      await page.keyboard.press("j");
      expect(await focused(page).getAttribute("id")).toBe("keys");
    });

    test("whatever has the focus shows it", async () => {
      const page = await open("/en");
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press("Tab");
        const outline = await focused(page).evaluate((element) => {
          const look = (one: unknown) =>
            (
              globalThis as unknown as { getComputedStyle(of: unknown): { outlineStyle: string } }
            ).getComputedStyle(one).outlineStyle;
          return [
            look(element),
            look(
              (element as unknown as { nextElementSibling: unknown }).nextElementSibling ?? element,
            ),
          ];
        });
        expect(
          outline.some((style) => style !== "none"),
          String(await focused(page).textContent()),
        ).toBe(true);
      }
    });
  });

  describe("folding and links", () => {
    test("a finding unfolds, and all of them", async () => {
      const page = await open("/en");
      const effects = page.locator(".facts").filter({ visible: true });
      expect(await effects.count()).toBe(0);
      await page.locator(".more > summary").first().click();
      expect(await effects.count()).toBe(1);
      await page.getByRole("button", { name: "Unfold all" }).click();
      expect(await effects.count()).toBe(wanted(() => true).length);
      await page.getByRole("button", { name: "Fold all", exact: true }).click();
      expect(await effects.count()).toBe(0);
    });

    test("a link to what is filtered out shows it, unfolded", async () => {
      const page = await open("/en");
      await page.getByRole("searchbox").fill("refund");
      const [first] = findings;
      await page.locator(`a[href="#f-${first?.fingerprint}"]`).first().click();
      const target = page.locator(`#f-${first?.fingerprint}`);
      await target.waitFor();
      expect(await target.locator(".facts").isVisible()).toBe(true);
      expect(await page.getByRole("searchbox").inputValue()).toBe("");
    });

    test("a fingerprint is copied", async () => {
      const page = await open("/en", { permissions: ["clipboard-read", "clipboard-write"] });
      const finding = page.locator(".finding").first();
      await finding.locator(".more > summary").click();
      await finding.getByRole("button", { name: "Copy" }).click();
      await finding.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe(findings[0]?.fingerprint);
    });
  });

  describe("appearance", () => {
    const paper = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");

    test("is the system's, until the reader chooses", async () => {
      const [light, dark] = [await open("/en"), await open("/en", { colorScheme: "dark" })];
      const [white, black] = [await paper(light), await paper(dark)];
      expect(white).not.toBe(black);
      await light.locator(".appearance label", { hasText: "Dark" }).click();
      expect(await paper(light)).toBe(black);
      await dark.locator(".appearance label", { hasText: "Light" }).click();
      expect(await paper(dark)).toBe(white);
      await dark.reload();
      expect(await paper(dark)).toBe(white);
      await dark.locator(".appearance label", { hasText: "System" }).click();
      expect(await paper(dark)).toBe(black);
    });

    test("paper is light and shows everything that is not filtered out", async () => {
      const page = await open("/en", { colorScheme: "dark" });
      await page.getByRole("checkbox", { name: "Silent" }).check();
      const white = await paper(await open("/en"));
      // As a browser does before it prints.
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await paper(page)).toBe(white);
      expect(await page.locator(".side").isVisible()).toBe(false);
      expect(await page.locator("#filtered").textContent()).toBe("8 of 24 shown");
      const unfolded = page.locator(".facts").filter({ visible: true });
      expect(await unfolded.count()).toBe(wanted(({ silent }) => silent).length);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      await page.emulateMedia({ media: "screen" });
      expect(await unfolded.count()).toBe(0);
    });
  });

  test("without JavaScript everything is there, and no filter", async () => {
    const page = await open("/en", { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(findings.length);
    expect(await page.locator(".facts").filter({ visible: true }).count()).toBe(findings.length);
    expect(await page.locator("form, button, input").filter({ visible: true }).count()).toBe(0);
  });

  test("asks for nothing but itself", async () => {
    asked.length = 0;
    const page = await open("/hostile");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.reload();
    await page.getByRole("button", { name: "Unfold all" }).click();
    expect(requests).toEqual([`${origin}/hostile`]);
    expect(new Set(asked)).toEqual(new Set(["/hostile"]));
  });

  test("the policy stops what would get in all the same", async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    asked.length = 0;
    await page.goto(`${origin}/tampered`);
    expect(await page.locator("main > img").count()).toBe(1);
    expect(await page.title()).not.toBe("owned");
    expect(await page.evaluate("document.querySelector('main > p').style.color")).toBe("");
    expect(asked).toEqual(["/tampered"]);
  });

  test("hostile texts are texts", async () => {
    const page = await open("/hostile");
    expect(await page.title()).toContain("<script>");
    const written = await shown(page).locator("h4").allTextContents();
    // What nobody would see is shown as an escape.
    const seen = hostileTexts.map((text) =>
      text.replace(
        "user\u202egnp.exe\u200b\u0000\ud800",
        "user\\u202egnp.exe\\u200b\\u0000\\ud800",
      ),
    );
    expect(written.toSorted()).toEqual(seen.toSorted());
    for (const tag of [
      "img",
      "base",
      "main script",
      "main style",
      "[onmouseover]",
      "[onfocus]",
      "[autofocus]",
    ]) {
      expect(await page.locator(tag).count(), tag).toBe(0);
    }
  });

  const checks = readFileSync("test/diff/page-checks.js", "utf8");
  interface Checked {
    readonly complaints: readonly string[];
    readonly texts: number;
  }
  const widths = [1360, 360];
  const schemes = ["light", "dark"] as const;
  const languages: readonly Language[] = ["en", "zh"];
  const ways = languages.flatMap((language) =>
    schemes.flatMap((colorScheme) => widths.map((width) => ({ language, colorScheme, width }))),
  );

  test.each(ways)(
    "reads well: $language, $colorScheme, $width px",
    async ({ language, colorScheme, width }) => {
      const page = await open(`/${language}`, { colorScheme, viewport: { width, height: 800 } });
      expect(await page.locator("html").getAttribute("lang")).toBe(
        language === "zh" ? "zh-CN" : "en",
      );
      const folded = (await page.evaluate(checks)) as Checked;
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
      );
      const unfolded = (await page.evaluate(checks)) as Checked;
      expect(folded.complaints).toEqual([]);
      expect(unfolded.complaints).toEqual([]);
      expect(unfolded.texts).toBeGreaterThan(folded.texts + 500);
    },
  );

  test("hostile texts do not widen a narrow page", async () => {
    const page = await open("/hostile", { viewport: { width: 360, height: 800 } });
    await page.evaluate(
      "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
    );
    expect(((await page.evaluate(checks)) as Checked).complaints).toEqual([]);
  });
});
