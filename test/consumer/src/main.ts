import type { Scenario } from "./scenario.js";
import { bytes } from "./scenarios/bytes.js";
import { calling } from "./scenarios/calling.js";
import { credentials } from "./scenarios/credentials.js";
import { handling } from "./scenarios/handling.js";
import { sending } from "./scenarios/sending.js";
import { serving } from "./scenarios/serving.js";
import { values } from "./scenarios/values.js";
import { frameworks } from "./serving/frameworks.js";

// Runs every scenario and prints one line of JSON for each. `node main.js 22` insists on Node 22.

const wanted = process.argv[2];
const [major] = process.versions.node.split(".");
if (major !== wanted) throw new Error(`This is Node ${major}, not Node ${wanted}`);

/** One after the other within a group; the groups side by side, since some of them wait. */
const groups: readonly (readonly Scenario[])[] = [
  [...bytes, ...credentials, ...handling, ...sending, ...values],
  calling,
  ...frameworks.map(serving),
];

const lines = await Promise.all(groups.map(linesOf));
process.stdout.write(lines.flat().join(""));

async function linesOf(group: readonly Scenario[]): Promise<readonly string[]> {
  const printed: string[] = [];
  for (const { name, run } of group) {
    printed.push(`${JSON.stringify({ scenario: name, ...(await ending(run)) })}\n`);
  }
  return printed;
}

async function ending(run: Scenario["run"]): Promise<object> {
  try {
    return { result: await run() };
  } catch (error) {
    return { error: error instanceof Error ? error.stack : String(error) };
  }
}
