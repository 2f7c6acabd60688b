import fc from "fast-check";
import type { XmlAttribute, XmlElement } from "../../templates/runtime/xml/element.js";
import type { XmlNode } from "../../templates/runtime/xml/write.js";

/** Texts of characters that XML allows, those that must be escaped, split or kept from being normalised most of all. */
export const xmlTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."&<>\"' \t\n\r]",
        "]]>",
        "\r\n",
        "&amp;",
        "<!--",
        "<![CDATA[",
        "</a>",
        "中",
        "𠮷",
      ),
      fc.string({ unit: "binary", maxLength: 3 }).filter(isAllowed),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

/** XML 1.0, section 2.2, said otherwise than the runtime says it. */
function isAllowed(text: string): boolean {
  return /^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);
}

const names = fc.constantFrom(
  "a",
  "b",
  "requestBody",
  "项目",
  "n:x-1",
  "_",
  "__proto__",
  "constructor",
);

const attributeLists: fc.Arbitrary<readonly XmlAttribute[]> = fc.uniqueArray(
  fc.record({ name: names, value: xmlTexts }),
  { selector: ({ name }) => name, maxLength: 3 },
);

/** Trees to be written, of some depth and breadth. */
export const xmlNodes: fc.Arbitrary<XmlNode> = fc.letrec<{ node: XmlNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ name: names, attributes: attributeLists, text: xmlTexts }),
    fc.record({ name: names, attributes: attributeLists, cdata: xmlTexts }),
    fc.record({ name: names, text: xmlTexts }),
    fc.record({
      name: names,
      attributes: attributeLists,
      children: fc.array(tie("node"), { maxLength: 4 }),
    }),
  ),
})).node;

/** What a tree means, whichever way it was written. */
export interface Meaning {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly text: string;
  readonly children: readonly Meaning[];
}

export function meaningOf(node: XmlNode | XmlElement): Meaning {
  const { name, attributes = [], children = [] } = node;
  const cdata = "cdata" in node ? node.cdata : undefined;
  return { name, attributes, text: node.text ?? cdata ?? "", children: children.map(meaningOf) };
}
