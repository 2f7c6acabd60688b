import { describe, expect, test } from "vitest";
import {
  innerSource,
  isMixed,
  outerSource,
  type XmlElement,
} from "../../templates/runtime/xml/element.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { XmlError } from "../../templates/runtime/xml/xml-error.js";

function refuses(text: string, code: string, offset: number): void {
  test(`${code} in ${JSON.stringify(text.slice(0, 40))}`, () => {
    expect(() => readXml(text)).toThrow(XmlError);
    expect(() => readXml(text)).toThrow(expect.objectContaining({ code, offset }));
  });
}

describe("readXml refuses", () => {
  refuses("", "XML_END", 0);
  refuses(" \n", "XML_END", 2);
  refuses("<!-- a -->", "XML_END", 10);
  refuses("a", "XML_ROOT", 0);
  refuses("<a/><b/>", "XML_ROOT", 4);
  refuses("<a/>b", "XML_ROOT", 4);
  refuses("<a/>&#32;", "XML_ROOT", 4);
  refuses("<a/></a>", "XML_ROOT", 4);
  refuses("<a/><![CDATA[]]>", "XML_SYNTAX", 4);
  refuses("\ufeff<a/>", "XML_BOM", 0);

  refuses('<?xmlversion="1.0"?><a/>', "XML_DECLARATION", 0);
  refuses('\n<?xml version="1.0"?><a/>', "XML_DECLARATION", 1);
  refuses('<a><?xml version="1.0"?></a>', "XML_DECLARATION", 3);
  refuses('<?XML version="1.0"?><a/>', "XML_DECLARATION", 0);
  refuses("<?xml?><a/>", "XML_DECLARATION", 0);
  refuses('<?xml version="1.1"?><a/>', "XML_DECLARATION", 0);
  refuses("<?xml version=\"1.0'?><a/>", "XML_DECLARATION", 0);
  refuses('<?xml version="1.0"encoding="UTF-8"?><a/>', "XML_DECLARATION", 0);
  refuses('<?xml encoding="UTF-8" version="1.0"?><a/>', "XML_DECLARATION", 0);
  refuses('<?xml version="1.0" encoding="-"?><a/>', "XML_DECLARATION", 0);
  refuses('<?xml version="1.0" standalone="maybe"?><a/>', "XML_DECLARATION", 0);

  refuses("<!DOCTYPE a><a/>", "XML_DOCTYPE", 0);
  refuses("<a><!DOCTYPE a></a>", "XML_DOCTYPE", 3);
  refuses("<a/><!DOCTYPE a>", "XML_DOCTYPE", 4);
  refuses("<?pi x?><a/>", "XML_INSTRUCTION", 0);
  refuses("<?xml-stylesheet href='x'?><a/>", "XML_INSTRUCTION", 0);
  refuses("<a><?php x?></a>", "XML_INSTRUCTION", 3);
  refuses("<a><!ELEMENT a ANY></a>", "XML_SYNTAX", 3);

  refuses("<a>&nbsp;</a>", "XML_ENTITY", 3);
  refuses("<a>&constructor;</a>", "XML_ENTITY", 3);
  refuses("<a>1 & 2</a>", "XML_ENTITY", 5);
  refuses("<a>&amp</a>", "XML_ENTITY", 3);
  refuses("<a>&#;</a>", "XML_ENTITY", 3);
  refuses("<a>&#X41;</a>", "XML_ENTITY", 3);
  refuses("<a>&#0;</a>", "XML_CHARACTER", 3);
  refuses("<a b='&#xB;'/>", "XML_CHARACTER", 6);
  refuses("<a>&#xD800;</a>", "XML_CHARACTER", 3);
  refuses("<a>&#xFFFE;</a>", "XML_CHARACTER", 3);
  refuses("<a>&#1114112;</a>", "XML_CHARACTER", 3);
  refuses(`<a>&#${"9".repeat(400)};</a>`, "XML_CHARACTER", 3);

  refuses("<a>\u0000</a>", "XML_CHARACTER", 3);
  refuses("<a b='\u0001'/>", "XML_CHARACTER", 6);
  refuses("<a><!--\u000b--></a>", "XML_CHARACTER", 7);
  refuses("<a><![CDATA[\u001f]]></a>", "XML_CHARACTER", 12);
  refuses("<a>\uffff</a>", "XML_CHARACTER", 3);
  refuses("<a>\ud83d</a>", "XML_CHARACTER", 3);
  refuses("<a>\ude00</a>", "XML_CHARACTER", 3);
  refuses("<a>\ude00\ud83d</a>", "XML_CHARACTER", 3);
  refuses("<a b='\ud83d'/>", "XML_CHARACTER", 6);
  refuses("<a/>\u0000", "XML_CHARACTER", 4);

  refuses("<1a/>", "XML_NAME", 1);
  refuses("< a/>", "XML_NAME", 1);
  refuses("<a>1 < 2</a>", "XML_NAME", 6);
  refuses("<-a/>", "XML_NAME", 1);
  refuses("<a$/>", "XML_NAME", 2);
  refuses("<×/>", "XML_NAME", 1);
  refuses("<a\ud800/>", "XML_NAME", 2);
  refuses("<a 1='2'/>", "XML_NAME", 3);
  refuses("<a></b>", "XML_TAG", 3);
  refuses("<a><b></a></b>", "XML_TAG", 6);
  refuses("<a></A>", "XML_TAG", 3);
  refuses("<a></ab>", "XML_TAG", 3);
  refuses("<ab></a>", "XML_TAG", 4);
  refuses("<a></a b='1'>", "XML_TAG", 3);
  refuses("<a></ a>", "XML_TAG", 3);

  refuses("<a b/>", "XML_ATTRIBUTE", 4);
  refuses("<a b=c/>", "XML_ATTRIBUTE", 5);
  refuses("<a b='1'c='2'/>", "XML_ATTRIBUTE", 8);
  refuses("<a b='<'/>", "XML_ATTRIBUTE", 6);
  refuses("<a b='1' b='1'/>", "XML_DUPLICATE_ATTRIBUTE", 9);
  refuses("<a __proto__='1' __proto__='2'/>", "XML_DUPLICATE_ATTRIBUTE", 17);
  refuses("<a / >", "XML_SYNTAX", 4);

  refuses("<a><!-- -- --></a>", "XML_COMMENT", 8);
  refuses("<a><!-- ---></a>", "XML_COMMENT", 8);
  refuses("<a>]]></a>", "XML_CDATA_END", 3);
  refuses("<a>x]]]></a>", "XML_CDATA_END", 5);
  refuses("<a><![cdata[x]]></a>", "XML_SYNTAX", 3);

  refuses("<a>", "XML_END", 3);
  refuses("<a b='1", "XML_END", 7);
  refuses("<a><!-- x", "XML_END", 9);
  refuses("<a><![CDATA[x]]", "XML_END", 15);
  refuses("<a><b>x</b>", "XML_END", 11);
});

