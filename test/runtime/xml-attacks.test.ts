import { describe, expect, test } from "vitest";
import { leavesOf } from "../../templates/runtime/xml/leaves.js";
import type { XmlLimits } from "../../templates/runtime/xml/limits.js";
import { readXml } from "../../templates/runtime/xml/read.js";

/*
 * Texts made to cost much, to reach elsewhere, or to be read in two ways. The offset of a refusal shows how far reading went:
 * what comes after it was not looked at.
 */

interface Attack {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly offset: number;
}

function attack(name: string, text: string, code: string, offset: number): Attack {
  return { name, text, code, offset };
}

function refused(attacks: readonly Attack[]): void {
  test.for(attacks)("$name: $code", ({ text, code, offset }) => {
    expect(() => readXml(text)).toThrow(expect.objectContaining({ code, offset }));
  });
}

function entities(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const before = n === 0 ? "lol" : `&e${n - 1};`.repeat(10);
    return `<!ENTITY e${n} "${before}">`;
  });
  return `<!DOCTYPE a [${lines.join("")}]><a>&e${count - 1};</a>`;
}

const external = ['SYSTEM "file:///etc/hostname"', 'PUBLIC "x" "http://127.0.0.1:9/x.dtd"'];

describe("entities and what they reach", () => {
  refused([
    attack("a billion laughs", entities(10), "XML_DOCTYPE", 0),
    attack(
      "quadratic growth",
      `<!DOCTYPE a [<!ENTITY e "${"x".repeat(50_000)}">]><a>${"&e;".repeat(50_000)}</a>`,
      "XML_DOCTYPE",
      0,
    ),
    attack("entities that nobody declared", `<a>${"&e;".repeat(50_000)}</a>`, "XML_ENTITY", 3),
    ...external.map((place) =>
      attack(
        `an external entity, ${place}`,
        `<!DOCTYPE a [<!ENTITY e ${place}>]><a>&e;</a>`,
        "XML_DOCTYPE",
        0,
      ),
    ),
    ...external.map((place) =>
      attack(
        `an external parameter entity, ${place}`,
        `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY % e ${place}> %e;]><a/>`,
        "XML_DOCTYPE",
        22,
      ),
    ),
    ...external.map((place) =>
      attack(`an external document type, ${place}`, `<!DOCTYPE a ${place}><a/>`, "XML_DOCTYPE", 0),
    ),
    attack(
      "entities that refer to themselves",
      "<!DOCTYPE a [<!ENTITY e '&e;'>]><a/>",
      "XML_DOCTYPE",
      0,
    ),
    attack("an instruction", "<a><?php phpinfo() ?></a>", "XML_INSTRUCTION", 3),
    attack(
      "a stylesheet",
      "<?xml-stylesheet href='http://127.0.0.1:9/'?><a/>",
      "XML_INSTRUCTION",
      0,
    ),
  ]);
});

const names = Array.from({ length: 65 }, (_, n) => `a${n}`);
const attributes = (count: number): string =>
  names
    .slice(0, count)
    .map((name) => ` ${name}=""`)
    .join("");

