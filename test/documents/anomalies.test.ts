import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anomaliesIn } from "../../generator/documents/anomalies/anomalies.js";
import type { Anomaly } from "../../generator/documents/anomalies/anomaly.js";
import { detectors } from "../../generator/documents/anomalies/detectors.js";
import { topics } from "../../generator/documents/anomalies/questions/topics.js";
import type { Block } from "../../generator/documents/block.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { noSettings } from "../../generator/documents/settings/settings.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";

/*
 * A folder is what a detector of its name looks for, and what it must not take for it: documents, and in `expected.txt` all that is
 * found in them by any detector. `UPDATE_CASES=1 npx vitest run test/documents/anomalies.test.ts` writes it; read the difference
 * before committing it.
 */
const folder = "test/documents/anomalies";
const room = "generator/documents/anomalies";
const cases = readdirSync(folder).toSorted();

async function findIn(name: string): Promise<readonly Anomaly[]> {
  const files = readdirSync(`${folder}/${name}`).filter((file) => file !== "expected.txt");
  const blocks: { [document: string]: readonly Block[] } = {};
  for (const file of files.toSorted()) {
    const [read] = await readBlocks(readFileSync(`${folder}/${name}/${file}`), file, dictionary);
    blocks[file.replace(/\.\w+$/u, "")] = read?.blocks ?? [];
  }
  const readings = Object.entries(blocks).map(([document, all]) =>
    readTables(document, all, noSettings),
  );
  return anomaliesIn(readings, blocks);
}

function printed(anomalies: readonly Anomaly[]): string {
  return anomalies.map(printedOne).join("\n");
}

function printedOne({ rule, certainty, fingerprint, says, claims }: Anomaly): string {
  const lines = [
    `${rule} ${certainty} ${fingerprint}`,
    `  ${says.en}`,
    `  ${says.zh}`,
    ...claims.map(({ cite, says: { en, zh } }) => `  ${cite.join(", ")}: ${en}; ${zh}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function check(input: readonly Anomaly[], expected: string): void {
  const text = printed(input);
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(expected, text);
  expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
}

describe("cases", () => {
  test.each(cases)("%s", async (name) => {
    const found = await findIn(name);
    expect(found.map(({ rule }) => rule)).toContain(name);
    check(found, `${folder}/${name}/expected.txt`);
  });
});

describe("nothing is left untried", () => {
  test("each detector has a case of its name", () => {
    expect(cases).toEqual(detectors.map(({ name }) => name).toSorted());
  });

  test("each file that holds a detector is called by its name, and holds no other", () => {
    const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) =>
      textOf(`${room}/${file}`).includes(": Detector = {"),
    );
    const names = files.map((file) => file.replace(/^.*\/|\.ts$/gu, ""));
    expect(names.toSorted()).toEqual(detectors.map(({ name }) => name).toSorted());
  });

  test("each detector says what questions on it speak of", () => {
    const [known, named] = [Object.keys(topics), detectors.map(({ name }) => name)];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((key) => !named.includes(key.split(" ")[0] ?? ""))).toEqual([]);
  });

  test("each question has two to four answers, each another", () => {
    for (const { name, inquiry } of detectors) {
      const answers = new Set(inquiry.answers);
      expect(answers.size, name).toBe(inquiry.answers.length);
      expect([2, 3, 4], name).toContain(answers.size);
    }
  });
});

function textOf(path: string): string {
  return path.endsWith(".ts") ? readFileSync(path, "utf8") : "";
}