/** An element as one line: `name[attributes](text|children)`. */
function line({ name, attributes, text, children }: XmlElement): string {
  const list = attributes.map((one) => `${one.name}=${JSON.stringify(one.value)}`).join(" ");
  return `${name}[${list}](${JSON.stringify(text)}${children.map((child) => ` ${line(child)}`).join("")})`;
}

function reads(text: string, expected: string): void {
  test(JSON.stringify(text), () => {
    expect(line(readXml(text).root)).toBe(expected);
  });
}

describe("readXml reads", () => {
  reads("<a/>", 'a[]("")');
  reads("<a></a >", 'a[]("")');
  reads("\n<!-- x --><a\n/>\n<!-- - -->", 'a[]("")');
  reads("<a>1<b/>2<b>3</b>4</a>", 'a[]("124" b[]("") b[]("3"))');
  reads("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x4e2d;&#x1F600;&#0000065;</a>", `a[]("<>&\\"'A中😀A")`);
  reads("<a>&amp;lt;</a>", 'a[]("&lt;")');
  reads("<a>a<!-- b -->c<![CDATA[<d>&amp;]]]>e</a>", 'a[]("ac<d>&amp;]e")');
  reads("<a><![CDATA[]]]]><![CDATA[>]]></a>", 'a[]("]]>")');
  reads("<a>]>]</a>", 'a[]("]>]")');
  reads("<a>]]<!---->>]]&gt;]] ></a>", 'a[]("]]>]]>]] >")');
  reads(
    "<a>1\r\n2\r3\n4\r\r\n5&#xD;\n<![CDATA[\r\n\r]]></a>",
    'a[]("1\\n2\\n3\\n4\\n\\n5\\r\\n\\n\\n")',
  );
  reads("<a b='\t1\r\n2\n&#10;&#13;&#9;' c=\"'>\"/>", `a[b=" 1 2 \\n\\r\\t" c="'>"]("")`);
  reads("<a c = '1'\n b='&quot;\"'/>", 'a[c="1" b="\\"\\""]("")');
  reads("<甲:乙 丙-1='丁'>𠮷\u0085</甲:乙>", '甲:乙[丙-1="丁"]("𠮷\u0085")');
  reads("<x:a xmlns:x='u'><:/><_.·/></x:a>", 'x:a[xmlns:x="u"]("" :[]("") _.·[](""))');
  reads("<𠮷/>", '𠮷[]("")');
  reads(
    "<__proto__ constructor='1'><toString>x</toString><then/></__proto__>",
    '__proto__[constructor="1"]("" toString[]("x") then[](""))',
  );
});

