import { describe, expect, test } from "vitest";
import { printText } from "../../generator/diagnostics/print-text.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import { decodeDocument } from "../../generator/documents/read/charset.js";
import { containerOf, formatOf, type Container } from "../../generator/documents/read/format.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";

const chinese = await speechOf("zh");

describe("the charset of a text", () => {
  // The bytes of 渠道编号 channel: made with iconv, but for the marks in front.
  const text = "渠道编号 channel\n";
  const written: Readonly<Record<string, readonly [charset: string, hex: string]>> = {
    "UTF-8": ["utf-8", "e6b8a0e98193e7bc96e58fb7206368616e6e656c0a"],
    "UTF-8 with a mark": ["utf-8", "efbbbfe6b8a0e98193e7bc96e58fb7206368616e6e656c0a"],
    GB18030: ["gb18030", "c7feb5c0b1e0bac5206368616e6e656c0a"],
    "UTF-16, little end first": [
      "utf-16le",
      "206e53901 67ff753200063006800610 06e006e0065006c000a00",
    ],
    "UTF-16, big end first": ["utf-16be", "6e2090537f1653f70020006300680061006e006e0065006c000a"],
    "UTF-16 with a mark": ["utf-16le", "fffe206e5390167ff7532000630068006100 6e006e0065006c000a00"],
    "UTF-16 with the other mark": [
      "utf-16be",
      "feff6e2090537f1653f70020006300680061006e006e0065006c000a",
    ],
  };

  test.each(Object.entries(written))("%s", (_, [charset, hex]) => {
    expect(decodeDocument("a.txt", bytesOf(hex))).toEqual([{ text, charset }, []]);
  });

  test("four bytes of GB18030 are one character", () => {
    // 㐂 is 8139EF31 in GB 18030-2005, as iconv has it.
    const bytes = bytesOf("c7feb5c0b1e0bac58139ef31");
    expect(decodeDocument("a.txt", bytes)[0]).toEqual({ text: "渠道编号㐂", charset: "gb18030" });
  });

  const refused: Readonly<Record<string, readonly [hex: string, code: string, args: unknown]>> = {
    "UTF-8 by its mark, with a line in GBK": [
      "efbbbfe6b8a00ac7feb5c00a",
      "undecodable-document",
      { charset: "utf-8", byte: 8 },
    ],
    "UTF-8 without a mark, with a line in GBK and a byte of neither": [
      "e6b8a0e981930ac7feff0a",
      "unknown-charset",
      { utf8: 8, gb18030: 9 },
    ],
    "UTF-16 with half a character": [
      "fffe200041d84100",
      "undecodable-document",
      { charset: "utf-16le", byte: 7 },
    ],
    "UTF-16 cut off": ["fffe20004100c7", "undecodable-document", { charset: "utf-16le", byte: 7 }],
    "Big5, which would be read as other Chinese": [
      "b4ebb944bd73b8b9a4a3a8acb5a5b4ebb944bd73",
      "unknown-charset",
      { utf8: 0 },
    ],
    "Latin-1": ["c3e9e8206162e920", "unknown-charset", { utf8: 1, gb18030: 3 }],
  };

  test.each(Object.entries(refused))("%s is refused", (_, [hex, code, args]) => {
    const [decoded, diagnostics] = decodeDocument("a.txt", bytesOf(hex));
    expect(decoded).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, args }]);
    expect(diagnostics[0]?.at?.source.path).toBe("a.txt");
  });

  test("characters that were lost before are said with their place", () => {
    const bytes = new TextEncoder().encode("渠道\n编\ufffd号\ufffd\n");
    const [decoded, diagnostics] = decodeDocument("a.txt", bytes);
    expect(decoded?.charset).toBe("utf-8");
    expect(printText(diagnostics)).toContain("a.txt:2:2");
    expect(diagnostics).toMatchObject([{ code: "replaced-characters", args: { count: 2 } }]);
  });
});

