import { describe, expect, test } from "vitest";
import { readPdf } from "../../generator/documents/read/pdf.js";
import { unpacked, type Filter } from "../../generator/documents/read/pdf-filters.js";
import { objectStreams } from "../../generator/documents/read/pdf-streams.js";
import { refusable } from "../../generator/documents/read/refusal.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { deflated, packedPdf } from "./make/packed-pdf.js";
import { printBlocks, printFindings } from "./print-blocks.js";

/*
 * What is packed in a PDF is held to a limit before anything reads it. The bytes of `LZW` and of `base 85` were made with Python.
 */

const MEGABYTE = 1024 * 1024;

/** What is said of a file when its streams may be so large together. */
async function refusedAt(limit: number, bytes: Uint8Array): Promise<readonly string[]> {
  const [, said] = await refusable(async () => {
    await objectStreams(bytes, limit);
    return [[], []];
  });
  return said.map(({ message }) => message);
}

const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(0x20);
const ascii = (said: string): Uint8Array => Buffer.from(said, "latin1");
const hex = (bytes: Uint8Array): Uint8Array => ascii(`${Buffer.from(bytes).toString("hex")}>`);
const tooMuch = ["unpacked, the PDF document has more than 1 MB in its streams"];

describe("a small file that unpacks to more than anybody writes", () => {
  test("is refused before it takes memory", async () => {
    const bytes = packedPdf(deflated(spaces(300 * MEGABYTE), 2), "[/FlateDecode /FlateDecode]");
    expect(bytes.length).toBeLessThan(8000);
    const [blocks, said] = await readPdf(bytes, dictionary);
    expect(blocks).toEqual([]);
    expect(printFindings(said)).toBe(
      "! oversized-document: unpacked, the PDF document has more than 256 MB in its streams\n",
    );
  });

  const bomb = deflated(spaces(2 * MEGABYTE), 1);
  const runs = Uint8Array.from({ length: 40_000 }, (_, index) => (index % 2 === 0 ? 129 : 0x20));
  const spoiled = Uint8Array.from(bomb).fill(0xff, bomb.length - 20);
  test.each<readonly [string, string, Uint8Array]>([
    ["once", "/FlateDecode", bomb],
    ["by its short name", "/Fl", bomb],
    ["with letters of its name escaped", "/Fl#61teDecode", bomb],
    ["where the name stands elsewhere", "99 0 R", bomb],
    ["twice, with the name elsewhere", "99 0 R", deflated(spaces(2 * MEGABYTE), 2)],
    ["below another name", "[/A85 /Fl]", bomb],
    ["in hex", "[/AHx /Fl]", hex(bomb)],
    ["in hex of hex", "[/ASCIIHexDecode /AHx /FlateDecode]", hex(hex(bomb))],
    ["with a damaged end", "/FlateDecode", spoiled],
    ["in runs", "/RunLengthDecode", runs],
  ])("%s", async (_, name, content) => {
    expect(await refusedAt(MEGABYTE, packedPdf(content, name))).toEqual(tooMuch);
    expect(await refusedAt(16 * MEGABYTE, packedPdf(content, name))).toEqual([]);
  });

  test("a picture by itself, and not all pictures together", async () => {
    const said = "/Subtype /Image ";
    expect(await refusedAt(MEGABYTE, packedPdf(bomb, "/FlateDecode", said))).toEqual(tooMuch);
    const three = deflated(spaces(MEGABYTE / 2), 1);
    const one = Buffer.from(packedPdf(three, "/FlateDecode", said));
    const plain = Buffer.from(packedPdf(three, "/FlateDecode"));
    expect(await refusedAt(MEGABYTE, Buffer.concat([one, one, one]))).toEqual([]);
    expect(await refusedAt(MEGABYTE, Buffer.concat([plain, plain, plain]))).toEqual(tooMuch);
  });
});

describe("what is packed as documents have it", () => {
  const content = "BT /latin 10 Tf 1 0 0 1 50 742 Tm (GET /v1/plums) Tj ET\n";
  const packed: Readonly<Record<Filter, readonly [string, Uint8Array]>> = {
    ascii85: [
      "/ASCII85Decode",
      ascii("6<#'\\CghF\"DBLYf+B2qq0d&.m0H`(m2)$.31bp1QD'15s78tB_FtkXhCisT9.3MT)+@T6:~>"),
    ],
    asciiHex: ["/ASCIIHexDecode", hex(ascii(content))],
    flate: ["/FlateDecode", deflated(ascii(content), 1)],
    lzw: [
      "/LZWDecode",
      Buffer.from(
        "80108a820179b0c274349b8403118080a866858821b0d188806b0d1b8d0650e36880504722c0c5e76188bce06c3a9b4e629871a84121054040",
        "hex",
      ),
    ],
    runLength: [
      "/RunLengthDecode",
      Buffer.concat([Uint8Array.of(content.length - 1), ascii(content), Uint8Array.of(128)]),
    ],
  };

  test.each(Object.entries(packed))("%s", async (filter, [name, bytes]) => {
    const inner = await unpacked(bytes, filter as Filter, content.length);
    expect(Buffer.from(inner ?? []).toString("latin1")).toBe(content);
    expect(await unpacked(bytes, filter as Filter, content.length - 1)).toBeUndefined();
    const [blocks, said] = await readPdf(packedPdf(bytes, name), dictionary);
    expect(printBlocks(blocks) + printFindings(said)).toBe("1:1 paragraph GET /v1/plums\n");
  });

  test("codes of LZW grow with their number", async () => {
    const inner = await unpacked(Buffer.from(LZW, "hex"), "lzw", 50_000);
    expect(Buffer.compare(inner ?? Buffer.of(), spaces(50_000))).toBe(0);
    expect(await unpacked(Buffer.from(LZW, "hex"), "lzw", 49_999)).toBeUndefined();
  });
});

/** 50,000 spaces. */
const LZW =
  "800820503824160d0784426150b864361d0f8844625138a4562d178c466351b8e4763d1f904864523924964d27" +
  "944a6552b964b65d2f984c665339a4d66d379c4e6753b9e4f67d3fa05068543a25168d47a4526954ba65369d4f" +
  "a8546a553aa556ad57ac566b55bae576bd5fb0586c563b2596cd67b45a6d56bb65b6dd6fb85c6e573ba5d6ed77" +
  "bc5e6f57bbe5f6fd7fc06070583c26170d87c4627158bc66371d8fc86472593ca6572d97cc667359bce6773d9f" +
  "d068745a3d26974da7d46a755abd66b75dafd86c765b3da6d76db7dc6e775bbde6f77dbfe070785c3e27178dc7" +
  "e472795cbe67379dcfe8747a5d3ea757add7ec767b5dbee777bddff0787c5e3f2797cde7f47a7d5ebf67b7ddef" +
  "f87c7e5f3fa7d7edf7fc7e7f5fbfe7f7fcffc0100c0501c0902c0d03c1104c1505c1906c1d07c2108c2509c290" +
  "ac2d0bc310cc350dc390ec3d0fc4110c4511c4912c4d13c5114c5515c5916c5d17c6118c6519c691ac6d1bc711" +
  "cc751dbcc808";
