import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReportedAnomaly } from "../../generator/documents/anomalies/reported.js";
import { emptyProject, projectIn, type Project } from "../support/project.js";

/*
 * What is found in the providers' own documents, which are no part of the project: of each anomaly its facts, which are names, types,
 * codes and forms of values, and its main place. Each of them was held against the document by somebody who read it.
 * `UPDATE_CASES=1` writes what is found now; read what is new in the document before committing it.
 */
const documents = process.env["BAOWEN_DOCUMENTS"];
const providers = ["aigobao", "gongbao", "huanong", "lima", "xiebao"] as const;
const file = "test/documents/anomalies.found.json";

interface Found {
  readonly [provider: string]: {
    readonly [rule: string]: { readonly [fingerprint: string]: readonly string[] };
  };
}

describe.skipIf(documents === undefined)("in the providers' documents (BAOWEN_DOCUMENTS)", () => {
  test("the same is found as somebody has read", async () => {
    const found: Found = Object.fromEntries(
      await Promise.all(
        providers.map(async (name) => [name, pinned(await anomaliesOf(name, repository))] as const),
      ),
    );
    if (process.env["UPDATE_CASES"] === "1")
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
  });

  test.each(providers)(
    "what nobody asks yet of %s can be asked, and the spec stays sound",
    async (name) => {
      const project = emptyProject();
      cpSync(`specs/${name}`, join(project.folder, "specs", name), { recursive: true });
      const before = project.text(`specs/${name}/questions.yaml`);
      const unasked = (await anomaliesOf(name, project)).filter(({ asked }) => asked === undefined);
      expect(unasked.length).toBeGreaterThan(0);
      const flags = unasked.flatMap(({ fingerprint }) => ["--write-question", fingerprint]);
      const { said } = await project.run(["anomalies", name, "--documents", folder(), ...flags]);
      expect(said).toBe("");
      expect(project.text(`specs/${name}/questions.yaml`).startsWith(before)).toBe(true);
      const left = (await anomaliesOf(name, project)).filter(({ asked }) => asked === undefined);
      expect(left.map(({ rule, facts }) => [rule, ...facts])).toEqual([]);
    },
  );
});

const repository = projectIn(process.cwd());

function folder(): string {
  return resolve(documents ?? "");
}

async function anomaliesOf(name: string, project: Project): Promise<readonly ReportedAnomaly[]> {
  const { output, said } = await project.run([
    "anomalies",
    name,
    "--documents",
    folder(),
    "--format",
    "json",
  ]);
  expect(said).toBe("");
  const { providers: all } = JSON.parse(output) as {
    providers: readonly { readonly anomalies: readonly ReportedAnomaly[] }[];
  };
  return all.flatMap(({ anomalies }) => anomalies);
}

function pinned(anomalies: readonly ReportedAnomaly[]): Found[string] {
  const rules: { [rule: string]: { [fingerprint: string]: readonly string[] } } = {};
  for (const { rule, fingerprint, facts, claims } of anomalies) {
    (rules[rule] ??= {})[fingerprint] = [...facts, `@${claims[0]?.cite[0] ?? ""}`];
  }
  return rules;
}
