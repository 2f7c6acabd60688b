import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { outerSource, type XmlElement } from "../../templates/runtime/xml/element.js";
import { findOne, occursElsewhere, occursOpaquely } from "../../templates/runtime/xml/find.js";
import { leavesOf } from "../../templates/runtime/xml/leaves.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { writeXml } from "../../templates/runtime/xml/write.js";
import { meaningOf, xmlNodes, type Meaning } from "../support/xml-trees.js";

describe("leavesOf", () => {
  const texts: readonly (readonly [string, string])[] = [
    ["<a/>", ""],
    ["<a>1</a>", "1"],
    ["<a>\n <b>1</b>\r\n <c> <d> 2 </d><e/><f></f> </c>\n</a>", "1 2 "],
    ["<a><b> </b><c>\r\n</c></a>", " \n"],
    ["<a x='1'><b y='2'>3</b><!-- 4 --></a>", "3"],
    ["<a><b>1&lt;&#50;</b><c><![CDATA[<d>]]>3<!-- 4 -->5</c></a>", "1<2<d>35"],
    ["<a><b>中</b><b>𠮷</b></a>", "中𠮷"],
  ];
  test.for(texts)("%j", ([text, leaves]) => {
    expect(leavesOf(readXml(text).root)).toBe(leaves);
  });

  const mixed: readonly (readonly [string, number])[] = [
    ["<a>1<b/></a>", 0],
    ["<a><b>1</b><c><d/>\u00a0</c></a>", 11],
    ["<a><b><c/><![CDATA[.]]></b></a>", 3],
  ];
  test.for(mixed)("XML_MIXED in %j", ([text, offset]) => {
    expect(() => leavesOf(readXml(text).root)).toThrow(
      expect.objectContaining({ code: "XML_MIXED", offset }),
    );
  });

  test("is the same of what is sent and of what is read", () => {
    fc.assert(
      fc.property(xmlNodes, (node) => {
        const leaves = leavesOf(node);
        expect(leaves).toBe(textsOf(meaningOf(node)).join(""));
        expect(leavesOf(readXml(writeXml(node), { maxDepth: 500 }).root)).toBe(leaves);
      }),
      { numRuns: 1000 },
    );
  });

  function textsOf({ text, children }: Meaning): readonly string[] {
    return children.length === 0 ? [text] : children.flatMap(textsOf);
  }
});

const message = "<m><head><body>0</body></head><body><x>1</x></body></m>";

describe("findOne", () => {
  const found: readonly (readonly [string, readonly string[], string | undefined])[] = [
    [message, [], message],
    [message, ["body"], "<body><x>1</x></body>"],
    [message, ["body", "x"], "<x>1</x>"],
    [message, ["head", "body"], "<body>0</body>"],
    [message, ["m"], undefined],
    [message, ["x"], undefined],
    [message, ["head", "x", "y"], undefined],
    ["<m><n:body/><Body/></m>", ["body"], undefined],
    ["<m><!--<a/>--><![CDATA[<a/>]]></m>", ["a"], undefined],
    ["<m><toString/></m>", ["constructor"], undefined],
  ];
  test.for(found)("in %s, %j", ([text, path, source]) => {
    const document = readXml(text);
    const element = findOne(document.root, path);
    expect(element && outerSource(document, element)).toBe(source);
  });

  const twice: readonly (readonly [string, readonly string[], number])[] = [
    ["<m><a/><b/><a/></m>", ["a"], 11],
    ["<m><a><b/></a><a/></m>", ["a", "b"], 14],
    ["<m><a><b/><b/></a></m>", ["a", "b"], 10],
  ];
  test.for(twice)("XML_AMBIGUOUS in %s, %j", ([text, path, offset]) => {
    expect(() => findOne(readXml(text).root, path)).toThrow(
      expect.objectContaining({ code: "XML_AMBIGUOUS", offset }),
    );
  });
});

describe("occursElsewhere", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["<m><a>x</a><b/></m>", false],
    ["<m><a/><n:a/><aa/><A/></m>", false],
    ["<m b='a'><a><!--<a>--></a></m>", false],
    [message.replaceAll("body", "a"), true],
    ["<m><a><a/></a></m>", true],
    ["<m><a/><b><c><a/></c></b></m>", true],
    ["<a><a/></a>", true],
  ];
  test.for(cases)("in %s: %s", ([text, expected]) => {
    const document = readXml(text);
    expect(occursElsewhere(document, findOne(document.root, ["a"]) as XmlElement)).toBe(expected);
  });
});

describe("occursOpaquely", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["<m><a/></m>", false],
    ["<m><!-- a --><a b='&lt;a>'>&lt;a></a></m>", false],
    ["<m><!--<A/><b/>< a>--></m>", false],
    ["<!--<a>--><m/>", true],
    ["<m/><!--</a>-->", true],
    ["<m><![CDATA[<a b='1'>]]></m>", true],
    ["<m><![CDATA[x]]><!-- <a -->></m>", true],
    ["<m><![CDATA[<]]>a></m>", false],
  ];
  test.for(cases)("in %s: %s", ([text, expected]) => {
    expect(occursOpaquely(readXml(text), "a")).toBe(expected);
  });
});
