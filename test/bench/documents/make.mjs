import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { repository, temporary } from "../folders.mjs";

const folder = join(temporary, "documents");

/** Writes the documents of so many pages; gives their paths by what they are called in the tables. */
export async function makeDocuments(pages) {
  const { largeDocx, largeDocxOfOperations, largePdf } = await makers();
  const made = {
    "Word (.docx)": [`${pages}.docx`, await largeDocx(pages)],
    "Word with samples": [`${pages}-samples.docx`, await largeDocxOfOperations(pages)],
    PDF: [`${pages}.pdf`, largePdf(pages)],
  };
  return Object.entries(made).map(([format, [name, bytes]]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { format, pages, path };
  });
}

/** The tests' own, which know nothing of how documents are read. */
async function makers() {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, "make.mjs");
  const from = join(repository, "test/documents/make");
  await build({
    stdin: {
      contents: `export * from "./large-docx.js"; export * from "./large-pdf.js";`,
      resolveDir: from,
    },
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  return import(pathToFileURL(outfile).href);
}
