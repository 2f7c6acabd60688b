import { gbk, gbkText } from "../../../templates/runtime/gbk.js";
import { utf8Text } from "../../../templates/runtime/digest.js";
import { DecodeError } from "../../../templates/runtime/errors.js";
import type { SourceFile } from "../../diagnostics/diagnostic.js";

/** A message as it was captured: a bare body, or an HTTP message around one. */
export interface Captured {
  /** All of it as text, without a byte order mark: positions are shown in it. */
  readonly file: SourceFile;
  readonly form: "bare" | "request" | "reply";
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  /** By name, in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** Where the body begins in the file. */
  readonly bodyAt: number;
  /** What the bytes were read as; `unknown`: each byte as a character, for want of better. */
  readonly charset: "utf-8" | "gbk" | "unknown";
  readonly hasMark: boolean;
  /** How many bytes the body has as it was captured. */
  readonly size: number;
  /** How many bytes the headers say that it has, where that is not the same. */
  readonly saidSize?: number;
}

/** Takes a capture apart. Line ends of the head are CRLF or LF; a line of it that is no header is passed over. */
export function readCaptured(path: string, bytes: Uint8Array): Captured {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { text, charset } = decoded(hasMark ? bytes.subarray(3) : bytes);
  const file = { path, text };
  const head = headOf(text);
  if (head === undefined) {
    const size = sizeOf(text, charset);
    return { file, form: "bare", headers: {}, body: text, bodyAt: 0, charset, hasMark, size };
  }
  const { headers, bodyAt, ...start } = head;
  const inner = text.startsWith("\ufeff", bodyAt);
  const from = inner ? bodyAt + 1 : bodyAt;
  const sized = sizedBody(text.slice(from), headers, charset);
  return { file, ...start, headers, bodyAt: from, charset, hasMark: hasMark || inner, ...sized };
}

function decoded(bytes: Uint8Array): Pick<Captured, "charset"> & { readonly text: string } {
  for (const [charset, read] of [["utf-8", utf8Text] as const, ["gbk", gbkText] as const]) {
    try {
      return { text: read(bytes), charset };
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  }
  return { text: Buffer.from(bytes).toString("latin1"), charset: "unknown" };
}

type Head = Pick<Captured, "form" | "method" | "url" | "status" | "headers" | "bodyAt">;

const requestLine = /^([A-Z]{3,10}) (\S+) HTTP\/[0-9.]+[ \t]*\r?(?:\n|$)/;
const statusLine = /^HTTP\/[0-9.]+ ([0-9]{3})[^\n]*(?:\n|$)/;

function headOf(text: string): Head | undefined {
  const request = requestLine.exec(text);
  const reply = statusLine.exec(text);
  const first = (request ?? reply)?.[0];
  if (first === undefined) return undefined;
  const { headers, bodyAt } = headersFrom(text, first.length);
  const [, method = "", url = ""] = request ?? [];
  return request
    ? { form: "request", method, url, headers, bodyAt }
    : { form: "reply", status: Number(reply?.[1]), headers, bodyAt };
}

function headersFrom(text: string, start: number): Pick<Captured, "headers" | "bodyAt"> {
  const headers = new Map<string, string>();
  let at = start;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const line = (end < 0 ? text.slice(at) : text.slice(at, end)).replace(/\r$/, "");
    at = end < 0 ? text.length : end + 1;
    if (line === "") break;
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { headers: Object.fromEntries(headers), bodyAt: at };
}

/** A line end that the capture's editor added is no part of a body whose length is said. */
function sizedBody(
  body: string,
  headers: Captured["headers"],
  charset: Captured["charset"],
): Pick<Captured, "body" | "size" | "saidSize"> {
  const said = headers["content-length"];
  const size = sizeOf(body, charset);
  if (said === undefined || !/^[0-9]{1,15}$/.test(said)) return { body, size };
  if (size === Number(said)) return { body, size };
  const cut = body.replace(/\r?\n$/, "");
  const cutSize = sizeOf(cut, charset);
  if (cutSize === Number(said)) return { body: cut, size: cutSize };
  return { body, size, saidSize: Number(said) };
}

function sizeOf(text: string, charset: Captured["charset"]): number {
  if (charset === "utf-8") return Buffer.byteLength(text);
  return charset === "gbk" ? gbk(text).length : text.length;
}
