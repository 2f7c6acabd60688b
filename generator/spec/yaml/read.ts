import type { CST, Document } from "yaml";
import { complain, type Result, type SourceFile, type Span } from "../../diagnostics/diagnostic.js";
import { buildTree } from "./build.js";
import { depthOf, MAX_DEPTH } from "./depth.js";
import { yamlLibrary } from "./library.js";
import type { Node } from "./node.js";
import { readSimpleYaml } from "./simple.js";
import { syntaxDiagnostics } from "./syntax.js";

/**
 * Reads one YAML file (1.2, core schema) into nodes with positions.
 *
 * The value is undefined where the text is not one YAML document. Mistakes that leave the rest readable (a key
 * written twice, a forbidden name) still give a tree, without the entry at fault. Refused on purpose: tags,
 * directives, several documents, keys that are not text, aliases that multiply.
 */
export function readYaml(source: SourceFile): Result<Node | undefined> {
  const simple = readSimpleYaml(source);
  return simple ? [simple, []] : readAnyYaml(source);
}

/** The same by a reader of all YAML. */
export function readAnyYaml(source: SourceFile): Result<Node | undefined> {
  const { Parser } = yamlLibrary();
  const tokens = [...new Parser().parse(source.text)];
  const refusal = refuseStream(tokens, source);
  if (refusal) return [undefined, [refusal]];

  const document = compose(tokens, source);
  if (document === undefined) return [undefined, [complain("empty-file", startOf(source), {})]];
  const syntax = syntaxDiagnostics(document, source);
  if (syntax.length > 0) return [undefined, syntax];
  return buildTree(document, source);
}

/** What can be told from the tokens alone, before a document is made of them. */
function refuseStream(tokens: readonly CST.Token[], source: SourceFile) {
  const directive = tokens.find((token) => token.type === "directive");
  if (directive) {
    const end = directive.offset + directive.source.length;
    return complain("yaml-directive", { source, start: directive.offset, end }, {});
  }
  const second = tokens.filter((token) => token.type === "document")[1];
  if (second) {
    const at = { source, start: second.offset, end: second.offset + 3 };
    return complain("yaml-several-documents", at, {});
  }
  const deepest = depthOf(tokens);
  if (deepest.depth > MAX_DEPTH) {
    const at = { source, start: deepest.offset, end: deepest.offset + 1 };
    return complain("yaml-too-deep", at, { limit: MAX_DEPTH });
  }
  return undefined;
}

/** Undefined when the file holds nothing but comments. */
function compose(tokens: readonly CST.Token[], source: SourceFile): Document.Parsed | undefined {
  const { Composer } = yamlLibrary();
  const options = { schema: "core", uniqueKeys: false, prettyErrors: false } as const;
  const [document] = new Composer(options).compose(tokens, true, source.text.length);
  if (document === undefined || document.errors.length > 0) return document;
  const [start, end] = document.contents?.range ?? [0, 0];
  return start === end ? undefined : document;
}

function startOf(source: SourceFile): Span {
  return { source, start: 0, end: 0 };
}
