import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftOf } from "../../../generator/documents/import/draft.js";
import type { DraftSource } from "../../../generator/documents/import/source.js";
import { draftFiles } from "../../../generator/documents/import/yaml.js";
import { fieldMeaning } from "../../../generator/documents/meaning/field.js";
import { readBlocks } from "../../../generator/documents/read/read-blocks.js";
import type { ReadingSettings } from "../../../generator/documents/settings/settings.js";
import { dictionary } from "../../../generator/documents/tables/dictionary.js";
import { readTables } from "../../../generator/documents/tables/read-tables.js";
import type { Provider } from "../../../generator/model/provider.js";
import { resolveProvider } from "../../../generator/model/resolve/resolve.js";
import { readProvider, readProviderFiles } from "../../../generator/spec/read-provider.js";
import { readRows, type DocumentRow } from "../rows.js";
import { wrongRows } from "./wrong-rows.js";

/*
 * Imports the documents from nothing and holds the draft against the spec that people wrote: each row of fields must come out with its
 * wire name, type, length, requiredness and place. What is said of a document as a whole, and that nobody could tell from it, is
 * said here once; nothing is said of a table or a row.
 */
const answers: { readonly [provider: string]: ReadingSettings } = {
  huanong: { sectionsBegin: "请求模式" },
  xiebao: { sectionDepth: 2 },
};

/** Rows that are no fields: codes of results, a list of operations. */
const isField = (provider: string, { section, document }: DocumentRow): boolean =>
  !(provider === "aigobao" && section === "8.1.1") &&
  !(provider === "lima" && document === "interfaces");

const documents = process.env["BAOWEN_DOCUMENTS"] ?? "";
const providers = ["aigobao", "gongbao", "huanong", "lima", "xiebao"];

test.for(providers)(
  "of the field rows of %s, 95 in a hundred are right",
  async (name, { skip }) => {
    const reviewed = resolveProvider(readProvider(`specs/${name}`)[0])[0].provider;
    const files = reviewed.documents.map(({ file = "" }) => join(documents, file));
    if (documents === "" || files.some((file) => !existsSync(file))) {
      const reason = "the documents are not at hand (BAOWEN_DOCUMENTS)";
      process.stderr.write(`skipped: ${reason}\n`);
      skip(reason);
    }
    const draft = await imported(name, reviewed);
    const rows = readRows(name).filter((row) => isField(name, row));
    const wrong = wrongRows(rows, reviewed, draft);
    const right = rows.length - wrong.length;
    const share = ((100 * right) / rows.length).toFixed(1);
    process.stdout.write(`${name}: ${right} of ${rows.length} rows (${share} %)\n`);
    for (const each of wrong) process.stdout.write(`  ${each}\n`);
    expect(right / rows.length).toBeGreaterThanOrEqual(0.95);
  },
);

async function imported(provider: string, { documents: declared }: Provider): Promise<Provider> {
  const settings = answers[provider] ?? {};
  const sources: DraftSource[] = [];
  for (const { name, file = "" } of declared) {
    const bytes = readFileSync(join(documents, file));
    const [blocks] = await readBlocks(bytes, file, dictionary);
    const reading = readTables(name, blocks?.blocks ?? [], settings);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    sources.push({
      reading,
      title: name,
      file,
      sha256,
      meaningOf: (row) => fieldMeaning(row, {}, settings),
    });
  }
  const said = { provider };
  const files = draftFiles(draftOf(sources, said), sources, said, "").map(({ path, text }) => ({
    path: `${provider}/${path}`,
    text,
  }));
  const isSample = ({ path }: { readonly path: string }): boolean =>
    path.startsWith(`${provider}/samples/`);
  const specs = files.filter((file) => !isSample(file));
  const [spec, reading] = readProviderFiles(provider, specs, files.filter(isSample), provider);
  const [resolved, resolving] = resolveProvider(spec);
  expect([...reading, ...resolving].map(({ code }) => code)).toEqual([]);
  return resolved.provider;
}
