// Reads the rows out of a provider's document, with nothing of the generator in it, so that a spec can be held against
// what the document says.
//
//   node test/documents/rows.mjs xiebao > test/documents/xiebao.rows.json
//
// The documents are not part of the project: BAOWEN_DOCUMENTS names the folder that holds them.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { aigobaoRows } from "./aigobao.mjs";
import { gongbaoRows } from "./gongbao.mjs";
import { huanongRows } from "./huanong.mjs";
import { limaRows } from "./lima.mjs";
import { xiebaoRows } from "./xiebao.mjs";

const providers = {
  aigobao: { file: "aigobao-1.0.0.txt", rows: aigobaoRows },
  gongbao: { file: "gongbao-1.1.6.txt", rows: gongbaoRows },
  huanong: { file: "huanong-avatar-notices.txt", rows: huanongRows },
  lima: { file: "lima", rows: limaRows },
  xiebao: { file: "xiebao-notices.txt", rows: xiebaoRows },
};

/** The exit code that says that the document is not at hand. */
const NOT_AT_HAND = 3;

const provider = providers[process.argv[2]];
if (provider === undefined) {
  process.stderr.write(`usage: rows.mjs ${Object.keys(providers).join(" | ")}\n`);
  process.exit(2);
}
const documents = process.env.BAOWEN_DOCUMENTS;
const path = documents === undefined ? undefined : join(documents, provider.file);
if (path === undefined || !existsSync(path)) {
  process.stderr.write(
    path === undefined ? "BAOWEN_DOCUMENTS names no folder\n" : `${path} is not at hand\n`,
  );
  process.exit(NOT_AT_HAND);
}
process.stdout.write(`${JSON.stringify(provider.rows(textOf(path)), null, 2)}\n`);

/** A file's text; of a folder, its pages in the order of their paths: `{ path, text }`. */
function textOf(place) {
  if (!statSync(place).isDirectory()) return readFileSync(place, "utf8");
  return readdirSync(place, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(join(place, name), "utf8") }));
}
