import { filterNames, isZlib, unpacked, type Filter } from "./pdf-filters.js";
import { FORMAT } from "./pdf-library.js";
import { oversized } from "./refusal.js";

/** In all streams but pictures, and in each picture; the texts and fonts of five hundred pages are about 60 MB. */
const LIMIT = 256 * 1024 * 1024;

/**
 * Unpacks each stream of a PDF as whoever opens it would, and gives the texts of those that hold objects (ISO 32000-1, section
 * 7.5.7). What the file says about lengths is not believed. Throws Refusal where there is more than `limit` in all of them, or in
 * one picture; so that nothing that is packed takes the memory of what reads pages, which has no limit of its own.
 *
 * Streams of an encrypted file are not unpacked, and not counted.
 */
export async function objectStreams(
  bytes: Uint8Array,
  limit: number = LIMIT,
): Promise<readonly ObjectStream[]> {
  const found: ObjectStream[] = [];
  let left = limit;
  for (const { dictionary, start } of streamsIn(bytes)) {
    const isPicture = /\/Subtype\s*\/Image(?![^\s<>[\]()/])/u.test(dictionary);
    const most = isPicture ? limit : left;
    const layers = await layersOf(bytes.subarray(start), dictionary, most);
    if (layers === undefined) throw unpacksTo(limit);
    const [text, size] = layers;
    if (!isPicture) left -= size;
    if (!/\/Type\s*\/ObjStm/u.test(dictionary)) continue;
    found.push({ dictionary, text: Buffer.from(text).toString("latin1") });
  }
  return found;
}

/** Objects that are packed: numbers and places first, and the objects from what the dictionary calls `First` on. */
export interface ObjectStream {
  readonly dictionary: string;
  readonly text: string;
}

/** What is in a stream, and how much all that it is packed in comes to. */
async function layersOf(
  packed: Uint8Array,
  dictionary: string,
  most: number,
): Promise<readonly [Uint8Array, number] | undefined> {
  const filters = filtersIn(dictionary);
  let bytes = packed;
  for (let size = 0; ; ) {
    const isKnown = isZlib(bytes);
    if (!isKnown && filters.length === 0) return [bytes, size];
    const inner = await layerOf(bytes, filters, isKnown, most - size);
    if (inner === undefined) return undefined;
    size += inner.length;
    bytes = inner;
  }
}

/** What was deflated is known by itself: the dictionary may say it in another place. */
async function layerOf(
  bytes: Uint8Array,
  filters: Filter[],
  isKnown: boolean,
  most: number,
): Promise<Uint8Array | undefined> {
  const inner = isKnown ? await unpacked(bytes, "flate", most) : nothing;
  const isOther = inner?.length === 0 && filters[0] !== "flate";
  const filter = isOther || filters[0] === "flate" ? filters.shift() : undefined;
  return isOther && filter !== undefined ? unpacked(bytes, filter, most) : inner;
}

const nothing = new Uint8Array();

function filtersIn(dictionary: string): Filter[] {
  return [...dictionary.matchAll(/\/([A-Za-z\d]+)/gu)].flatMap(([, name = ""]) => {
    const filter = Object.hasOwn(filterNames, name) ? filterNames[name] : undefined;
    return filter === undefined ? [] : [filter];
  });
}

interface PdfStream {
  readonly dictionary: string;
  /** Where its bytes begin. */
  readonly start: number;
}

/** By the word `stream` and the end of its line; the dictionary stands between `obj` and it. */
function* streamsIn(bytes: Uint8Array): Generator<PdfStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    const start = lineAfter(file, at + 6);
    const before = file.toString("latin1", Math.max(0, at - WINDOW), at);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    yield { dictionary: withoutEscapes(dictionary), start };
  }
}

function lineAfter(file: Buffer, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== CR && file[at] !== LF) at++;
  return at + (file[at] === CR && file[at + 1] === LF ? 2 : 1);
}

/** A letter of a name may be written as `#` and its code. */
function withoutEscapes(dictionary: string): string {
  return dictionary.replaceAll(/#([\da-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function unpacksTo(limit: number): Error {
  const megabytes = Math.round(limit / 1024 / 1024);
  return oversized(FORMAT, {
    en: `${megabytes} MB in its streams`,
    zh: `${megabytes} MB 的流数据`,
  });
}

/** A dictionary is shorter. */
const WINDOW = 16 * 1024;
const CR = 13;
const LF = 10;
