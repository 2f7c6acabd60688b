import { doubtfulNames, htmlNames, impliedNames, inlineNames, voidNames } from "./html-names.js";

export interface Tag {
  /** From `<` to `>`. */
  readonly text: string;
  /** The same without broken quotes, in which a parser would take what follows for a part of the tag. */
  readonly written: string;
  readonly isEnd: boolean;
  readonly printed: string;
  /** In lower case. */
  readonly name: string;
  /** What stands behind the name. */
  readonly rest: string;
}

/** What is open where the source has been read to. */
export interface OpenTags {
  depth: { inline: number; block: number };
  tables: number;
  /** Of the names that are doubtful, how many have begun. */
  readonly doubtful: Map<string, number>;
  /** The text is a whole page: elements whose names have a dash are those of a program. */
  readonly isPage: boolean;
  /** Behind the end of an element in which nothing is a tag; `undefined` where it has none. */
  readonly endOf: (name: string, text: string, from: number) => number | undefined;
}

export function openTags(isPage: boolean): OpenTags {
  const endless = new Set<string>();
  const endOf = (name: string, text: string, from: number): number | undefined => {
    if (endless.has(name)) return undefined;
    const form = new RegExp(`</${name}\\s*>`, "giu");
    form.lastIndex = from;
    const found = form.exec(text);
    if (found) return found.index + found[0].length;
    endless.add(name);
    return undefined;
  };
  return { depth: { inline: 0, block: 0 }, tables: 0, doubtful: new Map(), isPage, endOf };
}

/** `tag`: what it is written as. `drop`: it is a tag that hides what is in it, or that is too deep to be read. */
export type Verdict = "text" | "drop" | { readonly tag: string };

/** Beyond it, elements are no longer nested: whoever writes that has forgotten to close them. */
const DEEPEST = 150;

export function judgeTag(tag: Tag, text: string, mark: number, open: OpenTags): Verdict {
  if (!isHtml(tag, open) || isTypeArgument(tag, text, mark)) return "text";
  if (tag.name === "template" || isTooDeep(tag, open)) return "drop";
  return { tag: withTable(tag, open) };
}

function isHtml({ name, rest, isEnd }: Tag, open: OpenTags): boolean {
  if (doubtfulNames.has(name)) return isDoubtless(name, rest, isEnd, open);
  return htmlNames.has(name) || isOfProgram(name, open.isPage);
}

/** Elements of a program that runs in the page (`<app-menu>`), and of Word (`<o:p>`). */
export function isOfProgram(name: string, isPage: boolean): boolean {
  return (isPage && /^[a-z][a-z\d]*-[a-z\d-]*$/u.test(name)) || /^[a-z]:[a-z\d]+$/u.test(name);
}

function isDoubtless(name: string, rest: string, isEnd: boolean, open: OpenTags): boolean {
  const begun = open.doubtful.get(name) ?? 0;
  if (isEnd ? begun === 0 : !rest.includes("=")) return false;
  if (!voidNames.has(name)) open.doubtful.set(name, begun + (isEnd ? -1 : 1));
  return true;
}

/** `List<Title>`, `List <Label></Label>`; a name that a word stands before, which is written like a type or is in a list. */
function isTypeArgument(tag: Tag, text: string, mark: number): boolean {
  if (tag.isEnd) return isEmptied(tag, text, mark);
  if (tag.rest !== "" || voidNames.has(tag.name)) return false;
  const before = text.slice(Math.max(0, mark - 20), mark);
  if (/(?:list|array|set|map|collection|vector|数组|列表|集合)\s?$/iu.test(before)) return true;
  if (!/[\w\]]$/u.test(before) || !/^[A-Z][a-z]/u.test(tag.printed)) return false;
  const line = text.slice(mark, mark + 400).split("\n", 1)[0] ?? "";
  return line.startsWith(`${tag.text}</`) || !line.includes(`</${tag.printed}>`);
}

/** The end of a type that a program took for an element: `List <Label></Label>`. */
function isEmptied({ printed, text: end }: Tag, text: string, mark: number): boolean {
  const start = `<${printed}>`;
  const isBehind = text.startsWith(start, mark - start.length);
  if (!isBehind || end !== `</${printed}>`) return false;
  const tag = {
    text: start,
    written: start,
    isEnd: false,
    printed,
    name: printed.toLowerCase(),
    rest: "",
  };
  return isTypeArgument(tag, text, mark - start.length);
}

function isTooDeep({ name, isEnd, rest }: Tag, open: OpenTags): boolean {
  if (impliedNames.has(name) || voidNames.has(name) || rest.endsWith("/")) return false;
  const kind = inlineNames.has(name) ? "inline" : "block";
  if (isEnd) open.depth[kind] = Math.max(0, open.depth[kind] - 1);
  else if (open.depth[kind] >= DEEPEST) return true;
  else open.depth[kind] += 1;
  return false;
}

/** Rows without a table around them would lose their cells. */
function withTable({ name, isEnd, written }: Tag, open: OpenTags): string {
  if (name === "table") open.tables = Math.max(0, open.tables + (isEnd ? -1 : 1));
  if (isEnd || open.tables > 0 || !/^(?:t[rdh]|thead|tbody|tfoot)$/u.test(name)) return written;
  open.tables = 1;
  return `<table>${written}`;
}
