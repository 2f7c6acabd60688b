import type { DraftField } from "./elements.js";
import { headingOf, joined, type FieldTable, type Side } from "./field-tables.js";
import { merged } from "./fields.js";
import { allBelow, bodyMember, isBodyName, refersTo } from "./likeness.js";
import { onceEach } from "./once-each.js";
import { rowPlaces } from "./row-places.js";

/**
 * The members of one message of an operation, top level, with structures in the place of the members that refer to them.
 * `named`: its one table has a name, which is that of the body.
 */
export interface Message {
  readonly members: readonly DraftField[];
  readonly cite: readonly string[];
  readonly named?: string;
}

/** Puts the tables of one side together. Undefined where there is none. */
export function messageOf(tables: readonly FieldTable[], side: Side): Message | undefined {
  const all = mergedTables(tables.filter((table) => sideOf(table, tables) === side));
  const roots = all.filter((table) => !isReferred(table, all, tables));
  const [first, ...others] = roots;
  if (!first) return undefined;
  if (others.length === 0)
    return isPart(first) && isBodyName(first.name) ? partAlone(first) : messageFrom(first);
  const holder = roots.find((root) => bodyMember(root.fields) && !isPart(root));
  const held = roots.find((root) => root !== holder);
  if (holder && held && roots.length === 2) return inside(holder, held);
  return {
    members: merged(roots.flatMap((root) => (isPart(root) ? [asMember(root)] : root.fields))),
    cite: roots.flatMap(({ cite }) => cite),
  };
}

/**
 * Of a table that does not say it, requests; but beside a table of the request a structure is a type, not more of its members: nobody
 * may refer to it.
 */
function sideOf(table: FieldTable, tables: readonly FieldTable[]): FieldTable["side"] {
  if (table.side !== undefined) return table.side;
  const isType = table.table.role === "structure" && table.name !== undefined && !isPart(table);
  const isRequest = (one: FieldTable): boolean => one !== table && one.side === "request";
  return isType && tables.some(isRequest) ? undefined : "request";
}

/** A message of which only the part is shown that its table is called by. */
function partAlone(table: FieldTable): Message {
  return { members: [asMember(table)], cite: table.cite };
}

function messageFrom({ fields, cite, name }: FieldTable): Message {
  return { members: fields, cite, ...(name !== undefined && { named: name }) };
}

/** `{ code, message, data }`, and another table that says what `data` is. */
function inside(holder: FieldTable, held: FieldTable): Message {
  const body = bodyMember(holder.fields);
  const members = holder.fields.map((field) =>
    field === body ? { ...field, cite: [...field.cite, ...held.cite], below: held.fields } : field,
  );
  return { members, cite: holder.cite };
}

/** Several named tables of one message are members of it: `head`, `refundNoticeBody`. */
function isPart({ name }: FieldTable): boolean {
  return name !== undefined && /^[a-z]/u.test(name);
}

function asMember(table: FieldTable): DraftField {
  const heading = headingOf(table.table);
  const title = /[头体]$|head|body/iu.test(heading ?? "") ? heading : undefined;
  return {
    name: table.name ?? "",
    ...(title !== undefined && { title }),
    required: { kind: "unspecified" },
    cite: rowPlaces(table.cite),
    at: table.table.at,
    below: table.fields,
    told: [],
    questions: [],
  };
}

/** Tables of one name and side are one: the same table, told several times. */
function mergedTables(tables: readonly FieldTable[]): readonly FieldTable[] {
  return onceEach(tables, ({ name, cite }) => name ?? `# ${cite.join(" ")}`, joined);
}

/** Whether the type of a field in one of the other tables means this one. */
function isReferred(
  table: FieldTable,
  side: readonly FieldTable[],
  all: readonly FieldTable[],
): boolean {
  const { name } = table;
  if (name === undefined) return false;
  const others = [...side, ...all].filter((one) => one.name !== name);
  return others.some((one) => allBelow(one.fields).some((field) => refersTo(field, name)));
}
