import { createInflateRaw } from "node:zlib";

/** What packs the streams of a PDF (ISO 32000-1, section 7.4), but for what packs pictures alone. */
export type Filter = "ascii85" | "asciiHex" | "flate" | "lzw" | "runLength";

/** By the names that they have in dictionaries, the short ones among them. */
export const filterNames: Readonly<Record<string, Filter>> = {
  A85: "ascii85",
  AHx: "asciiHex",
  ASCII85Decode: "ascii85",
  ASCIIHexDecode: "asciiHex",
  Fl: "flate",
  FlateDecode: "flate",
  LZW: "lzw",
  LZWDecode: "lzw",
  RL: "runLength",
  RunLengthDecode: "runLength",
};

/**
 * What `bytes` unpack to, up to where they say that they end or are damaged; undefined where it is more than `limit` bytes. What
 * stands behind that end is not looked at, so the length of the stream need not be known.
 */
export async function unpacked(
  bytes: Uint8Array,
  filter: Filter,
  limit: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let left = limit;
  for await (const part of unpack[filter](bytes)) {
    left -= part.length;
    if (left < 0) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Whether they begin as a zlib stream does (RFC 1950, section 2.2), without a dictionary. */
export function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0;
}

type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const unpack: Readonly<Record<Filter, (bytes: Uint8Array) => Parts>> = {
  ascii85: (bytes) => [ascii85(bytes)],
  asciiHex: (bytes) => [asciiHex(bytes)],
  flate,
  lzw,
  runLength,
};

/** Without the checksum at the end: who reads PDF does not look at it either. */
async function* flate(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (!isZlib(bytes)) return;
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(bytes.subarray(2));
  try {
    for await (const part of inflate) yield part as Uint8Array;
  } catch {
    // Damaged: what came before is what there is.
  }
}

const CHUNK = 64 * 1024;

/** Five characters for four bytes, `z` for four zeros, up to `~`. */
function ascii85(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x7e);
  const said = end === -1 ? bytes : bytes.subarray(0, end);
  const found = Buffer.alloc(4 * said.length + 4);
  let at = 0;
  let digits: number[] = [];
  const write = (count: number): void => {
    const value = [...digits, 84, 84, 84, 84].slice(0, 5).reduce((sum, each) => sum * 85 + each, 0);
    found.writeUInt32BE(value % 2 ** 32, at);
    at += count;
    digits = [];
  };
  for (const byte of said) {
    if (byte === 0x7a && digits.length === 0) at += 4;
    if (byte >= 0x21 && byte <= 0x75) digits.push(byte - 0x21);
    if (digits.length === 5) write(4);
  }
  if (digits.length > 1) write(digits.length - 1);
  return found.subarray(0, at);
}

/** Two digits for a byte, up to `>`. */
function asciiHex(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x3e);
  const said = Buffer.from(bytes.subarray(0, end === -1 ? undefined : end)).toString("latin1");
  const digits = said.replaceAll(/[^\da-f]/giu, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

/** Up to 127: so many bytes and one more as they are; from 129: the next byte again and again; 128: the end. */
function* runLength(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at] ?? 128;
    if (count === 128) return;
    if (count < 128) yield bytes.subarray(at + 1, at + count + 2);
    else yield new Uint8Array(257 - count).fill(bytes[at + 1] ?? 0);
    at += count < 128 ? count + 2 : 2;
  }
}

/** Codes of 9 to 12 bits (section 7.4.4.2): 256 forgets all that were made, 257 is the end. */
function* lzw(bytes: Uint8Array): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  let before: Uint8Array | undefined;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    const width = Math.min(12, 32 - Math.clz32(259 + made.length));
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & (2 ** width - 1);
    if (code === 257) return;
    if (code === 256) {
      made = [];
      before = undefined;
      continue;
    }
    const first: Uint8Array | undefined = code < 256 ? Uint8Array.of(code) : made[code - 258];
    if (before && made.length < 4096 - 258) made.push(joined(before, first ?? before));
    before = first ?? made[code - 258];
    if (!before) return;
    yield before;
  }
}

/** What stood before, and the first byte of what follows. */
function joined(before: Uint8Array, next: Uint8Array): Uint8Array {
  const all = new Uint8Array(before.length + 1);
  all.set(before);
  all[before.length] = next[0] ?? 0;
  return all;
}
