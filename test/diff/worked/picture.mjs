// Takes the picture that the READMEs show: the page of the worked review, in Chromium.
//
//   node test/diff/worked/picture.mjs

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../../..");
const folder = mkdtempSync(join(tmpdir(), "baowen-picture-"));
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: "utf8" });

try {
  cpSync(join(root, "specs/gongbao"), join(folder, "specs/gongbao"), { recursive: true });
  run("git", "init", "--quiet", "--initial-branch=main");
  run("git", "add", "--all");
  const author = ["-c", "user.name=A", "-c", "user.email=a@acme.example"];
  run("git", ...author, "commit", "--quiet", "--message=x");
  run("git", "apply", join(here, "gongbao-1.1.7.patch"));
  const cli = join(root, "dist/generator/cli.js");
  const flags = ["--format", "html", "--code", "--fail-on", "never", "--lang", "en"];
  const page = join(folder, "page.html");
  writeFileSync(page, run(process.execPath, cli, "diff", "main", ...flags));
  await take(page, join(here, "page.png"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function take(page, picture) {
  const browser = await chromium.launch({
    executablePath: process.env.BAOWEN_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const view = await browser.newPage({ viewport: { width: 1180, height: 1000 } });
    await view.goto(`file://${page}`);
    await view.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
