import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aesCbcPkcs5,
  aesEcbPkcs5,
  unAesCbcPkcs5,
  unAesEcbPkcs5,
} from "../../templates/runtime/ciphers/aes.js";
import { openBlocks, sealBlocks } from "../../templates/runtime/ciphers/blocks.js";
import {
  desEcbPkcs5,
  firstRight,
  tripleCbc,
  tripleEcb,
  unDesEcbPkcs5,
  type Des,
} from "../../templates/runtime/ciphers/des.js";
import { base64Key, exact8, first8, hexKey } from "../../templates/runtime/ciphers/key-bytes.js";
import { hex, unhex, utf8 } from "../../templates/runtime/digest.js";
import { BaowenError, ConfigError, DecodeError } from "../../templates/runtime/errors.js";
import vectors from "./vectors/ciphers.json" with { type: "json" };

/** One cipher both ways; the vector is empty where it takes none. */
interface Pair {
  readonly keys: readonly number[];
  readonly iv: number;
  seal(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array;
  open(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Uint8Array;
}

const ciphers: { readonly [name: string]: Pair } = {
  "DES/ECB/PKCS5Padding": {
    keys: [8],
    iv: 0,
    seal: (key, _, bytes) => desEcbPkcs5(key, bytes),
    open: (key, _, sealed) => unDesEcbPkcs5(key, sealed),
  },
  "AES/ECB/PKCS5Padding": {
    keys: [16, 24, 32],
    iv: 0,
    seal: (key, _, bytes) => aesEcbPkcs5(key, bytes),
    open: (key, _, sealed) => unAesEcbPkcs5(key, sealed),
  },
  "AES/CBC/PKCS5Padding": { keys: [16, 24, 32], iv: 16, seal: aesCbcPkcs5, open: unAesCbcPkcs5 },
};

function cipherOf(name: string): Pair {
  const cipher = ciphers[name];
  if (cipher === undefined) throw new Error(`no cipher is called ${name}`);
  return cipher;
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

/** What is opened, in hex; null where it is refused, which is always done with the same words. */
function opened(run: () => Uint8Array): string | null {
  const result = thrownBy(run);
  if (result instanceof Uint8Array) return hex(result);
  expect(result).toBeInstanceOf(DecodeError);
  expect(result).toMatchObject({
    code: "SEAL",
    message: "The sealed bytes cannot be opened with this key",
  });
  return null;
}

describe("as Java does it", () => {
  test("sealing, and the way back", () => {
    for (const [name, ...row] of vectors.sealed as readonly (readonly string[])[]) {
      const [key, iv, bytes, sealed] = row.map(unhex) as [
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
      ];
      const cipher = cipherOf(name ?? "");
      expect(hex(cipher.seal(key, iv, bytes))).toBe(hex(sealed));
      expect(hex(cipher.open(key, iv, sealed))).toBe(hex(bytes));
    }
  });

  test("opening right and wrong paddings, broken blocks and what another key sealed", () => {
    for (const [name, key, iv, sealed, expected] of vectors.opened) {
      const cipher = cipherOf(name ?? "");
      const found = opened(() =>
        cipher.open(unhex(key ?? ""), unhex(iv ?? ""), unhex(sealed ?? "")),
      );
      expect(found).toBe(expected);
    }
  });

  test("the first eight bytes of a key that is configured as text", () => {
    for (const [key, bytes, sealed] of vectors.desKeySpec) {
      const made = thrownBy(() => desEcbPkcs5(first8(utf8(key ?? "")), unhex(bytes ?? "")));
      if (sealed === null) expect(made).toMatchObject({ code: "KEY_LENGTH" });
      else expect(hex(made as Uint8Array)).toBe(sealed);
    }
  });
});

// FIPS 81, table B1, padded.
test("DES as published", () => {
  const key = unhex("0123456789abcdef");
  expect(hex(desEcbPkcs5(key, utf8("Now is t")))).toMatch(/^3fa40e8a984d4815.{16}$/);
  expect(hex(desEcbPkcs5(key, utf8("Now is the time for all ")))).toMatch(
    /^3fa40e8a984d48156a271787ab8883f9893d51ec4b563b53.{16}$/,
  );
});

describe("platforms", () => {
  const without: Des = () => {
    throw new Error("Unsupported state");
  };
  const another: Des = (key) => tripleEcb(key.toReversed());

  test("on which one name means another cipher take the other way", () => {
    expect(firstRight([another, without, tripleCbc])).toBe(tripleCbc);
    expect(firstRight([tripleEcb, tripleCbc])).toBe(tripleEcb);
  });

  test("without DES are told so", () => {
    const error = thrownBy(() => firstRight([without, another]));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({
      code: "DES_UNAVAILABLE",
      message: expect.stringContaining("FIPS") as string,
    });
  });

  test("give the same either way", () => {
    fc.assert(
      fc.property(bytesOf(8), fc.uint8Array({ maxLength: 60 }), (key, bytes) => {
        const sealed = sealBlocks(tripleCbc(key), bytes);
        expect(hex(sealed)).toBe(hex(desEcbPkcs5(key, bytes)));
        expect(hex(openBlocks(tripleCbc(key), sealed))).toBe(hex(bytes));
      }),
      { numRuns: 30 },
    );
  });
});

function bytesOf(length: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: length, maxLength: length });
}

describe.each(Object.entries(ciphers))("%s", (_, cipher) => {
  const keys = fc.oneof(...cipher.keys.map(bytesOf));

  test("what was sealed opens", () => {
    fc.assert(
      fc.property(keys, bytesOf(cipher.iv), fc.uint8Array(), (key, iv, bytes) => {
        expect(hex(cipher.open(key, iv, cipher.seal(key, iv, bytes)))).toBe(hex(bytes));
      }),
    );
  });

  test("what anybody made up opens, or is refused with the one error", () => {
    const sealed = fc.uint8Array({ maxLength: 64 });
    fc.assert(
      fc.property(keys, bytesOf(cipher.iv), sealed, (key, iv, bytes) => {
        const found = opened(() => cipher.open(key, iv, bytes));
        if (found !== null) expect(hex(cipher.seal(key, iv, unhex(found)))).toBe(hex(bytes));
      }),
    );
  });

  test("nothing at all does not open", () => {
    const key = new Uint8Array(cipher.keys[0] ?? 0);
    expect(opened(() => cipher.open(key, new Uint8Array(cipher.iv), new Uint8Array()))).toBe(null);
  });

  test("a key of another length is a mistake of the set-up, and is not repeated", () => {
    const iv = new Uint8Array(cipher.iv);
    for (const length of [0, 1, 7, 9, 15, 17, 23, 33]) {
      const key = Buffer.alloc(length, "k");
      for (const run of [cipher.seal, cipher.open]) {
        const error = thrownBy(() => run(key, iv, new Uint8Array(16)));
        expect(error).toBeInstanceOf(ConfigError);
        expect(error).toMatchObject({ code: "KEY_LENGTH" });
        expect((error as BaowenError).message).not.toMatch(/kk|6b6b/);
      }
    }
  });
});

test("an initialization vector of another length is a mistake of the set-up", () => {
  for (const length of [0, 8, 15, 17]) {
    const error = thrownBy(() =>
      aesCbcPkcs5(new Uint8Array(16), new Uint8Array(length), utf8("x")),
    );
    expect(error).toMatchObject({ code: "KEY_LENGTH" });
  }
});

describe("keys that are configured", () => {
  test("in hex, or in Base64", () => {
    expect(hexKey("00Ff10")).toEqual(unhex("00ff10"));
    expect(base64Key("AP8Q")).toEqual(unhex("00ff10"));
  });

  test("in another form than the one agreed are a mistake of the set-up, and are not repeated", () => {
    for (const read of [hexKey, base64Key]) {
      for (const text of ["secret!", "AP8Q\n", "0"]) {
        const error = thrownBy(() => read(text));
        expect(error).toBeInstanceOf(ConfigError);
        expect(error).toMatchObject({ code: "KEY_FORM" });
        expect((error as BaowenError).message).toMatch(/^The key is not (?:hex|Base64)$/);
      }
    }
  });
});

describe("eight bytes of a key", () => {
  const key = (length: number): Uint8Array => utf8("123456789abc".slice(0, length));

  test("first8 cuts what is longer", () => {
    for (const length of [8, 9, 12]) expect(first8(key(length))).toEqual(key(8));
    expect(() => first8(key(7))).toThrow(ConfigError);
  });

  test("exact8 takes nothing else", () => {
    expect(exact8(key(8))).toEqual(key(8));
    for (const length of [0, 7, 9, 16]) {
      expect(() => exact8(key(length))).toThrow("a DES key has 8 bytes");
    }
  });
});
