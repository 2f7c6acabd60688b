import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PackageContext } from "../generator/artifacts/context.js";
import { readSample } from "../generator/artifacts/sample-message.js";
import { judgeSample } from "../generator/rules/sample-verdict.js";
import type { Operation, Sample } from "../generator/model/provider.js";
import { contextOf } from "./support/providers.js";
import { resolveProvider } from "./support/resolve.js";

/*
 * Every sample of every spec is read and held against its tables. What contradicts them, and which question covers that, stands in
 * `test/samples/<provider>.txt`: so a sample that starts to pass, or to fail in something else, is noticed, and its question can be
 * asked anew. `UPDATE_SAMPLES=1 npx vitest run test/samples.test.ts` writes the files; read the difference before committing it.
 */
const folder = "test/samples";

const specs = readdirSync("specs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();

describe.each(specs)("%s", (name) => {
  const context = contextOf(resolveProvider(name));
  const all = context.provider.operations.flatMap((operation) =>
    operation.samples.map((sample) => ({ operation, sample })),
  );

  test("there are samples, and each file of them is one", () => {
    const files = readdirSync(`specs/${name}/samples`).map((file) => `samples/${file}`);
    expect([...new Set(all.map(({ sample }) => sample.file))].toSorted()).toEqual(files.toSorted());
  });

  test("what contradicts its tables says which question covers it, and nothing has changed", () => {
    const lines = all.map(({ operation, sample }) => lineOf(context, operation, sample));
    const text = `${lines.toSorted().join("\n")}\n`;
    const expected = `${folder}/${name}.txt`;
    if (process.env["UPDATE_SAMPLES"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(expected, text);
    }
    expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
    const unexplained = lines.filter(
      (line) => line.includes("no question") && !line.includes(agrees),
    );
    expect(unexplained).toEqual([]);
  });
});

test("each list of samples is a spec's", () => {
  expect(readdirSync(folder).toSorted()).toEqual(specs.map((name) => `${name}.txt`));
});

const agrees = "as its tables say";

/** `issueNotice.failed (request), q-issue-failed: data.payTime format` */
function lineOf(context: PackageContext, operation: Operation, sample: Sample): string {
  const read = readSample(context, operation, sample);
  const { contradictions, isAsDocumented } = judgeSample(
    context,
    read,
    operation[sample.of],
    sample.of === "request",
  );
  const found = contradictions.map(({ path, rule }) => `${path} ${rule}`);
  const what = isAsDocumented ? agrees : `${agrees} but for what means absent`;
  const questions = sample.question?.join(", ") ?? "no question";
  const sealed = read.isClosed ? ", sealed" : "";
  return `${operation.name}.${sample.name} (${sample.of}${sealed}), ${questions}: ${found.join(", ") || what}`;
}
