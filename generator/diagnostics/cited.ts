import type { Cited } from "./diagnostic.js";
import type { Language, Words } from "./language.js";
import { visible } from "./visible.js";

const words: Words = { en: "document: ", zh: "文档：" };

/**
 * A line for what is cited, the places of one document together, as packages and reviews write them; none where nothing is:
 *
 * ```
 * document: guide#2.3/price, guide#2.3 (接口文档 1.0.0)
 * ```
 */
export function citedLine(
  cited: readonly Cited[] | undefined,
  language: Language,
): readonly string[] {
  if (cited === undefined || cited.length === 0) return [];
  const documents = new Map<string, string[]>();
  for (const { cite, document = "" } of cited) {
    documents.set(document, [...(documents.get(document) ?? []), cite]);
  }
  const [comma, semicolon] = language === "zh" ? ["、", "；"] : [", ", "; "];
  const texts = [...documents].map(
    ([document, cites]) => `${cites.join(comma)}${inBrackets(document, language)}`,
  );
  return [`${words[language]}${visible(texts.join(semicolon))}`];
}

function inBrackets(document: string, language: Language): string {
  if (document === "") return "";
  return language === "zh" ? `（${document}）` : ` (${document})`;
}