describe("the XML declaration", () => {
  const encodings = [
    ["<a/>", undefined],
    ["<?xml version='1.0'?><a/>", undefined],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<a/>', "UTF-8"],
    ["<?xml\n version = '1.0'\tencoding = 'gb18030' standalone='yes' ?><a/>", "gb18030"],
  ] as const;
  test.for(encodings)("%j", ([text, encoding]) => {
    expect(readXml(text).encoding).toBe(encoding);
  });
});

describe("spans", () => {
  test("are those of the source, tags and all", () => {
    const document = readXml("<!-- -->\n<a >\n<b c='>'> &#x31; </b><d/></a>\n");
    const { root } = document;
    const [b, d] = root.children as [XmlElement, XmlElement];
    expect(outerSource(document, root)).toBe("<a >\n<b c='>'> &#x31; </b><d/></a>");
    expect(innerSource(document, root)).toBe("\n<b c='>'> &#x31; </b><d/>");
    expect(outerSource(document, b)).toBe("<b c='>'> &#x31; </b>");
    expect(innerSource(document, b)).toBe(" &#x31; ");
    expect(outerSource(document, d)).toBe("<d/>");
    expect(d).toMatchObject({ contentStart: d.end, contentEnd: d.end });
  });

  test("of comments and CDATA sections are kept in their order", () => {
    const document = readXml("<!--1--><a><![CDATA[2]]><b/><!--3--></a><!--4-->");
    expect(document.opaque.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "<!--1-->",
      "<![CDATA[2]]>",
      "<!--3-->",
      "<!--4-->",
    ]);
  });
});

test.for([
  ["<a>x<b/></a>", true],
  ["<a><![CDATA[x]]><b/></a>", true],
  ["<a>\u00a0<b/></a>", true],
  ["<a> <b/>\r\n\t</a>", false],
  ["<a>x</a>", false],
] as const)("isMixed of %j", ([text, expected]) => {
  expect(isMixed(readXml(text).root)).toBe(expected);
});

test("errors name no content", () => {
  const secret = "13800001111";
  for (const text of [`<a ${secret}='1'/>`, `<a>&${secret};</a>`, `<a>${secret}</b>`, secret]) {
    try {
      readXml(text);
      expect.unreachable();
    } catch (error) {
      const { message, stack, cause } = error as Error;
      expect([message, stack, String(cause)].join("\n")).not.toContain(secret);
    }
  }
});
