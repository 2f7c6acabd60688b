import type { Provider } from "../model/provider.js";
import { parseCitation, type Citation } from "../spec/expression/citation.js";
import { keysText, knownTables, type Tables } from "./cited-keys.js";
import { cut, grouped, inOrder, quoted } from "./cited-lists.js";

/**
 * Citations in Chinese, as somebody looks them up who has the document open: what stands in several sections by one name is
 * said once, and long lists are cut.
 *
 * ```ts
 * citedPlaces(provider, ["guide#2/p1", "guide#2/sample", "guide#7.1/sign", "guide#7.2/sign"])
 * // 《接口文档》1.0.0 第2节第1段、示例，第7.1、7.2节“sign”行
 * ```
 */
export function citedPlaces(provider: Provider, citations: readonly string[]): string {
  const cited = [...new Set(citations)].flatMap((text) => parseCitation(text) ?? []);
  const tables = knownTables(provider);
  return [...grouped(cited, ({ document }) => document)]
    .map(([name, inside]) => {
      const document = documentText(provider, name);
      // A version is parted from what follows it; a title's bracket parts by itself.
      return `${document}${document.endsWith("》") ? "" : " "}${sectionsText(inside, tables)}`;
    })
    .join("；");
}

/** `《接口文档》1.0.0`, or the title alone where the document has no version. */
export function documentText(provider: Provider, name: string): string {
  const document = provider.documents.find((each) => each.name === name);
  return `《${document?.title ?? name}》${document?.version ?? ""}`;
}

function sectionsText(cited: readonly Citation[], tables: Tables): string {
  const bySection = [...grouped(cited, ({ section }) => section)];
  const phrased = bySection.map(([section, inside]) => ({
    section,
    keys: keysText(inside, tables),
  }));
  const alike = grouped(phrased, ({ section, keys }) => `${isNumber(section)} ${keys}`);
  const places = [...alike.values()].map((group) => {
    const [first] = group;
    return `${sectionText(inOrder(group.map(({ section }) => section)))}${first?.keys ?? ""}`;
  });
  const { shown, isCut } = cut(places);
  return `${shown.join("，")}${isCut ? `等${cited.length}处` : ""}`;
}

/** `第7.1.3、7.2.3节`; sections that are not numbered are quoted. */
function sectionText(sections: readonly string[]): string {
  const { shown, isCut } = cut(sections);
  const count = isCut ? `等${sections.length}` : "";
  if (sections.every(isNumber)) return `第${shown.join("、")}${count}节`;
  return `${shown.map(quoted).join("、")}${count}节`;
}

function isNumber(section: string): boolean {
  return /^\d+(?:\.\d+)*$/.test(section);
}
