import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { isXmlName } from "../../templates/runtime/xml/name.js";
import { leavesOf } from "../../templates/runtime/xml/leaves.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { writtenLeaves } from "../../templates/runtime/xml/written-leaves.js";
import {
  writeXml,
  xmlAttribute,
  xmlCdata,
  xmlDeclaration,
  xmlElement,
  xmlText,
  type XmlNode,
} from "../../templates/runtime/xml/write.js";
import { readWithSaxes } from "../support/saxes-tree.js";
import { meaningOf, xmlNodes, xmlTexts } from "../support/xml-trees.js";

describe("what is written is read", () => {
  const limits = { maxDepth: 500 };

  test("as the same tree", () => {
    fc.assert(
      fc.property(xmlNodes, (node) => {
        const { root } = readXml(xmlDeclaration("UTF-8") + writeXml(node), limits);
        expect(meaningOf(root)).toEqual(meaningOf(node));
      }),
      { numRuns: 2000 },
    );
  });

  test("as the same tree by saxes", () => {
    fc.assert(
      fc.property(xmlNodes, (node) => {
        const tree = readWithSaxes(writeXml(node));
        expect(tree && meaningOf(tree.root)).toEqual(meaningOf(node));
      }),
      { numRuns: 500 },
    );
  });

  test("where it was put together by hand", () => {
    fc.assert(
      fc.property(xmlTexts, xmlTexts, xmlTexts, (text, cdata, value) => {
        const source = xmlElement("a", xmlText(text) + xmlCdata(cdata), xmlAttribute("b", value));
        const { root } = readXml(source);
        expect(root.text).toBe(text + cdata);
        expect(root.attributes).toEqual([{ name: "b", value }]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the leaves of what is written", () => {
  test("are those that are read, where they are told at once", () => {
    let told = 0;
    fc.assert(
      fc.property(xmlNodes, (node) => {
        const element = writeXml(node);
        const leaves = writtenLeaves(element);
        if (leaves !== undefined) told++;
        expect(leaves ?? leavesOf(node)).toBe(leavesOf(readXml(element, { maxDepth: 500 }).root));
      }),
      { numRuns: 5000 },
    );
    expect(told).toBeGreaterThan(1000);
  });

  const nested = (levels: number) => "<a>".repeat(levels) + "</a>".repeat(levels);
  const unknown: readonly (readonly [string, string])[] = [
    ["text before an element", xmlElement("a", " " + xmlElement("b", "1"))],
    ["text after an element", xmlElement("a", xmlElement("b", "1") + "2")],
    ["text between elements", xmlElement("a", xmlElement("b", "") + "2" + xmlElement("c", ""))],
    ["a CDATA section", xmlElement("a", xmlCdata("1"))],
    ["a CDATA section after text", xmlElement("a", "1" + xmlCdata("2"))],
    ["more levels than may be read", nested(65)],
    ["more elements than may be read", xmlElement("a", "<b></b>".repeat(20_000))],
  ];
  test.for(unknown)("are not told at once for %s", ([, text]) => {
    expect(writtenLeaves(text)).toBeUndefined();
  });
});

describe("writes", () => {
  const written: readonly (readonly [XmlNode, string])[] = [
    [{ name: "a", text: "" }, "<a></a>"],
    [{ name: "a", children: [] }, "<a></a>"],
    [
      { name: "a", text: `1 < 2 & "3" > '4'` },
      "<a>1 &lt; 2 &amp; &quot;3&quot; &gt; &apos;4&apos;</a>",
    ],
    [{ name: "a", text: "1\r\n2\t3" }, "<a>1&#xD;\n2\t3</a>"],
    [{ name: "a", text: "中𠮷\u2028" }, "<a>中𠮷\u2028</a>"],
    [{ name: "a", cdata: "<b>&" }, "<a><![CDATA[<b>&]]></a>"],
    [{ name: "a", cdata: "" }, "<a><![CDATA[]]></a>"],
    [{ name: "a", cdata: "]]>" }, "<a><![CDATA[]]]]><![CDATA[>]]></a>"],
    [{ name: "a", cdata: "1\r2" }, "<a><![CDATA[1]]>&#xD;<![CDATA[2]]></a>"],
    [
      {
        name: "a",
        attributes: [
          { name: "z", value: "<\t\n\r'\"" },
          { name: "b", value: "" },
        ],
        text: "",
      },
      '<a z="&lt;&#x9;&#xA;&#xD;&apos;&quot;" b=""></a>',
    ],
    [
      {
        name: "a",
        children: [
          { name: "b", text: "1" },
          { name: "c", children: [] },
        ],
      },
      "<a><b>1</b><c></c></a>",
    ],
  ];
  test.for(written)("%j", ([node, text]) => {
    expect(writeXml(node)).toBe(text);
  });

  test("the declaration", () => {
    expect(xmlDeclaration("GBK")).toBe('<?xml version="1.0" encoding="GBK"?>');
  });
});

describe("refuses to write", () => {
  const values: readonly (readonly [string, string])[] = [
    ["ILL_FORMED", "a\ud83d"],
    ["ILL_FORMED", "\ude00"],
    ["ILL_FORMED", "<\udfb7\ud842>"],
    ["NOT_XML", "\u0000"],
    ["NOT_XML", "a\u0008b"],
    ["NOT_XML", "\u000b"],
    ["NOT_XML", "\u000c"],
    ["NOT_XML", "\u001f"],
    ["NOT_XML", "<\ufffe"],
    ["NOT_XML", "\uffff"],
  ];
  test.for(values)("%s in %j", ([code, value]) => {
    const error = expect.objectContaining({ code }) as Error;
    expect(() => xmlText(value)).toThrow(error);
    expect(() => xmlCdata(value)).toThrow(error);
    expect(() => xmlAttribute("a", value)).toThrow(error);
  });

  test("exactly what is not allowed", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      const [allowed, read] = [writes(text), reads(text)];
      if (allowed !== read) expect.fail(`U+${unit.toString(16)}: ${allowed}, but read: ${read}`);
    }
  });

  function writes(text: string): boolean {
    try {
      return xmlCdata(text) !== "" && xmlText(text) !== "";
    } catch {
      return false;
    }
  }

  function reads(text: string): boolean {
    try {
      return readXml(`<a><![CDATA[${text}]]></a>`).root.text !== "";
    } catch {
      return false;
    }
  }

  const child = { name: "a", text: "" };
  const nodes: readonly (readonly [string, XmlNode])[] = [
    ["XML_NAME", { name: "a b", text: "" }],
    ["XML_NAME", { name: "", text: "" }],
    ["XML_NAME", { name: "a><b", children: [] }],
    ["XML_NAME", { name: "a", attributes: [{ name: "1", value: "" }], text: "" }],
    ["XML_NAME", { name: "a", children: [child, { name: "-", text: "" }] }],
    [
      "XML_DUPLICATE_ATTRIBUTE",
      { ...child, attributes: [1, 2].map(() => ({ name: "b", value: "" })) },
    ],
  ];
  test.for(nodes)("%s in %j", ([code, node]) => {
    expect(() => writeXml(node)).toThrow(expect.objectContaining({ code }));
  });

  test("a circle", () => {
    const children: XmlNode[] = [];
    children.push({ name: "a", children });
    expect(() => writeXml({ name: "a", children })).toThrow(
      expect.objectContaining({ code: "TOO_DEEP" }),
    );
  });
});

describe("isXmlName", () => {
  const yes = ["a", "_", ":", "a-b.c_1", "项目", "n:x", "A·", "é", "𠮷", "a\u0300", "__proto__"];
  const no = [
    "",
    "1",
    "-",
    ".",
    "a b",
    "a\n",
    " a",
    "a>",
    "×",
    "÷",
    "·a",
    "\u0300a",
    "\ud842",
    "a\ud842",
    "\u{f0000}",
    "😀<",
  ];

  test.for(yes)("%j is one", (name) => {
    expect(isXmlName(name)).toBe(true);
    expect(readXml(`<${name}/>`).root.name).toBe(name);
  });

  test.for(no)("%j is none", (name) => {
    expect(isXmlName(name)).toBe(false);
    expect(() => readXml(`<${name}/>x`)).toThrow();
  });

  test("agrees with reading, and with saxes, where characters change", () => {
    // All ranges of the production begin and end here; between them a few are tried.
    for (let point = 0; point <= 0x10ffff; point += isNear(point) ? 1 : 251) {
      if (point >= 0xd800 && point < 0xe000) continue;
      for (const name of [String.fromCodePoint(point), `a${String.fromCodePoint(point)}`])
        check(name);
    }
  });

  function isNear(point: number): boolean {
    const spans = [0, 0x400, 0x1e00, 0x3100, 0xd600, 0xd800, 0xf800, 0x10100, 0xefe00, 0xf0100];
    return spans.filter((start) => point >= start).length % 2 === 1;
  }

  /** All three on `name` with a letter after it. */
  function check(name: string): void {
    const source = `<${name}z/>`;
    const theirs = readWithSaxes(source)?.root.name === `${name}z`;
    const ours = readsAs(source, `${name}z`);
    if (isXmlName(`${name}z`) !== theirs || ours !== theirs) expect.fail(JSON.stringify(name));
  }

  function readsAs(source: string, name: string): boolean {
    try {
      return readXml(source).root.name === name;
    } catch {
      return false;
    }
  }
});
