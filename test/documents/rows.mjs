// Reads the rows out of a provider's document, with nothing of the generator in it, so that a spec can be held against
// what the document says.
//
//   node test/documents/rows.mjs xiebao > test/documents/xiebao.rows.json
//
// The documents are not part of the project: BAOWEN_DOCUMENTS names the folder that holds them.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { aigobaoRows } from "./aigobao.mjs";
import { xiebaoRows } from "./xiebao.mjs";

const providers = {
  aigobao: { file: "aigobao-1.0.0.txt", rows: aigobaoRows },
  xiebao: { file: "xiebao-notices.txt", rows: xiebaoRows },
};

/** The exit code that says that the document is not at hand. */
const NOT_AT_HAND = 3;

const provider = providers[process.argv[2]];
if (provider === undefined) {
  process.stderr.write(`usage: rows.mjs ${Object.keys(providers).join(" | ")}\n`);
  process.exit(2);
}
const beside = fileURLToPath(new URL("../../../shared/documents", import.meta.url));
const path = join(process.env.BAOWEN_DOCUMENTS ?? beside, provider.file);
if (!existsSync(path)) {
  process.stderr.write(`${path} is not at hand\n`);
  process.exit(NOT_AT_HAND);
}
process.stdout.write(`${JSON.stringify(provider.rows(readFileSync(path, "utf8")), null, 2)}\n`);
