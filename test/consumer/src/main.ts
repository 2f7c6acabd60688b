import { bytes } from "./scenarios/bytes.js";
import { credentials } from "./scenarios/credentials.js";
import { handling } from "./scenarios/handling.js";
import { sending } from "./scenarios/sending.js";
import { values } from "./scenarios/values.js";
import { frameworks } from "./serving/frameworks.js";
import { serving } from "./scenarios/serving.js";
import type { Scenario } from "./scenario.js";

// Runs every scenario and prints one line of JSON for each. `node main.js 22` insists on Node 22.

const wanted = process.argv[2];
const [major] = process.versions.node.split(".");
if (major !== wanted) throw new Error(`This is Node ${major}, not Node ${wanted}`);

const scenarios: readonly Scenario[] = [
  ...bytes,
  ...credentials,
  ...handling,
  ...sending,
  ...values,
  ...frameworks.flatMap(serving),
];

for (const { name, run } of scenarios) {
  process.stdout.write(`${JSON.stringify({ scenario: name, ...(await ending(run)) })}\n`);
}

async function ending(run: Scenario["run"]): Promise<object> {
  try {
    return { result: await run() };
  } catch (error) {
    return { error: error instanceof Error ? error.stack : String(error) };
  }
}
