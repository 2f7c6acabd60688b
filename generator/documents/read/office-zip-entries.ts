import { unreadable, type Refusal } from "./refusal.js";

/** A file in a zip archive, as its central directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Where its bytes begin, and how many there are, compressed as they are. */
  readonly start: number;
  readonly length: number;
  /** How many bytes it says that it unpacks to. */
  readonly size: number;
  readonly isEncrypted: boolean;
}

/**
 * The files of a zip archive by their names in lower case, read from its central directory (PKWARE APPNOTE 6.3.10, section 4.3).
 * Of two of one name the last counts. Throws Refusal.
 */
export function zipEntries(bytes: Uint8Array, format: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) throw noZip(format);
  try {
    return entriesIn(view, end);
  } catch (error) {
    if (error instanceof RangeError) throw noZip(format);
    throw error;
  }
}

function entriesIn(view: DataView, end: number): ReadonlyMap<string, ZipEntry> {
  const size = view.getUint32(end + 12, true);
  // What was put before the archive shifts all that it says about places.
  const shift = end - size - view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  let at = end - size;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("no entry");
    const entry = entryAt(view, at, shift);
    entries.set(entry.name.toLowerCase(), entry);
    at += 46 + lengthsAt(view, at + 28);
  }
  return entries;
}

/** Names, extra fields and comments follow their lengths. */
function lengthsAt(view: DataView, at: number): number {
  return [0, 2, 4].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
}

function entryAt(view: DataView, at: number, shift: number): ZipEntry {
  const name = nameAt(view, at + 46, view.getUint16(at + 28, true));
  const [size, length, place] = longFields(view, at);
  const local = place + shift;
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError("no file");
  // Both places have the name: where they differ, one is damaged, and the part would be missing without a word.
  const isSame = nameAt(view, local + 30, view.getUint16(local + 26, true)) === name;
  if (!isSame) throw new RangeError("another file");
  const head = 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    start: local + head,
    length,
    size,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

function nameAt(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\/+/u, "");
}

/**
 * The length unpacked, the length as it is, and where the file stands. A field that is full stands in the extra field 1 instead (section 4.5.3):
 * some programs write that for every file.
 */
function longFields(view: DataView, at: number): readonly [number, number, number] {
  const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = extra + view.getUint16(at + 30, true);
  while (extra < end && view.getUint16(extra, true) !== 1) {
    extra += 4 + view.getUint16(extra + 2, true);
  }
  const [size = 0, length = 0, place = 0] = fields.map((field) => {
    if (field !== FULL || extra >= end) return field;
    const value = Number(view.getBigUint64(extra + 4, true));
    extra += 8;
    return value;
  });
  return [size, length, place];
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function noZip(format: string): Refusal {
  return unreadable(format, {
    en: "it is no zip archive, or it is damaged",
    zh: "它不是 zip 压缩包，或已损坏",
  });
}

const FULL = 0xffffffff;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
