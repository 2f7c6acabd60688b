import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { baowen, repository, temporary } from "../folders.mjs";
import { runNode } from "../harness/processes.mjs";
import { openApiOf } from "../openapi/document.mjs";

/*
 * What is generated from: a folder of specs, and the same content as an OpenAPI document. `specs` and `providers` are
 * flags of baowen.
 */

const folder = join(temporary, "subjects");

/** The providers of `specs/`, all of them or those named. */
export async function realSubject(title, names) {
  return subject(title, join(repository, "specs"), names);
}

export function realProviders() {
  const entries = readdirSync(join(repository, "specs"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

export async function subject(title, specs, names) {
  mkdirSync(folder, { recursive: true });
  const providers = [];
  for (const name of names) providers.push(await resolved(specs, name));
  const document = join(folder, `${title.replaceAll(/\W+/g, "-")}.json`);
  writeFileSync(document, JSON.stringify(openApiOf(providers), undefined, 2));
  const operations = providers.reduce((sum, { operations: own }) => sum + own.length, 0);
  return { title, specs, names, document, operations };
}

async function resolved(specs, name) {
  const { out } = await runNode([baowen, "show", name, "--specs", specs, "--format", "json"]);
  return JSON.parse(out.slice(out.indexOf("{")));
}
