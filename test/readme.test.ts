import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/*
 * README.zh-CN.md says what README.md says, as far as a program can tell. That the commands and examples do what the page
 * shows is tried on README.md alone, by tutorial.test.ts and consumer.test.ts.
 */

const english = readFileSync("README.md", "utf8");
const chinese = readFileSync("README.zh-CN.md", "utf8");

function check(partOf: (page: string) => readonly string[]): void {
  expect(partOf(english)).not.toEqual([]);
  expect(partOf(chinese)).toEqual(partOf(english));
}

test("both READMEs have the same code", () => check(code));
test("both READMEs show the same places and frames of complaints", () => check(frames));
test("both READMEs have the same levels of headings", () => check(headings));
test("both READMEs have the same rows of tables, for the same commands", () => check(rows));
test("both READMEs quote the same document", () => check(quoted));
test("both READMEs link to the same pages", () => check(links));

test("each README links to the other", () => {
  const [title, , link] = english.split("\n");
  expect([title, link]).toEqual(["# baowen 报文", "[中文](README.zh-CN.md)"]);
  const [otherTitle, , otherLink] = chinese.split("\n");
  expect([otherTitle, otherLink]).toEqual([title, "[English](README.md)"]);
});

test("the Chinese README is packed", () => {
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
  expect(files).toContain("README.zh-CN.md");
});

/** Blocks with what stands after their fences, without comments: these are translated. What programs print is, too. */
function code(page: string): readonly string[] {
  return blocks(page).map(([info = "", text = ""]) =>
    isOutput(info) ? info : `${info}\n${text.replaceAll(/(?<=^|\s)(?:#|\/\/) .*$/gmu, "")}`,
  );
}

function frames(page: string): readonly string[] {
  return blocks(page)
    .filter(([info = ""]) => isOutput(info))
    .flatMap(([, text = ""]) => text.split("\n"))
    .flatMap((line) => /^ +\d* \| .*|^\S+:\d+:\d+ /u.exec(line) ?? []);
}

function headings(page: string): readonly string[] {
  return prose(page).match(/^#+(?= )/gmu) ?? [];
}

/** Their first cells where these are code. */
function rows(page: string): readonly string[] {
  const lines = prose(page).match(/^\|.*$/gmu) ?? [];
  return lines.map((line) => /^\| (`.*?`) /u.exec(line)?.[1] ?? "|");
}

function quoted(page: string): readonly string[] {
  return prose(page).match(/^>.*$/gmu) ?? [];
}

function links(page: string): readonly string[] {
  const targets = Array.from(prose(page).matchAll(/\]\((.*?)\)/gu), ([, target = ""]) => target);
  return targets.filter((target) => !target.startsWith("README"));
}

const fenced = /^```(.*)\n([^]*?)^```$/gmu;

function blocks(page: string): readonly (readonly string[])[] {
  return Array.from(page.matchAll(fenced), ([, info = "", text = ""]) => [info, text]);
}

function prose(page: string): string {
  return page.replaceAll(fenced, "");
}

function isOutput(info: string): boolean {
  return info === "text" || info === "";
}
