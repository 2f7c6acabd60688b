import { isUtf8 } from "node:buffer";
import { complain, type Result, type SourceFile } from "../diagnostics/diagnostic.js";

const LINE_FEED = 0x0a;

/** Decodes a file's bytes; where they are not UTF-8, says at which byte (counted from 0) and shows the line. */
export function decodeUtf8(path: string, bytes: Uint8Array): Result<SourceFile | undefined> {
  if (isUtf8(bytes)) return [{ path, text: new TextDecoder().decode(bytes) }, []];
  const byte = firstBadByte(bytes);
  const lossy = new TextDecoder();
  const start = lossy.decode(bytes.subarray(0, byte)).length;
  // What can be shown of the file has the replacement character where it cannot be read.
  const source = { path, text: lossy.decode(bytes) };
  return [undefined, [complain("not-utf8", { source, start, end: start + 1 }, { byte })]];
}

/** Lines first, because a line feed is never part of a longer sequence; then the sequences of the line at fault. */
function firstBadByte(bytes: Uint8Array): number {
  let start = 0;
  for (
    let end = lineEnd(bytes, start);
    isUtf8(bytes.subarray(start, end));
    end = lineEnd(bytes, start)
  ) {
    start = end;
  }
  let length = sequenceLength(bytes, start);
  while (isUtf8(bytes.subarray(start, start + length))) {
    start += length;
    length = sequenceLength(bytes, start);
  }
  return start;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const feed = bytes.indexOf(LINE_FEED, start);
  return feed < 0 ? bytes.length : feed + 1;
}

/** How long the sequence at `start` says it is (RFC 3629). */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
