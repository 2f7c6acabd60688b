/**
 * The UTF-16 units of `text`, then a zero. Reading them costs a third of `charCodeAt`, which finds out anew each time how
 * the string is stored. The next call may write over them.
 */
export function unitsOf(text: string): Uint16Array {
  const isShort = text.length < kept.length;
  const units = isShort ? kept : new Uint16Array(text.length + 1);
  const bytes = isShort ? keptBytes : Buffer.from(units.buffer);
  bytes.write(text, "utf16le");
  if (bigEndian) bytes.swap16();
  units[text.length] = 0;
  return units;
}

/** Enough for most messages, so that reading one allocates nothing here. */
const kept: Uint16Array = new Uint16Array(0x8000);
const keptBytes: Buffer = Buffer.from(kept.buffer);
const bigEndian: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
