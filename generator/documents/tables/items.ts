import type { Item, Spot } from "./item.js";
import { columnsFor, type Dictionary } from "./dictionary.js";
import { hasChinese, isTypeWord } from "./content.js";
import { isName, isSameWords, stretchesOf, textsOf } from "./heads.js";
import { isCodeLike, isNewMessage, piecesOf } from "./samples.js";

type TableItem = Extract<Item, { kind: "table" }>;

/** Puts together what pages parted: tables that go on without a head or with the same one, and messages in several boxes. */
export function whole(items: readonly Item[], words: Dictionary): readonly Item[] {
  const done: Item[] = [];
  for (const item of items.flatMap(piecesIn)) {
    const at = done.findLastIndex(({ kind }) => kind !== "furniture");
    const last = done[at];
    const isParted = at < done.length - 1 || last?.at.page !== item.at.page;
    const joined =
      last && isSameSpot(last.spot, item.spot) ? joinedOf(last, item, isParted, words) : undefined;
    if (joined) done[at] = joined;
    else done.push(item);
  }
  return done;
}

function isSameSpot(a: Spot, b: Spot): boolean {
  return a.section === b.section && a.parts.join("\n") === b.parts.join("\n");
}

function piecesIn(item: Item): readonly Item[] {
  if (item.kind === "paragraph" && isCodeLike(item.text)) return [{ ...item, kind: "code" }];
  if (item.kind !== "code") return [item];
  if (item.text.trim() === "") return [item];
  return piecesOf(item.text, item.at).map((piece) => ({ ...piece, spot: item.spot }));
}

/** @param isParted the end of a page, or what belongs to one, stands between the two. */
function joinedOf(last: Item, next: Item, isParted: boolean, words: Dictionary): Item | undefined {
  if (last.kind === "code" && next.kind === "code") {
    const isOwn = isNewMessage(last.text, next.text) || last.text === "";
    return isOwn ? undefined : { ...last, text: `${last.text}\n${next.text}` };
  }
  if (last.kind !== "table" || last.cut) return undefined;
  if (next.kind === "paragraph" || next.kind === "code") return withGroup(last, next);
  if (next.kind !== "table") return undefined;
  return goesOn(last, next, isParted, words)
    ? { ...next, ...last, rows: [...last.rows, ...next.rows] }
    : undefined;
}

/** A row that opens a group holds one cell; behind the end of a page it looks like a line of its own. */
function withGroup(
  last: TableItem,
  { text, at }: { text: string; at: Item["at"] },
): Item | undefined {
  if (!/^[<＜]\s*[A-Za-z_][\w.-]*\s*[>＞][^<>＜＞\n]{0,20}$/u.test(text.trim())) return undefined;
  return { ...last, rows: [...last.rows, { cells: [{ text, at }], at }] };
}

/** Without a head it goes on; behind the end of a page also with the same one, as long as it says other things. */
function goesOn(last: TableItem, next: TableItem, isParted: boolean, words: Dictionary): boolean {
  const before = stretchesOf(last.rows, words).at(-1);
  const [first] = stretchesOf(next.rows, words);
  if (before?.head === undefined || first === undefined) return false;
  if (first.head === undefined) return isBody(next, before.head.length);
  const isSame = isParted && isSameWords(before.head, first.head) && first.leading.length === 0;
  if (!isSame || isName(first.body[0])) return false;
  const index = before.head.findIndex((word) => columnsFor(word, words).includes("code"));
  const keys = new Set(before.body.map((row) => textsOf(row)[index]));
  return first.body.every((row) => !keys.has(textsOf(row)[index]));
}

/** Whether none of its rows is too long, and the first is not a head in words that nobody knows. */
function isBody({ rows }: TableItem, width: number): boolean {
  const [first] = rows;
  if (first === undefined || first.isHead === true) return false;
  const cells = textsOf(first);
  const isWordy = cells.length > 1 && cells.every((cell) => hasChinese(cell) && !isTypeWord(cell));
  return !isWordy && rows.every((row) => row.cells.length <= width + 1);
}
