import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { quiet, run, succeed, type Ended } from "./support/consumer-process.js";
import { pack, temporaryFolder } from "./support/consumer-project.js";
import { program } from "./support/program.js";

/*
 * The tutorial of README.md, as whoever follows it does: in the order of the page, files are written, lines taken for others,
 * commands run, and what is shown of their output is what they print. Needs `npm run build`, as `npm test` does it, and npm.
 */

interface Block {
  readonly language: string;
  /** What stands after the language: a file's path. */
  readonly path: string;
  readonly text: string;
}

const heading = "## Ten minutes, from a table to a call\n";
let folder = "";
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the tutorial of README.md", { timeout: 300_000 }, async () => {
  const [, rest = ""] = (await readFile("README.md", "utf8")).split(heading);
  const [chapter = ""] = rest.split(/^## /mu);
  const blocks = blocksOf(await withFreePorts(chapter));
  const languages = blocks.map(({ language }) => language);
  expect(new Set(languages)).toEqual(new Set(["sh", "yaml", "text", "diff", "js"]));
  expect(languages.filter((language) => language === "text").length).toBe(3);

  folder = await temporaryFolder();
  const reader = new Reader(folder, await pack(folder, "--ignore-scripts"));
  for (const block of blocks) await reader.follow(block);

  // What `init` wrote beside it was generated, and is up to date, too.
  expect(await reader.said("npx baowen check")).toMatch(/^\d+ files: \d+ unchanged\n$/);
  expect(await reader.said("npx baowen show acme")).toContain("apply ");
});

function blocksOf(markdown: string): readonly Block[] {
  const found = markdown.matchAll(/^```(?<language>\w+) ?(?<path>.*)\n(?<text>[^]*?)^```$/gmu);
  return [...found].map(({ groups }) => ({
    language: groups?.["language"] ?? "",
    path: groups?.["path"] ?? "",
    text: groups?.["text"] ?? "",
  }));
}

/** Whoever reads has these ports free; here anything may run beside it. */
async function withFreePorts(text: string): Promise<string> {
  const [first, second] = [await freePort(), await freePort()];
  return text.replaceAll("8081", String(first)).replaceAll("8082", String(second));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Somebody who does what the page says. */
class Reader {
  #folder: string;
  readonly #tarballs: readonly string[];
  #isInstalled = false;
  #last: Ended | undefined;

  constructor(start: string, tarballs: readonly string[]) {
    this.#folder = start;
    this.#tarballs = tarballs;
  }

  async follow({ language, path, text }: Block): Promise<void> {
    switch (language) {
      case "sh":
        for (const line of text.trim().split("\n")) await this.#run(line);
        return;
      case "text":
        // Warnings may stand between what a program prints.
        expect(`${this.#last?.out}\n${this.#last?.all}`).toContain(text);
        expect(this.#last?.code).toBe(text.includes(" error ") ? 1 : 0);
        return;
      case "diff":
        await this.#change(path, text);
        return;
      default:
        await this.#write(path, text);
    }
  }

  /** What a command prints that must succeed. */
  said(line: string): Promise<string> {
    const [command = "", ...args] = this.#asRun(line);
    return succeed(command, args, this.#folder, environment);
  }

  async #run(line: string): Promise<void> {
    if (line.startsWith("cd ")) {
      this.#folder = join(this.#folder, line.slice("cd ".length));
      return;
    }
    const [command = "", ...args] = this.#asRun(line);
    this.#last = await run(command, args, this.#folder, environment);
    // What ends otherwise is shown on the page.
    if (!line.endsWith(" check")) expect(this.#last.code, this.#last.all).toBe(0);
    if (line.endsWith(" baowen")) this.#isInstalled = true;
  }

  /** The same command with what is tried here in the place of what a registry has. */
  #asRun(line: string): readonly string[] {
    const words = line.split(" ");
    if (line === "npm install --save-dev baowen") {
      return [...words.slice(0, -1), ...quiet, ...this.#tarballs];
    }
    if (line === "npm install") return [...words, ...quiet];
    if (!line.startsWith("npx ")) return words;
    return this.#isInstalled
      ? ["npx", "--no", ...words.slice(1)]
      : [process.execPath, program, ...words.slice(2)];
  }

  async #write(path: string, text: string): Promise<void> {
    expect(path).not.toBe("");
    const file = join(this.#folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async #change(path: string, diff: string): Promise<void> {
    const lineOf = (mark: string): string =>
      diff
        .split("\n")
        .find((line) => line.startsWith(mark))
        ?.slice(1) ?? "";
    const text = await readFile(join(this.#folder, path), "utf8");
    expect(text).toContain(`${lineOf("-")}\n`);
    await this.#write(
      path,
      text.replace(lineOf("-"), () => lineOf("+")),
    );
  }
}

const environment = { LC_ALL: "C", npm_config_prefer_offline: "true" };
