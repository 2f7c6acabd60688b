import { following, type TextSource } from "./text-source.js";

/** "```", with the name of a language behind it or nothing. */
export function isFence(said: string): boolean {
  return /^(?:`{3,}|~{3,})[ \t]*[\w+#.-]*$/u.test(said);
}

/** JSON and XML that stand open behind a line; what it closes counts below zero. */
export interface Depth {
  readonly json: number;
  readonly xml: number;
}

/** What a line opens and closes. Brackets in texts do not count; a text ends in its line, and so do broken quotes. */
export function depthOf(line: string): Depth {
  let json = 0;
  for (const sign of withoutTexts(line)) {
    if (sign === "{" || sign === "[") json += 1;
    else if (sign === "}" || sign === "]") json -= 1;
  }
  let xml = 0;
  for (const [, inside = ""] of line.matchAll(/<([^<>]*)>/gu)) xml += tagDepth(inside.trim());
  return { json, xml };
}

function withoutTexts(line: string): string {
  let rest = "";
  let from = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', from)) {
    const end = endOfText(line, at + 1);
    if (end < 0) break;
    rest += line.slice(from, at);
    from = end + 1;
  }
  return rest + line.slice(from);
}

/** The quote that ends a text which began before `from`; below 0 where none does. */
function endOfText(line: string, from: number): number {
  let at = from;
  while (at < line.length && line[at] !== '"') at += line[at] === "\\" ? 2 : 1;
  return at < line.length ? at : -1;
}

/** 1 for what opens an element, -1 for what closes one. */
function tagDepth(inside: string): number {
  if (inside.endsWith("/")) return 0;
  const name = inside.startsWith("/") ? inside.slice(1).trimStart() : inside;
  if (!isTag(name)) return 0;
  return inside.startsWith("/") ? -1 : 1;
}

/** A name, and attributes behind it at most. */
function isTag(inside: string): boolean {
  return /^[A-Za-z_][\w:.-]*(?=\s|\/|$)/u.test(inside);
}

export function plus(one: Depth, other: Depth): Depth {
  return { json: one.json + other.json, xml: one.xml + other.xml };
}

/** Whether a sample begins at this line, whether or not it is marked as one. */
export function beginsSample(source: TextSource, at: number): boolean {
  const said = source.lines[at]?.said ?? "";
  if (said.includes("\t")) return false;
  const next = source.lines[following(source, at)]?.said ?? "";
  return beginsJson(said, next) || isMarkup(said);
}

function beginsJson(said: string, next: string): boolean {
  if (/^"[^"]*"\s*:/u.test(said)) return true;
  if (/^[{[]\s*["{[\]}]/u.test(said) || /^\{\s*\w+\s*:/u.test(said)) return true;
  if (/^[{[]\s*(?:\/\/.*)?$/u.test(said)) return /^["'{}[\]/.\w…]/u.test(next);
  if (/^[}\]]+\s*[,;]?\s*$/u.test(said)) return true;
  return /[:：=]\s*[{[]$/u.test(said) && /^["{}[\]]/u.test(next);
}

/** `<?xml …?>`; a tag alone; tags with what stands between them. */
function isMarkup(said: string): boolean {
  if (/^<\?xml/iu.test(said)) return true;
  const [whole = "", inside = ""] = /^<([^<>]*)>/u.exec(said) ?? [];
  const name = inside.replace(/^\s*\//u, "").trim();
  if (whole === "" || !isTag(name) || (/\s/u.test(name) && !name.includes("="))) return false;
  if (!said.endsWith(">")) return false;
  return whole === said || /^<\s*\//u.test(said.slice(said.lastIndexOf("<"))) || isTags(said);
}

/** Nothing but tags. */
function isTags(said: string): boolean {
  return said.replace(/<[^<>]*>/gu, "").trim() === "";
}

/** Whether a line can be a part of a sample that is open: it is no sentence, or it has quotes or tags. */
export function isInSample(said: string, depth: Depth): boolean {
  if (/^[\p{Script=Han}（【《·●]/u.test(said)) return /["<>]/u.test(said) && !/[。；]$/u.test(said);
  if (depth.json > 0) return true;
  return /[<>]/u.test(said);
}
