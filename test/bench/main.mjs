import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { effortOf } from "./effort.mjs";
import { baowen, bench, installed } from "./folders.mjs";
import { describeMachine } from "./harness/machine.mjs";
import { makePackages } from "./harness/packages.mjs";
import { printGoals, printSection, table } from "./harness/report.mjs";
import { parts } from "./parts.mjs";

/*
 * Measures and prints. Only a whole run is written to RESULTS.md, so that all its figures are of one machine and one hour.
 *
 *   --only PART   one part alone
 *   --quick       hardly measures: shows that everything works
 *   --served      the invented providers have notices only, nothing that we start
 */

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    served: { type: "boolean", default: false },
  },
});

const names = Object.keys(parts);
if (values.only !== undefined && !names.includes(values.only)) {
  fail(`--only takes one of ${names.join(", ")}`);
}
if (!existsSync(baowen)) fail("There is no dist/: run `npm ci` or `npm run build` first.");
if (!existsSync(join(installed, ".package-lock.json"))) {
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: bench, stdio: "inherit" });
}

const effort = effortOf(values);
if (!["generation", "diff", "documents"].includes(values.only)) await makePackages();
const sections = [];
for (const name of values.only === undefined ? names : [values.only]) {
  tell(`Measuring ${name} …\n`);
  const section = await parts[name](effort);
  sections.push(section);
  tell(`\n${await tidy(printSection(section))}\n`);
}
tell(`${await tidy(printGoals(sections))}\n`);
if (values.only === undefined && !values.quick) {
  writeFileSync(join(bench, "RESULTS.md"), await tidy(results()));
  tell("Written to test/bench/RESULTS.md\n");
}

function results() {
  return [
    "# Results of `npm run bench`",
    "Figures are medians of several rounds in which the candidates take turns. Ratios carry over to other machines, absolute values do not.",
    table(["machine", ""], describeMachine()),
    printGoals(sections),
    ...sections.map(printSection),
  ].join("\n\n");
}

function tidy(markdown) {
  return format(markdown, { parser: "markdown", printWidth: 100 });
}

function tell(text) {
  process.stdout.write(text);
}

function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}