describe("what the bytes are", () => {
  const found: readonly (readonly [hex: string, name: string, expected: Container])[] = [
    [hexOf("PK\u0003\u0004....word/document.xml....xl/workbook.xml"), "a.zip", binary("docx")],
    [hexOf("PK\u0003\u0004[Content_Types].xml..xl/workbook.xml"), "a.docx", binary("xlsx")],
    [hexOf("\n%PDF-1.7"), "a.txt", binary("pdf")],
    [hexOf("\u00d0\u00cf\u0011\u00e0"), "a.xls", binary("xlsx")],
    [hexOf("\u00d0\u00cf\u0011\u00e0"), "a.doc", binary("docx")],
    [hexOf("字段"), "a.docx", { kind: "text" }],
  ];

  test.each(found)("%s named %s", (hex, name, expected) => {
    expect(containerOf(bytesOf(hex), name)).toEqual(expected);
  });
});

describe("how a text is marked up", () => {
  const head = "序号\t参数名称\t参数编码\n1\t渠道\tchannel\n";
  const html = "<table><tr><td>字段</td><td>类型</td></tr><tr><td>a</td><td>int</td></tr></table>";
  const pipes = "| 字段 | 类型 |\n|---|---|\n| a | int |\n";
  const texts: readonly (readonly [name: string, text: string, format: string])[] = [
    ["a.txt", head, "text"],
    ["a.txt", `出单\n${html}\n`, "html"],
    ["a.txt", `${html}\n${pipes}`, "html"],
    ["a.txt", `出单\n${pipes}`, "markdown"],
    ["a.txt", "# 出单\n\n## 请求\n", "markdown"],
    ["a.txt", `${head}\n\`\`\`\n<html><body><p>付款</p></body></html>\n\`\`\`\n`, "text"],
    ["a.txt", `${head}类型 List <string></string> 响<u>应</u>\n`, "text"],
    ["a.txt", `${head}\n${head}\n${html}`, "text"],
    ["a.md", "出单\n", "markdown"],
    ["a.md", head, "text"],
    ["a.html", "<p>出单</p>", "html"],
    ["a.html", "出单", "text"],
    ["a.doc", '<html xmlns:o="office"><body>出单</body></html>', "html"],
    ["a.txt", "<!-- 出单 -->\n<!DOCTYPE html>\n出单", "html"],
  ];

  test.each(texts)("%s %j is %s", (name, text, format) => {
    expect(formatOf(text, name, dictionary)).toBe(format);
  });
});

describe("a document", () => {
  test("is read by what it is", async () => {
    const bytes = new TextEncoder().encode("1.1 出单\n字段\t类型\na\tint\n");
    const [read, diagnostics] = await readBlocks(bytes, "a.docx", dictionary);
    expect(diagnostics).toEqual([]);
    expect(read).toMatchObject({ format: "text", charset: "utf-8" });
    expect(read?.blocks.map(({ kind }) => kind)).toEqual(["heading", "table"]);
  });

  const refused: readonly (readonly [hex: string, said: string, inChinese: string])[] = [
    [hexOf("{\\rtf1 a}"), "a.txt seems to be Rich Text (RTF)", "a.txt 看来是RTF 文档"],
    [hexOf("PK\u0003\u0004mimetype"), "a.txt seems to be a zip archive", "a.txt 看来是zip 压缩包"],
    ["89504e470d0a", "a.txt seems to be an image", "a.txt 看来是图片"],
    ["0102030405060708000102030405", "a.txt seems to be binary data", "a.txt 看来是二进制数据"],
    [hexOf("MIME-Version: 1.0\nContent-Type: multipart/related\n"), "a web archive", "网页存档"],
    [hexOf("\n \n"), "a.txt holds no text", "a.txt 里没有文字"],
    ["", "a.txt holds no text", "a.txt 里没有文字"],
  ];

  test.each(refused)("of %s is refused: %s", async (hex, said, inChinese) => {
    const [read, diagnostics] = await readBlocks(bytesOf(hex), "a.txt", dictionary);
    expect(read).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual([
      said.includes("holds") ? "empty-document" : "unknown-document-format",
    ]);
    expect(printText(diagnostics)).toContain(said);
    expect(printText(diagnostics, { speech: chinese })).toContain(inChinese);
  });
});

function binary(format: "docx" | "xlsx" | "pdf"): Container {
  return { kind: "binary", format };
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

function hexOf(text: string): string {
  const isByte = [...text].every((sign) => sign.charCodeAt(0) < 0x100);
  return Buffer.from(text, isByte ? "latin1" : "utf8").toString("hex");
}
