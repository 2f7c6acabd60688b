import type { Provider } from "../model/provider.js";
import type { Citation } from "../spec/expression/citation.js";
import { cut, grouped, inOrder, quoted } from "./cited-lists.js";

/** What of a section is meant; nothing for all of it. Where parts are cited beside the whole, the parts say more. */
export function keysText(cited: readonly Citation[], tables: Tables): string {
  const keys = cited.flatMap(({ document, section, key }) =>
    key === undefined ? [] : [keyOf(key, `${document}#${section}/`, tables)],
  );
  return [...grouped(keys, ({ kind, table = "" }) => `${kind} ${table}`).values()]
    .map((group) => groupText(group))
    .join("、");
}

interface Key {
  readonly kind: "row" | "table" | "paragraph" | "item" | "sample";
  /** The row's name, the paragraph's number, the item's numeral. */
  readonly text: string;
  readonly table?: string;
}

function groupText(group: readonly Key[]): string {
  const [{ kind, table } = { kind: "row" } as Key] = group;
  const texts = group.map(({ text }) => text);
  const { shown, isCut } = cut(kind === "paragraph" ? inOrder(texts) : texts);
  const count = isCut ? `等${group.length}` : "";
  const within = table === undefined ? "" : `${quoted(table)}表`;
  return `${within}${keyTexts[kind](shown, count)}`;
}

const keyTexts: Readonly<Record<Key["kind"], (texts: readonly string[], count: string) => string>> =
  {
    row: (texts, count) => `${texts.map(quoted).join("、")}${count}行`,
    table: (texts, count) => `${texts.map(quoted).join("、")}${count}表`,
    paragraph: (texts, count) => `第${texts.join("、")}${count}段`,
    item: (texts, count) => `第${texts.join("、")}${count}条`,
    sample: (texts, count) => `${texts.join("、")}${count}`,
  };

const samples: Readonly<Record<string, string>> = {
  sample: "示例",
  "request-sample": "请求示例",
  "reply-sample": "响应示例",
};

/** What a citation's key names. `before` is the citation in front of it. */
function keyOf(key: string, before: string, { tables, rows }: Tables): Key {
  const sample = Object.hasOwn(samples, key) ? samples[key] : undefined;
  if (sample !== undefined) return { kind: "sample", text: sample };
  const paragraph = /^p(\d+)$/.exec(key)?.[1];
  if (paragraph !== undefined) return { kind: "paragraph", text: paragraph };
  if (/^[一二三四五六七八九十百]+$/.test(key)) return { kind: "item", text: key };
  // A table may be called as the row that announces it.
  if (tables.has(`${before}${key}`) && !rows.has(`${before}${key}`)) {
    return { kind: "table", text: key };
  }
  const dot = dotsOf(key).find((index) => tables.has(`${before}${key.slice(0, index)}`));
  if (dot === undefined) return { kind: "row", text: key };
  return { kind: "row", text: key.slice(dot + 1), table: key.slice(0, dot) };
}

export interface Tables {
  readonly tables: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

/**
 * `Table.row` is written like a path. What a structure cites is a table, and so is what an operation cites where rows stand
 * in it.
 */
export function knownTables({ structures, operations, codeTables }: Provider): Tables {
  const rows = new Set(
    [
      ...structures.flatMap(({ fields }) => fields),
      ...codeTables.flatMap(({ codes }) => codes),
    ].flatMap(({ cite }) => cite),
  );
  const above = new Set(
    [...rows].flatMap((row) => dotsOf(row).map((index) => row.slice(0, index))),
  );
  const ofOperations = operations.flatMap(({ cite }) => cite).filter((cite) => above.has(cite));
  return { tables: new Set([...structures.flatMap(({ cite }) => cite), ...ofOperations]), rows };
}

/** The places of the dots, the last one first. */
function dotsOf(text: string): readonly number[] {
  return [...text.matchAll(/\./g)].map(({ index }) => index).toReversed();
}
