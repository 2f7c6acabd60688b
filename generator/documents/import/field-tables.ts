import type { DocumentOperation, Table } from "../reading.js";
import { isPartTitle } from "../tables/roles.js";
import type { DraftField } from "./elements.js";
import { fieldsOf, merged } from "./fields.js";
import { union } from "./once-each.js";
import type { DraftSource } from "./source.js";

/** Which message of an operation. */
export type Side = "request" | "reply";

/** A table of fields, and the fields in it. */
export interface FieldTable {
  readonly source: DraftSource;
  readonly table: Table;
  readonly fields: readonly DraftField[];
  /** What citations say for the table itself; several where a document has it several times. */
  readonly cite: readonly string[];
  /** Its name, where that is one of a structure. */
  readonly name?: string;
  readonly side?: Side | "both";
  readonly isEnvelope: boolean;
}

/** The tables of fields of a document: the same objects each time, since what is used of them is known by them. */
export function fieldTablesOf(source: DraftSource): readonly FieldTable[] {
  const known = read.get(source);
  if (known) return known;
  const tables = source.reading.tables
    .filter(({ kind }) => kind === "fields")
    .map((table) => fieldTable(source, table))
    .filter(({ fields }) => fields.length > 0);
  read.set(source, tables);
  return tables;
}

const read = new WeakMap<DraftSource, readonly FieldTable[]>();

function fieldTable(source: DraftSource, table: Table): FieldTable {
  const fields = fieldsOf(source, table);
  const name = structureName(source, table);
  const side = sideOf(table);
  return {
    source,
    table,
    fields,
    cite: [citationOf(source, table)],
    ...(name !== undefined && { name }),
    ...(side && { side }),
    isEnvelope: isAround(table),
  };
}

/** Whether it is of all messages: it says so, or is `返回报文` of no operation. */
function isAround({ role, operation, name, sections }: Table): boolean {
  if (role === "envelope") return true;
  const isMessage = role === "request" || role === "reply";
  return (
    isMessage && operation === undefined && name === undefined && isPartTitle(sections.at(-1) ?? "")
  );
}

/** What stands before the names of its rows in their places: `2.3/Pay` of `2.3/Pay.price`. */
function citationOf({ reading, meaningOf }: DraftSource, { rows, id }: Table): string {
  const places = rows
    .filter(({ kind }) => kind === "field" || kind === "group")
    .flatMap((row) => {
      const { code } = meaningOf(row);
      return row.place.endsWith(code) ? [row.place.slice(0, -code.length - 1)] : [];
    });
  const [place = id.replace(/#.*$/u, "")] = places;
  return `${reading.document}#${place}`;
}

/** Of names, those that can be one of a structure; `head` and `request` only say which part of a message it is. */
function structureName({ reading }: DraftSource, table: Table): string | undefined {
  const { name, operation, role } = table;
  const isMessage = role === "request" || role === "reply";
  const own = reading.operations.find(({ place }) => place === operation);
  // Both messages of an operation stand below its title.
  if (isMessage && name !== undefined && own?.title === name) return undefined;
  const last = name?.replace(/^(?:request|reply)\./u, "");
  return last !== undefined && /^[A-Za-z]\w*$/u.test(last) && !/^(?:request|reply)$/iu.test(last)
    ? last
    : undefined;
}

function sideOf({ role, name, sections }: Table): FieldTable["side"] {
  if (role === "request" || role === "reply") return role;
  if (name?.startsWith("reply.") === true) return "reply";
  if (name?.startsWith("request.") === true) return "request";
  if (role === "structure") return undefined;
  const heading = sections.at(-1) ?? "";
  const isReply = /响应|返回|应答|出参|response|reply/iu.test(heading);
  const isRequest = /请求(?!返回)|入参|request/iu.test(heading);
  if (isReply && isRequest) return "both";
  return isReply ? "reply" : isRequest ? "request" : undefined;
}

/** An operation of a document with its tables, before it is known what of them is an envelope. */
export interface TabledOperation {
  readonly source: DraftSource;
  readonly operation: DocumentOperation;
  /** All places that it is documented at; one unless a document has it several times. */
  readonly places: readonly string[];
  readonly tables: readonly FieldTable[];
}

/** Two tables of one structure as one, which cites both. */
export function joined(one: FieldTable, other: FieldTable): FieldTable {
  const cite = union(one.cite, other.cite);
  return { ...one, cite, fields: merged([...one.fields, ...other.fields]) };
}

/** The heading right above a table, without its number. */
export function headingOf({ sections }: Table): string | undefined {
  const heading = sections.at(-1)?.replace(/^[\d.、]+\s*/u, "");
  return heading === "" ? undefined : heading;
}
