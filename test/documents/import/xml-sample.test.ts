import { expect, test } from "vitest";
import { mendedXml, withoutProlog } from "../../../generator/documents/import/xml-sample.js";
import { rootElement } from "../../../generator/documents/import/roots.js";
import { readXml } from "../../../templates/runtime/xml/read.js";

function check(printed: string, text: string, kinds: readonly string[]): void {
  const mended = mendedXml(printed);
  expect(mended.text).toBe(text);
  expect(mended.mends.map(({ kind }) => kind)).toEqual(kinds);
  expect(readXml(mended.text).root.name).toBe(rootElement(printed));
}

const utf8 = '<?xml version="1.0" encoding="UTF-8"?>';

test.each([
  ["as it should be", `${utf8}\n<a><b>1</b></a>`, `${utf8}\n<a><b>1</b></a>`, []],
  ["no declaration", "<a/>", "<a/>", []],
  [
    "utf8",
    '<?xml version="1.0" encoding="utf-8"?><a/>',
    '<?xml version="1.0" encoding="utf-8"?><a/>',
    [],
  ],
  ["GBK", '<?xml version="1.0" encoding="GBK"?>\n<a>甲</a>', `${utf8}\n<a>甲</a>`, ["encoding"]],
  [
    "in single quotes",
    "<?xml version='1.0' encoding='gb2312' ?><a/>",
    "<?xml version='1.0' encoding='UTF-8' ?><a/>",
    ["encoding"],
  ],
  ["white space and a mark before it", `\ufeff \n${utf8}<a/>`, `${utf8}<a/>`, []],
  [
    "a comment before it",
    `<!-- one -->\n${utf8}\n<a/>`,
    `${utf8}\n<!-- one -->\n<a/>`,
    ["declaration"],
  ],
  [
    "a comment before it, and GBK",
    '<!-- 1 --><?xml version="1.0" encoding="GBK"?><a/>',
    `${utf8}\n<!-- 1 --><a/>`,
    ["declaration", "encoding"],
  ],
  [
    "a declaration inside is a value's",
    "<a><![CDATA[<?xml version='1.0' encoding='GBK'?><b/>]]></a>",
    "<a><![CDATA[<?xml version='1.0' encoding='GBK'?><b/>]]></a>",
    [],
  ],
] as const)("%s", (_, printed, text, kinds) => check(printed, text, kinds));

test("what never ends is left as it is, at once", () => {
  const open = `${"<!--".repeat(50_000)}<?xml`;
  expect(withoutProlog(open)).toBe(open);
  expect(mendedXml(open)).toEqual({ text: open, mends: [] });
});