describe("size", () => {
  refused([
    attack("65 levels", "<a>".repeat(65) + "</a>".repeat(65), "XML_DEPTH", 64 * 3),
    attack(
      "65 levels, the last one empty",
      "<a>".repeat(64) + "<a/>" + "</a>".repeat(64),
      "XML_DEPTH",
      64 * 3,
    ),
    attack("10,000 levels", "<a>".repeat(1e4) + "</a>".repeat(1e4), "XML_DEPTH", 64 * 3),
    attack("1,000,000 levels", "<a>".repeat(1e6) + "</a>".repeat(1e6), "XML_DEPTH", 64 * 3),
    attack("20,001 elements", `<a>${"<b/>".repeat(20_000)}</a>`, "XML_SIZE", 3 + 19_999 * 4),
    attack("1,000,000 elements", `<a>${"<b/>".repeat(1e6)}</a>`, "XML_SIZE", 3 + 19_999 * 4),
    attack("20,001 comments", `${"<!---->".repeat(20_001)}<a/>`, "XML_SIZE", 20_000 * 7),
    attack(
      "1,000,000 CDATA sections",
      `<a>${"<![CDATA[]]>".repeat(1e6)}</a>`,
      "XML_SIZE",
      3 + 19_999 * 12,
    ),
    attack("65 attributes", `<a${attributes(65)}/>`, "XML_ATTRIBUTES", 3 + attributes(64).length),
    attack(
      "1,000,000 attributes",
      `<a${attributes(64)}${' z=""'.repeat(1e6)}/>`,
      "XML_ATTRIBUTES",
      3 + attributes(64).length,
    ),
    attack("a name of 5 MB", `<a><${"b".repeat(5e6)}</a>`, "XML_NAME", 5e6 + 4),
    attack("a comment of 5 MB without an end", `<a><!--${" - ".repeat(2e6)}`, "XML_END", 6e6 + 7),
    attack(
      "1,000,000 brackets without an end",
      `<a><![CDATA[${"]".repeat(1e6)}`,
      "XML_END",
      1e6 + 12,
    ),
    attack("white space without an end", `<a${" ".repeat(5e6)}`, "XML_END", 5e6 + 2),
    attack(
      "white space in the declaration",
      `<?xml${" ".repeat(2e6)}version${" ".repeat(2e6)}=${" ".repeat(2e6)}`,
      "XML_DECLARATION",
      0,
    ),
  ]);

  const just: readonly (readonly [string, string, Partial<XmlLimits>?])[] = [
    ["64 levels", "<a>".repeat(64) + "</a>".repeat(64)],
    ["20,000 elements", `<a>${"<b/>".repeat(19_999)}</a>`],
    ["64 attributes", `<a${attributes(64)}/>`],
    ["500 levels", "<a>".repeat(500) + "</a>".repeat(500), { maxDepth: 500 }],
    [
      "limits as given",
      "<!----><a b='' c=''><b/></a>",
      { maxDepth: 2, maxNodes: 3, maxAttributes: 2 },
    ],
  ];
  test.for(just)("%s are read", ([, text, limits]) => {
    expect(() => readXml(text, limits)).not.toThrow();
  });

  const narrow: readonly (readonly [string, Partial<XmlLimits>])[] = [
    ["XML_DEPTH", { maxDepth: 1 }],
    ["XML_SIZE", { maxNodes: 2 }],
    ["XML_ATTRIBUTES", { maxAttributes: 1 }],
  ];
  test.for(narrow)("%s is for the caller to narrow", ([code, limits]) => {
    expect(() => readXml("<!----><a b='' c=''><b/></a>", limits)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test.for(["maxDepth", "maxAttributes"])("%s is at most 500", (name) => {
    expect(() => readXml("<a/>", { [name]: 501 })).toThrow(name);
    expect(() => readXml("<a/>", { [name]: NaN })).toThrow(name);
  });

  const long: readonly (readonly [string, string, string])[] = [
    ["1,000,000 entities", "&lt;".repeat(1e6), "<".repeat(1e6)],
    ["1,000,000 references to characters", "&#x3c;".repeat(1e6), "<".repeat(1e6)],
    ["a reference of a million digits", `&#${"0".repeat(1e6)}65;`, "A"],
    ["1,000,000 line ends", "\r\n".repeat(1e6), "\n".repeat(1e6)],
    ["1,000,000 signs", ">".repeat(1e6), ">".repeat(1e6)],
    ["5,000,000 characters", "中".repeat(5e6), "中".repeat(5e6)],
  ];
  test.for(long)("%s are read without delay in proportion to their square", ([, source, text]) => {
    const { root } = readXml(`<a b="${source.replaceAll("\r\n", " ")}">${source}</a>`);
    expect(root.text === text).toBe(true);
    expect(root.attributes[0]?.value.length).toBe(text.length);
  });
});

describe("names that objects have by themselves", () => {
  const own = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then"];

  test.for(own)("%s at each level", (name) => {
    const { root } = readXml(
      `<${name} ${name}="1"><a><${name} ${name}="2">x</${name}></a><${name}/></${name}>`,
    );
    expect(root.attributes).toEqual([{ name, value: "1" }]);
    expect(root.children.map((child) => child.name)).toEqual(["a", name]);
    expect(leavesOf(root)).toBe("x");
  });
});

describe("bytes that are almost text", () => {
  refused([
    attack("a byte order mark", "\ufeff<a/>", "XML_BOM", 0),
    attack(
      "a byte order mark before the declaration",
      '\ufeff<?xml version="1.0"?><a/>',
      "XML_BOM",
      0,
    ),
    attack("a byte order mark read the wrong way round", "\ufffe<a/>", "XML_CHARACTER", 0),
    attack("a byte order mark after a line end", "\n\ufeff<a/>", "XML_ROOT", 1),
    attack("a line before the declaration", '\n<?xml version="1.0"?><a/>', "XML_DECLARATION", 1),
    attack("a NUL at the end", "<a/>\u0000", "XML_CHARACTER", 4),
    attack("a NUL in a name", "<a\u0000/>", "XML_NAME", 2),
    attack("a NUL by reference", "<a>&#0;</a>", "XML_CHARACTER", 3),
    attack("UTF-16 read as Latin", "<\u0000a\u0000/\u0000>\u0000", "XML_NAME", 1),
    attack("a bell", "<a>\u0007</a>", "XML_CHARACTER", 3),
    attack("half a character", "<a>\ud842</a>", "XML_CHARACTER", 3),
    attack("the other half", "<a>\udfb7</a>", "XML_CHARACTER", 3),
    attack("half a character at the end", "<a>\ud842", "XML_CHARACTER", 3),
    attack("half a character by reference", "<a>&#xD842;&#xDFB7;</a>", "XML_CHARACTER", 3),
  ]);

  test("line ends of any kind around and inside elements", () => {
    const { root } = readXml('<?xml version="1.0"?>\r\n<a>\r\n\t<b>1\r\n2\r3</b>\r\n</a>\r\n');
    expect(root.children[0]?.text).toBe("1\n2\n3");
  });

  test("rare characters, marks of direction, composed and decomposed ones stay what they are", () => {
    const text = "𠮷䶮😀\u2028\u202e\u200f\u00e9e\u0301\u0085\u007f\ufffd";
    expect(readXml(`<a>${text}</a>`).root.text).toBe(text);
  });
});

describe("what can be read in two ways", () => {
  refused([
    attack("an attribute twice", "<a b='1' b='2'/>", "XML_DUPLICATE_ATTRIBUTE", 9),
    attack(
      "an attribute twice, far apart",
      `<a b=''${attributes(60)} b=''/>`,
      "XML_DUPLICATE_ATTRIBUTE",
      8 + attributes(60).length,
    ),
    attack("two roots", "<a/><a/>", "XML_ROOT", 4),
    attack("text after the root", "<a/>x", "XML_ROOT", 4),
    attack("a comment that may have ended", "<a><!-- -- --></a>", "XML_COMMENT", 8),
    attack("a CDATA section that may have ended", "<a><![CDATA[x]]>]]></a>", "XML_CDATA_END", 16),
    attack("a tag that is not closed", "<a><b>x</a>", "XML_TAG", 7),
    attack("a tag inside a tag", "<a><b <c/></a>", "XML_NAME", 6),
    attack("a tag inside an attribute", "<a b='<c>'/>", "XML_ATTRIBUTE", 6),
    attack(
      "no declaration after all",
      '<?xmlversion="1.0" encoding="UTF-8"?><a/>',
      "XML_DECLARATION",
      0,
    ),
    attack("nothing", "", "XML_END", 0),
  ]);
});

test("every text that is cut short is refused", () => {
  const whole = `<?xml version="1.0" encoding="UTF-8"?><!--c--><a b="1&amp;"><c>中&#65;</c><![CDATA[x]]]><d/></a>`;
  expect(() => readXml(whole)).not.toThrow();
  for (let end = 0; end < whole.length; end++) {
    const code = expect.stringMatching(/^XML_/) as unknown;
    expect(() => readXml(whole.slice(0, end)), `${end}`).toThrow(expect.objectContaining({ code }));
  }
});
