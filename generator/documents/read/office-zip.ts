import { crc32, inflateRawSync } from "node:zlib";
import { complain } from "../../diagnostics/diagnostic.js";
import { oversized, Refusal, unreadable } from "./refusal.js";
import { zipEntries, type ZipEntry } from "./office-zip-entries.js";

/** The parts of a Word or Excel file (ECMA-376, part 2: a zip archive), inflated when they are asked for. */
export interface OfficeZip {
  /** As written in the archive. */
  readonly names: readonly string[];
  /** What the file is called: `Word (.docx)`. */
  readonly format: string;
  /** The text of a part by its name, in whatever case; undefined where there is none. Throws Refusal. */
  text(name: string): string | undefined;
}

/** In all that is asked for, inflated. The XML of five hundred pages full of tables is about 60 MB. */
const LIMIT = 256 * 1024 * 1024;

/**
 * Opens the archive. A part that says that it is too large is not begun; what the archive says about sizes is not believed beyond
 * that: inflating stops at the limit. Throws Refusal for what is no zip archive, is damaged, is encrypted as a whole or in a
 * part, or inflates to more than `limit` bytes.
 */
export function openOfficeZip(bytes: Uint8Array, format: string, limit: number = LIMIT): OfficeZip {
  if (isCompoundFile(bytes)) throw compoundFile(bytes, format);
  const entries = zipEntries(bytes, format);
  let left = limit;
  const text = (name: string): string | undefined => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    const part = inflated(bytes, entry, format, left);
    if (part === undefined) throw unpacksTo(limit, format);
    left -= part.length;
    return decoded(part, entry.name, format);
  };
  return { names: [...entries.values()].map(({ name }) => name), format, text };
}

/** The bytes of a part; undefined where they are more than `limit`. Throws Refusal. */
function inflated(
  bytes: Uint8Array,
  entry: ZipEntry,
  format: string,
  limit: number,
): Uint8Array | undefined {
  if (entry.isEncrypted) throw new Refusal(complain("locked-document", undefined, { format }));
  const stored = bytes.subarray(entry.start, entry.start + entry.length);
  if (stored.length < entry.length) throw damaged(entry.name, format);
  if (entry.size > limit) return undefined;
  const part = entry.method === STORED ? stored : inflate(stored, entry, format, limit);
  if (part === undefined || part.length > limit) return undefined;
  if (crc32(part) !== entry.crc) throw damaged(entry.name, format);
  return part;
}

function inflate(
  stored: Uint8Array,
  { method, name }: ZipEntry,
  format: string,
  limit: number,
): Uint8Array | undefined {
  if (method !== DEFLATED) throw damaged(name, format);
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw damaged(name, format);
  }
}

function decoded(part: Uint8Array, name: string, format: string): string {
  const charset = part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(charset, { fatal: true }).decode(part);
  } catch {
    throw damaged(name, format);
  }
}

function unpacksTo(limit: number, format: string): Refusal {
  const megabytes = Math.round(limit / 1024 / 1024);
  return oversized(format, { en: `${megabytes} MB of text`, zh: `${megabytes} MB 的文本` });
}

function damaged(name: string, format: string): Refusal {
  return unreadable(format, { en: `${name} in it is damaged`, zh: `其中的 ${name} 已损坏` });
}

/** [MS-CFB]: files of Office before 2007, and encrypted files of all its versions. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** [MS-OFFCRYPTO], section 2.3.4.4: what is encrypted stands in a stream of this name, which is UTF-16. */
function compoundFile(bytes: Uint8Array, format: string): Refusal {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)) {
    return new Refusal(complain("locked-document", undefined, { format }));
  }
  return unreadable(format, {
    en: "it is a file of Office as it was before 2007 (.doc, .xls)",
    zh: "它是 Office 2007 以前的格式（.doc、.xls）",
  });
}

const STORED = 0;
const DEFLATED = 8;
