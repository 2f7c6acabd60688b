import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bench } from "../folders.mjs";
import { packageFile } from "../harness/packages.mjs";
import { generatedNames, kinds } from "../validation/kinds.mjs";

/*
 * Programs whose weight is asked for. Each keeps what it imports by exporting a use of it, so that only what is unused is
 * dropped.
 */

/** Four validators of one package. */
export function fourValidators() {
  const names = ["issueNotify", "payNotify", "cancelNotify", "policyChangeNotify"];
  return using(names.map((name) => [`${name}ReceivedValidator`, "@baowen/xiebao"]));
}

/** The kinds that validation measures, by each library that can be bundled. */
export function sameKinds() {
  const present = kinds.filter(({ of }) => existsSync(packageFile(of)));
  const names = present.map(({ name }) => name);
  const own = present.map((kind) => [generatedNames(kind).validator, `@baowen/${kind.of}`]);
  const from = (file) =>
    using(names.map((name) => [name, pathToFileURL(`${bench}${file}`).pathname]));
  return {
    baowen: using(own),
    "hand-written, yes or no": from("validation/hand-written.mjs"),
    "zod 4": from("validation/zod.mjs"),
    typia: using(names.map((name) => [name, packageFile("../typia/validators.mjs")])),
  };
}

/** All that a package exports. */
export function wholePackage(name) {
  return `export * from "@baowen/${name}";\n`;
}

/** One export of a package. */
export function oneOf(name, exported) {
  return using([[exported, `@baowen/${name}`]]);
}

/** How many operations a package's provider has. */
export function operationsOf(name) {
  return JSON.parse(readFileSync(packageFile(`${name}/model.json`))).operations.length;
}

function using(imports) {
  const lines = imports.map(([name, from]) => `import { ${name} } from ${JSON.stringify(from)};`);
  return `${lines.join("\n")}\nexport const used = [${imports.map(([name]) => name).join(", ")}];\n`;
}
