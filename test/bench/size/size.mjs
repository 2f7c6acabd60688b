import { loadPackage, packageNames } from "../harness/packages.mjs";
import { kilobytes } from "../harness/report.mjs";
import { buildTypia } from "../validation/typia/build.mjs";
import { weigh } from "./bundle.mjs";
import { fourValidators, operationsOf, oneOf, sameKinds, wholePackage } from "./programs.mjs";

const validatorLimit = 4000;

/** What a consumer's bundle grows by. */
export async function measureSize() {
  await buildTypia();
  const four = await weigh("four validators", fourValidators());
  return {
    title: "Size",
    notes: [
      "Bundled by esbuild with everything that is imported, minified, and gzipped. Validators name every issue with its path, title and place in the document.",
    ],
    tables: [
      await validatorTable(four),
      { title: "packages", columns: packageColumns, rows: await packageRows() },
    ],
    goals: [
      {
        what: "four validators in a consumer's bundle, gzipped",
        goal: `under ${kilobytes(validatorLimit)}`,
        measured: kilobytes(four.gzipped),
        met: four.gzipped < validatorLimit,
      },
    ],
  };
}

async function validatorTable(four) {
  const rows = [["baowen, four of xiebao", four]];
  for (const [name, program] of Object.entries(sameKinds())) {
    rows.push([`${name}, the kinds of Validation`, await weigh(`kinds ${name}`, program)]);
  }
  return {
    title: "validators",
    columns: ["", "minified", "gzipped"],
    rows: rows.map(([name, { minified, gzipped }]) => [
      name,
      kilobytes(minified),
      kilobytes(gzipped),
    ]),
  };
}

const packageColumns = ["", "operations", "minified", "gzipped", "gzipped, each operation"];

async function packageRows() {
  const rows = [];
  for (const name of packageNames()) {
    const operations = operationsOf(name);
    const whole = await weigh(`all ${name}`, wholePackage(name));
    rows.push(weightRow(`${name}, all exports`, whole, operations));
    for (const exported of await someExports(name)) {
      const weight = await weigh(`${exported} ${name}`, oneOf(name, exported));
      rows.push(weightRow(`${name}, \`${exported}\``, weight));
    }
  }
  return rows;
}

/** The receiver, the client, and what one operation that we start takes. */
async function someExports(name) {
  const exported = Object.keys(await loadPackage(name));
  const one = exported.find((each) => each.startsWith("build"));
  return ["createReceiver", "createClient", one].filter((each) => exported.includes(each));
}

function weightRow(name, { minified, gzipped }, operations) {
  const weight = [kilobytes(minified), kilobytes(gzipped)];
  if (operations === undefined) return [name, "", ...weight, ""];
  return [name, operations, ...weight, kilobytes(gzipped / operations)];
}
