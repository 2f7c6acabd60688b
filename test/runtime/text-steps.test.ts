import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  base64,
  base64url,
  hex,
  hmacSha512,
  unbase64,
  unbase64url,
  unhex,
  utf8,
  utf8Text,
  type Base64Form,
} from "../../templates/runtime/digest.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { gbk, gbkText } from "../../templates/runtime/gbk.js";
import { reverse, substring, trim } from "../../templates/runtime/signing/characters.js";
import { unUrlEncode, urlEncode } from "../../templates/runtime/signing/url-text.js";
import { isWellFormed } from "../../templates/runtime/text.js";
import vectors from "./vectors/ciphers.json" with { type: "json" };

const wellFormed = fc.string({ unit: "binary" }).filter(isWellFormed);

/** What comes of it, or the code of what was thrown. */
function outcome(run: () => string): string {
  try {
    return run();
  } catch (error) {
    if (error instanceof DecodeError || error instanceof EncodeError) return error.code;
    throw error;
  }
}

describe("Base64 as Java writes it", () => {
  const forms: readonly (readonly [Base64Form | undefined, typeof base64, typeof unbase64])[] = [
    [undefined, base64, unbase64],
    [{ padding: "unpadded" }, base64, unbase64],
    [{ padding: "padded", lineLength: 76 }, base64, unbase64],
    [{ lineLength: 64 }, base64, unbase64],
    [{ padding: "padded" }, base64url, unbase64url],
    [undefined, base64url, unbase64url],
  ];

  test("in all its forms, and read", () => {
    for (const [bytes = "", ...texts] of vectors.base64) {
      for (const [index, [form, write, read]] of forms.entries()) {
        expect(write(unhex(bytes), form)).toBe(texts[index]);
        expect(hex(read(texts[index] ?? "?", form))).toBe(bytes);
      }
    }
  });

  test("what is read is what Java reads and would write so", () => {
    for (const [text, bytes, writtenSo] of vectors.base64Read) {
      const found = outcome(() => hex(unbase64(String(text))));
      expect(found).toBe(writtenSo === true ? bytes : "BASE64");
    }
  });

  test("any bytes go there and back in any form", () => {
    const form = fc.record(
      {
        padding: fc.constantFrom("padded" as const, "unpadded" as const),
        lineLength: fc.integer({ min: 1, max: 80 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.uint8Array(), form, (bytes, how) => {
        expect(hex(unbase64(base64(bytes, how), how))).toBe(hex(bytes));
        expect(hex(unbase64url(base64url(bytes, how), how))).toBe(hex(bytes));
      }),
    );
  });
});

describe("Base64 in lines", () => {
  const check = (text: string, expected: string) => {
    expect(outcome(() => utf8Text(unbase64(text, { lineLength: 8 })))).toBe(expected);
  };

  test("may have lost its breaks, or their carriage returns", () => {
    check("YmFvd2Vu\r\nYmFvd2Vu\r\nLg==", "baowenbaowen.");
    check("YmFvd2Vu\nYmFvd2Vu\nLg==", "baowenbaowen.");
    check("YmFvd2VuYmFvd2VuLg==", "baowenbaowen.");
  });

  test("has breaks nowhere else", () => {
    for (const text of [
      "YmFvd2Vu\r\nYmFvd2Vu\r\nLg==\r\n",
      "YmFvd2VuYmFvd2Vu\r\nLg==",
      "YmFv\r\nd2Vu\r\n",
      "\r\nYmFvd2Vu",
      "YmFvd2Vu\rYmFvd2Vu",
      "YmFvd2Vu\r\n\r\nLg==",
    ]) {
      check(text, "BASE64");
    }
  });
});

test("Base64 that should have no equals signs has none, and the other way round", () => {
  expect(outcome(() => hex(unbase64("Zg==", { padding: "unpadded" })))).toBe("BASE64");
  expect(outcome(() => hex(unbase64("Zg", { padding: "unpadded" })))).toBe("66");
  expect(outcome(() => hex(unbase64("Zg")))).toBe("BASE64");
  expect(outcome(() => hex(unbase64url("Zg", { padding: "padded" })))).toBe("BASE64");
});

test("hex without leading zeros is Java's BigInteger", () => {
  for (const [bytes, digits] of vectors.numbers) {
    expect(hex(unhex(bytes ?? ""), { leadingZeros: "dropped" })).toBe(digits);
  }
});

test("HMAC with SHA-512 is Java's, whatever the key's length", () => {
  for (const [key, bytes, expected] of vectors.hmacSha512) {
    expect(hex(hmacSha512(unhex(key ?? ""), unhex(bytes ?? "")))).toBe(expected);
  }
});

test("trim, reverse, substring and form-encoding are Java's", () => {
  for (const [text = "", trimmed, reversed, part, form] of vectors.texts as string[][]) {
    expect(trim(text)).toBe(trimmed);
    expect(reverse(text)).toBe(reversed);
    expect(outcome(() => substring(text, 2, 5))).toBe(part ?? "TOO_SHORT");
    expect(urlEncode(text, "form")).toBe(form);
    expect(unUrlEncode(form ?? "?", "form")).toBe(text);
  }
});

describe("percent-encoding", () => {
  // RFC 3986, section 2.3, and the reserved characters of 2.2.
  test("of RFC 3986 leaves the unreserved characters alone", () => {
    expect(urlEncode("AZaz09-._~", "rfc3986")).toBe("AZaz09-._~");
    expect(urlEncode(":/?#[]@!$&'()*+,;= %", "rfc3986")).toBe(
      "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%25",
    );
    expect(urlEncode("费", "rfc3986")).toBe("%E8%B4%B9");
  });

  test("goes there and back", () => {
    fc.assert(
      fc.property(wellFormed, fc.constantFrom("rfc3986" as const, "form" as const), (text, how) => {
        const encoded = urlEncode(text, how);
        expect(encoded).toMatch(/^[A-Za-z0-9._~*+%-]*$/);
        expect(unUrlEncode(encoded, how)).toBe(text);
      }),
    );
  });

  test("a plus sign is a blank in forms alone", () => {
    expect(unUrlEncode("a+b%2B", "form")).toBe("a b+");
    expect(unUrlEncode("a+b%2b", "rfc3986")).toBe("a+b+");
  });

  test("what is none is refused", () => {
    for (const text of ["%", "%4", "%zz", "%E8%B4", "%FF", "%C0%80", "%ED%A0%80"]) {
      expect(outcome(() => unUrlEncode(text, "form"))).toBe("URL");
    }
    expect(outcome(() => urlEncode("\ud83d", "rfc3986"))).toBe("ILL_FORMED");
  });
});

test("reverse goes there and back", () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(reverse(reverse(text))).toBe(text);
    }),
  );
});

