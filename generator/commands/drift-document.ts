import { basename } from "node:path";
import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { ProviderDocument } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { usage, type Input } from "./input.js";

/** The document that `path` is a new version of: the one named, else the only one, else the one of this file's name. */
export function documentMeant(
  { provider: { documents } }: Resolved,
  input: Input,
  path: string,
): Result<ProviderDocument | undefined> {
  const names = documents.map(({ name }) => name);
  const asked = input.value("document");
  if (asked !== undefined) {
    const found = documents.find(({ name }) => name === asked);
    if (found) return [found, []];
    return [undefined, [complain("unknown-document", undefined, { name: asked, known: names })]];
  }
  const sameFile = documents.filter(({ file }) => file && basename(file) === basename(path));
  const [meant, ...others] = documents.length === 1 ? documents : sameFile;
  if (meant && others.length === 0) return [meant, []];
  const which = {
    en: `which document is it a new version of? --document ${names.join(" | ")}`,
    zh: `这是哪份文档的新版本？--document ${names.join(" | ")}`,
  };
  return [undefined, [usage({ name: "drift" }, which)]];
}
