import type { Flaw, Member, ReadSample } from "./member.js";

/** The elements of an XML sample, also of one that no parser would take: what is wrong is told, and read as it was meant. */
export function readXmlSample(text: string): ReadSample {
  const state: State = { members: [], flaws: [], open: [] };
  for (const [token] of text.matchAll(/<!--[\s\S]*?-->|<[^<>]*>|[^<]+|</gu)) take(token, state);
  for (const element of state.open) state.flaws.push({ kind: "not-closed", name: element.name });
  const root = state.root === undefined ? {} : { root: state.root };
  return { format: "xml", members: state.members, flaws: state.flaws, ...root };
}

interface State {
  readonly members: Member[];
  readonly flaws: Flaw[];
  readonly open: Open[];
  root?: string;
}

interface Open {
  readonly name: string;
  text: string;
  hasElements: boolean;
  /** Where in `members` it stands; the root stands nowhere. */
  readonly at: number | undefined;
}

function take(token: string, state: State): void {
  if (token.startsWith("<!--")) return;
  if (token.startsWith("<?")) return declaration(token, state);
  if (/^<\s*\//u.test(token)) return close(token, state);
  if (/^<.+>$/su.test(token)) return open(token, state);
  const top = state.open.at(-1);
  if (top) top.text += token;
}

function declaration(token: string, state: State): void {
  if (!/^<\?xml\s+version\s*=\s*["'][\d.]+["'](?:\s+encoding|\s*\?>)/u.test(token)) {
    state.flaws.push({ kind: "blank-in-declaration" });
  }
}

function open(token: string, state: State): void {
  const name = nameIn(token, state);
  const top = state.open.at(-1);
  // What opens again with nothing but text in between was meant to close.
  if (top?.name === name && !top.hasElements) {
    state.flaws.push({ kind: "not-closed", name });
    return end(state);
  }
  if (top) top.hasElements = true;
  const isRoot = state.open.length === 0;
  if (isRoot) state.root ??= name;
  const path = [...state.open.slice(1).map((each) => each.name), name];
  const at = isRoot ? undefined : state.members.push({ path, kind: "element" }) - 1;
  if (!/\/\s*>$/u.test(token)) state.open.push({ name, text: "", hasElements: false, at });
}

function close(token: string, state: State): void {
  const name = nameIn(token, state);
  const at = state.open.findLastIndex((each) => each.name === name);
  if (at === -1) {
    state.flaws.push({ kind: "broken-tag", name });
    return;
  }
  while (state.open.length > at + 1) {
    state.flaws.push({ kind: "not-closed", name: state.open.at(-1)?.name ?? "" });
    end(state);
  }
  end(state);
}

/** A name that a page broke is read without the break, and one with blanks around it without those. */
function nameIn(token: string, state: State): string {
  const inside = token.replaceAll(/^<\s*\/?|\/?\s*>$/gu, "");
  const [first = ""] = inside.trim().split(/\s+(?=[\w:]+\s*=)/u);
  const name = first.replaceAll(/\s+/gu, "");
  if (/\S\n\S/u.test(first)) state.flaws.push({ kind: "parted-tag", name });
  else if (/^<\s+|^<\/\s+/u.test(token)) state.flaws.push({ kind: "blank-in-tag", name });
  return name;
}

function end(state: State): void {
  const element = state.open.pop();
  if (element?.at === undefined) return;
  const before = state.members[element.at];
  if (!before || element.hasElements) return;
  if (element.text.trimStart().startsWith(">")) {
    state.flaws.push({ kind: "stray-bracket", name: element.name });
  }
  const value = element.text.replace(/^\s*>/u, "").trim();
  state.members[element.at] = { ...before, value };
}
