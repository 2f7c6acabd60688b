import { JsonScanner } from "./json-scanner.js";
import type { Member, ReadSample } from "./member.js";

/**
 * The members of a JSON sample, also of one that no parser would take: what is wrong is told, and read as it was meant. Several
 * values after one another are all read.
 */
export function readJsonSample(text: string): ReadSample {
  const scanner = new JsonScanner(text);
  const members: Member[] = [];
  while (!scanner.isAtEnd) {
    const next = scanner.peek();
    if (next === "{" || next === "[") readValue(scanner, [], members);
    else if (/[\]},]/u.test(next)) {
      scanner.flaw("stray");
      scanner.drop();
    } else if (scanner.bare() === "") scanner.drop();
  }
  return { format: "json", members, flaws: scanner.flaws };
}

function readValue(scanner: JsonScanner, path: readonly string[], members: Member[]): void {
  if (!scanner.enter(path.at(-1))) return;
  readInside(scanner, path, members);
  scanner.leave();
}

function readInside(scanner: JsonScanner, path: readonly string[], members: Member[]): void {
  const next = scanner.peek();
  if (next === "{") return readObject(scanner, path, members);
  if (next === "[") return readList(scanner, path, members);
  if (next === '"') {
    const value = scanner.string(path.at(-1));
    return add(members, { path, kind: "text", value });
  }
  const bare = scanner.bare();
  if (bare === "" && scanner.peek() === '"') return readValue(scanner, path, members);
  if (bare === "") return add(members, { path, kind: "null" });
  const word = bare.replace(/\.$/u, "");
  if (word !== bare) scanner.takeForComma(path.at(-1));
  return add(members, { path, kind: kindOf(scanner, word, path), value: word });
}

function kindOf(scanner: JsonScanner, word: string, path: readonly string[]): Member["kind"] {
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(word)) return "number";
  if (word === "true" || word === "false") return "boolean";
  if (word === "null") return "null";
  scanner.flaw("unquoted", path.at(-1));
  return "text";
}

function readObject(scanner: JsonScanner, path: readonly string[], members: Member[]): void {
  scanner.take("{");
  add(members, { path, kind: "object" });
  let isAfterComma = false;
  for (;;) {
    if (closes(scanner, "}", isAfterComma, path)) return;
    const name = readName(scanner);
    if (name === undefined) return;
    if (!scanner.take(":")) {
      // What has no colon behind it may be a value, whose text is nobody's to tell.
      scanner.flaw("stray");
    } else if (scanner.isAtEnd) {
      return scanner.flaw("cut-off", name);
    } else readValue(scanner, [...path, name], members);
    isAfterComma = endOfMember(scanner, "}");
  }
}

function readList(scanner: JsonScanner, path: readonly string[], members: Member[]): void {
  scanner.take("[");
  const at = members.length;
  add(members, { path, kind: "list" });
  let items = 0;
  let isAfterComma = false;
  while (!closes(scanner, "]", isAfterComma, path)) {
    if (!readItem(scanner, path, members)) break;
    items += 1;
    isAfterComma = endOfMember(scanner, "]");
  }
  members[at] = { path, kind: "list", items };
}

/** Whether there was one: what closes something else ends the list. */
function readItem(scanner: JsonScanner, path: readonly string[], members: Member[]): boolean {
  if (/[}:]/u.test(scanner.peek())) {
    scanner.flaw("stray", path.at(-1));
    return false;
  }
  const before = members.length;
  readValue(scanner, path, members);
  if (isPlain(members[before])) members.splice(before);
  return true;
}

/** An item of a list that has no members of its own is not a member. */
function isPlain(member: Member | undefined): boolean {
  return member !== undefined && member.kind !== "object" && member.kind !== "list";
}

/** Whether the closing sign was there, or nothing at all any more. */
function closes(
  scanner: JsonScanner,
  sign: string,
  isAfterComma: boolean,
  path: readonly string[],
): boolean {
  if (scanner.isAtEnd) {
    scanner.flaw("cut-off", path.at(-1));
    return true;
  }
  if (!scanner.take(sign)) return false;
  if (isAfterComma) scanner.flaw("trailing-comma", path.at(-1));
  return true;
}

function readName(scanner: JsonScanner): string | undefined {
  if (scanner.peek() === '"') return scanner.string();
  const bare = scanner.bare();
  if (bare !== "") {
    scanner.flaw("unquoted", bare);
    return bare;
  }
  scanner.flaw("stray");
  scanner.drop();
  return scanner.isAtEnd ? undefined : "";
}

/** Whether a comma stands behind a member. Where none does though another member follows, it is missing. */
function endOfMember(scanner: JsonScanner, sign: string): boolean {
  if (scanner.take(",") || scanner.wasComma()) return true;
  if (scanner.take(".")) scanner.flaw("wrong-comma");
  else if (scanner.peek() !== sign && !scanner.isAtEnd) scanner.flaw("no-comma");
  return false;
}

function add(members: Member[], member: Member): void {
  members.push(member);
}
