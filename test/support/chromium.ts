import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where systems put a Chromium. */
const places = [
  process.env["BAOWEN_CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser to look at pages with, if there is one here. */
export const chromiumPath: string | undefined = places.find((path) => path && existsSync(path));

/** Starts it with a profile of its own, and without what it would ask the network for by itself. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath ?? "",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a run without a browser says: somebody has to know that nothing was looked at. */
export const noChromium =
  "no Chromium is installed here, so no page was looked at; install one, or name it in BAOWEN_CHROMIUM";