describe("bytes to text", () => {
  test("UTF-8 goes there and back, a byte order mark and all", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(utf8Text(utf8(text))).toBe(text);
      }),
    );
    expect(utf8Text(unhex("efbbbf61"))).toBe("\ufeffa");
  });

  test("UTF-8 that is none is refused", () => {
    for (const bytes of ["80", "c0af", "e8b4", "eda080", "f4908080", "61ff"]) {
      expect(outcome(() => utf8Text(unhex(bytes)))).toBe("UTF8");
    }
  });

  test("GBK reads each pair of bytes as Java does", () => {
    const digest = createHash("sha256");
    for (let code = 0x8000; code < 0x10000; code++) {
      const text = outcome(() => gbkText(Uint8Array.of(code >> 8, code & 0xff)));
      if (text === "GBK" || text.length !== 1) continue;
      digest.update(`${code.toString(16)} ${text.charCodeAt(0).toString(16)}\n`);
    }
    expect(digest.digest("hex")).toBe(vectors.gbkRead);
  });

  test("GBK goes there and back, and half a character is refused", () => {
    for (const text of ["", "投保人：张三", "a\u0000b€", "—·"]) {
      expect(gbkText(gbk(text))).toBe(text);
    }
    for (const bytes of ["80", "ff", "d5", "61d5", "8139fe39"]) {
      expect(outcome(() => gbkText(unhex(bytes)))).toBe("GBK");
    }
  });
});
