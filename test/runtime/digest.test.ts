import { createHash, getHashes } from "node:crypto";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import * as digest from "../../templates/runtime/digest.js";
import { gbk } from "../../templates/runtime/gbk.js";
import { countCharacters, hasLength, isWellFormed } from "../../templates/runtime/text.js";
import vectors from "./vectors/java.json" with { type: "json" };

const { utf8, hex, unhex, base64, unbase64, base64url, unbase64url, equalDigests } = digest;

type DigestName = "md5" | "sha1" | "sha256" | "sha384" | "sha512" | "sm3";

/** Rows of a quoted text and the hex of its digest. */
function published(name: DigestName, rows: string): void {
  for (const row of rows.trim().split("\n")) {
    const [text = "", expected = ""] = row.trim().split(" ");
    test(`${name} of ${text}`, () => {
      expect(hex(digest[name](utf8(text.slice(1, -1))))).toBe(expected);
    });
  }
}

describe("digests as published", () => {
  // RFC 1321, appendix A.5.
  published(
    "md5",
    `"" d41d8cd98f00b204e9800998ecf8427e
     "a" 0cc175b9c0f1b6a831c399e269772661
     "abc" 900150983cd24fb0d6963f7d28e17f72
     "abcdefghijklmnopqrstuvwxyz" c3fcd3d76192e4007dfb496cca67e13b`,
  );
  // FIPS 180-2, appendices A to D.
  const two = '"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"';
  published(
    "sha1",
    `"abc" a9993e364706816aba3e25717850c26c9cd0d89d
     ${two} 84983e441c3bd26ebaae4aa1f95129e5e54670f1`,
  );
  published(
    "sha256",
    `"abc" ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
     ${two} 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1`,
  );
  published(
    "sha384",
    `"abc" cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7`,
  );
  published(
    "sha512",
    `"abc" ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f`,
  );
  // GB/T 32905-2016, appendix A; OpenSSL may be built without SM3.
  if (getHashes().includes("sm3")) {
    published("sm3", `"abc" 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0`);
  }
});

describe("HMACs as published", () => {
  // RFC 2202 and RFC 4231, test case 2.
  const key = utf8("Jefe");
  const data = utf8("what do ya want for nothing?");
  const check = (name: "hmacMd5" | "hmacSha1" | "hmacSha256" | "hmacSha512", expected: string) =>
    test(name, () => expect(hex(digest[name](key, data))).toBe(expected));

  check("hmacMd5", "750c783e6ab0b503eaa86e310a5db738");
  check("hmacSha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
  check("hmacSha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  check(
    "hmacSha512",
    "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
  );
});

test("md5 and sha256 of any bytes are those of node:crypto's streaming hash", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const name of ["md5", "sha1", "sha256", "sha512"] as const) {
        expect(hex(digest[name](bytes))).toBe(createHash(name).update(bytes).digest("hex"));
      }
    }),
  );
});

describe("utf8", () => {
  test("writes what TextEncoder writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(isWellFormed(text));
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  test("refuses a lone surrogate, which Java would sign as a question mark", () => {
    for (const text of ["\ud83d", "a\ude00", "\ude00\ud83d", "😀\ud83d"]) {
      expect(() => utf8(text)).toThrow("lone surrogate");
    }
  });
});

describe("base64", () => {
  // RFC 4648, section 10.
  const examples = {
    "": "",
    f: "Zg==",
    fo: "Zm8=",
    foo: "Zm9v",
    foob: "Zm9vYg==",
    fooba: "Zm9vYmE=",
  };
  for (const [text, encoded] of Object.entries(examples)) {
    test(`of "${text}"`, () => {
      expect(base64(utf8(text))).toBe(encoded);
      expect(unbase64(encoded)).toEqual(utf8(text));
    });
  }

  test("goes back and forth, also from a part of a larger buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(5), (bytes, start) => {
        const part = bytes.subarray(Math.min(start, bytes.length));
        expect([...unbase64(base64(part))]).toEqual([...part]);
        expect([...unbase64url(base64url(part))]).toEqual([...part]);
        expect([...unhex(hex(part))]).toEqual([...part]);
      }),
    );
  });

  const junk = [
    "A",
    "AA",
    "AA=",
    "AA*C",
    "AAAA\n",
    " AAAA",
    "AA==AAAA",
    "A A=",
    "AAA_",
    "AB==",
    "AA===",
    "=",
    "Zg==\0",
  ];
  for (const text of junk) {
    test(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => unbase64(text)).toThrow(/^The text is not Base64$/);
    });
  }

  test("refuses, in the URL alphabet, padding and the other alphabet", () => {
    for (const text of ["Zg==", "++++", "A", "AB"]) expect(() => unbase64url(text)).toThrow();
  });
});

test("unhex refuses everything but pairs of digits", () => {
  expect([...unhex("00fFa0")]).toEqual([0, 255, 160]);
  for (const text of ["0", "0g", " 00", "0x00", "00\n", "००"]) {
    expect(() => unhex(text), text).toThrow("not hex");
  }
});

function compares(a: string, b: string, strict: boolean, ignoringCase: boolean): void {
  test(`"${a}" and "${b}"`, () => {
    expect(equalDigests(a, b)).toBe(strict);
    expect(equalDigests(a, b, { ignoreCase: true })).toBe(ignoringCase);
  });
}

describe("equalDigests", () => {
  compares("0cc1", "0cc1", true, true);
  compares("0cc1", "0CC1", false, true);
  compares("0CC1", "0cc1", false, true);
  compares("0cc1", "0cc2", false, false);
  compares("0cc1", "0cc", false, false);
  compares("0cc1", "0cc1\0", false, false);
  compares("0cc1", "", false, false);
  compares("", "", false, false);
  compares("k", "\u212a", false, false); // the Kelvin sign, whose lower case is k
  compares("\u0101", "\u0001", false, false);
  compares("\ufffd", "\ud800", false, false);
});

describe("gbk", () => {
  for (const [text, expected] of vectors.gbk as [string, string | null][]) {
    test(`of ${JSON.stringify(text)} is Java's`, () => {
      if (expected === null) expect(() => gbk(text)).toThrow("GBK has no character");
      else expect(hex(gbk(text))).toBe(expected);
    });
  }

  test("has the characters that Java's has, and no others", () => {
    const lines: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const bytes = tryGbk(String.fromCharCode(unit));
      if (bytes !== undefined) lines.push(`${unit.toString(16)} ${hex(bytes)}\n`);
    }
    expect(hex(digest.sha256(utf8(lines.join(""))))).toBe(vectors.gbkTable);
  });
});

function tryGbk(text: string): Uint8Array | undefined {
  try {
    return gbk(text);
  } catch {
    return undefined;
  }
}

describe("lengths are counted in characters", () => {
  test("as the iterator of strings counts them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(8), fc.nat(8), (text, min, max) => {
        const count = [...text].length;
        expect(countCharacters(text)).toBe(count);
        expect(hasLength(text, min, max)).toBe(count >= min && count <= max);
      }),
      { numRuns: 3000 },
    );
  });

  test("where one character is two units", () => {
    expect(hasLength("𠮷𠮷", 2, 2)).toBe(true);
    expect(hasLength("𠮷𠮷", 3, 4)).toBe(false);
    expect(hasLength("𠮷𠮷𠮷", 0, 2)).toBe(false);
    expect(hasLength("\ud842\ud842", 2, 2)).toBe(true);
    expect(hasLength("", 0, Infinity)).toBe(true);
  });
});
