import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeValue, contentHash, escapeHtml, rawContent } from "../../generator/emit/html.js";

describe("escaping", () => {
  test.each([
    ["markup", "<b>&amp;</b>", "&#60;b&#62;&#38;amp;&#60;/b&#62;"],
    ["quotes", `"it's"`, "&#34;it&#39;s&#34;"],
    ["Chinese", "出单通知", "出单通知"],
    ["lines and tabs", "a\r\nb\rc\n\td", "a\nb\nc\n\td"],
    ["controls", "a\u0000\u001b[2Jb\u0085", "a\\u0000\\u001b[2Jb\\u0085"],
    ["what reorders", "user\u202egnp.exe", "user\\u202egnp.exe"],
    ["what is not seen", "a\u200bb\u2028c\ufeffd", "a\\u200bb\\u2028c\\ufeffd"],
    ["halves of pairs", "\ud800 \udfff 😀", "\\ud800 \\udfff 😀"],
    ["tags of emoji's plane", "\u{e0041}", "\\udb40\\udc41"],
  ])("%s", (_name, text, html) => {
    expect(escapeHtml(text)).toBe(html);
    expect(attributeValue(text)).toBe(`"${html}"`);
  });

  test("leaves no character that HTML obeys, whatever the text", () => {
    const hostile = fc.string({ unit: fc.constantFrom(..."<>&\"'`=/ab\u0000\u202e\ud800") });
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text).replaceAll(/&#\d+;/gu, "")).not.toMatch(/[<>&"']/u);
      }),
    );
  });

  test("can be undone, but for what nobody would see", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const visible = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
        const shown = escapeHtml(visible).replaceAll(/&#(\d+);/gu, (_match, code: string) => {
          return String.fromCharCode(Number(code));
        });
        expect(shown).toBe(visible);
      }),
    );
  });
});

test.each(["</style>", "a</script", "<!-- <script>", "</"])(
  "%s stands in no style or script",
  (text) => {
    expect(() => rawContent(text)).toThrow("would end the element");
  },
);

test("a content's hash is that of its bytes", () => {
  // printf 'a { content: "é" }' | openssl dgst -sha256 -binary | base64
  expect(contentHash(rawContent('a { content: "é" }'))).toBe(
    "'sha256-8JYZveJ7RQC6jV2rku45NcH5GEkEE2hw1lw0nc3HM9c='",
  );
});
