import type { Passage, Reading, TableRole } from "../../reading.js";
import type { FieldTable, Field } from "./corpus.js";
import { citing } from "./citing.js";
import type { ReadSample } from "./member.js";
import { readJsonSample } from "./read-json.js";
import { readXmlSample } from "./read-xml.js";

/** A sample of the documents, with the tables that say what it is. */
export interface Sample extends ReadSample {
  readonly document: string;
  readonly cite: string;
  readonly passage: Passage;
  readonly role?: "request" | "reply";
  /** Tables of its own message: those of its operation and role. */
  readonly own: readonly FieldTable[];
  /** Tables that it may have members of besides: what is of no operation, and structures, wherever in its document they stand. */
  readonly shared: readonly FieldTable[];
  /** Names that the documents speak of otherwise: of tables, and in running text. */
  readonly named: ReadonlySet<string>;
}

/** The samples of all documents that are messages, each with the tables that may be of it. */
export function samplesIn(
  readings: readonly Reading[],
  tables: readonly FieldTable[],
): readonly Sample[] {
  const named = namesIn(readings);
  return readings.flatMap((reading) =>
    reading.passages.flatMap((passage) => {
      const read = passage.kind === "sample" ? readSample(passage.text) : undefined;
      return read ? [{ ...placed(reading, passage, onlyNames(read), tables), named }] : [];
    }),
  );
}

function namesIn(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ tables, passages }) => [
      ...tables.flatMap(({ name }) => name ?? []),
      ...passages.flatMap(({ kind, text }) =>
        kind === "paragraph" ? (text.match(/[A-Za-z]\w+/gu) ?? []) : [],
      ),
    ]),
  );
}

/** Rows whose names a member of the sample may have. */
export function rowsFor({ own, shared }: Sample): readonly Field[] {
  return [...own, ...shared].flatMap(({ fields }) => fields);
}

/** What neither begins like JSON nor like XML is no message. Members without the bracket in front of them are read as with it. */
function readSample(text: string): ReadSample | undefined {
  const start = text.search(/[{<]|"[^"\n]+"\s*:/u);
  if (start === -1) return undefined;
  const body = text.slice(start);
  if (body.startsWith("<")) return readXmlSample(body);
  if (body.startsWith("{")) return readJsonSample(body);
  const read = readJsonSample(`{${body}`);
  return { ...read, flaws: [{ kind: "unopened" }, ...read.flaws] };
}

/**
 * Without members whose names are none. In what is written wrongly a value may stand where a name belongs; names are told of, values
 * are not.
 */
function onlyNames(read: ReadSample): ReadSample {
  return {
    ...read,
    members: read.members.filter(({ path }) => path.every(isName)),
    flaws: read.flaws.map(({ kind, name }) =>
      name !== undefined && isName(name) ? { kind, name } : { kind },
    ),
  };
}

/** Latin letters with few digits, if it is long: what has more of them is a key or a number. */
function isName(text: string): boolean {
  const digits = text.replaceAll(/\D/gu, "").length;
  return (
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_$][\p{L}\d_$. -]{0,59}$/u.test(text) &&
    !/\p{Script=Han}/u.test(text) &&
    (digits < 3 || text.length < 12)
  );
}

function placed(
  { document }: Reading,
  passage: Passage,
  read: ReadSample,
  tables: readonly FieldTable[],
): Omit<Sample, "named"> {
  const near = tables.filter((one) => one.document === document && isNear(one, passage));
  const role = roleOf(passage, near);
  const own = near.filter((one) => isOf(sideOf(one, near), role));
  return {
    ...read,
    document,
    cite: citing(document, passage.place),
    passage,
    ...(role === undefined ? {} : { role }),
    own,
    shared: tables.filter(
      (one) =>
        one.table.operation === undefined ||
        (one.document === document && isStructure(one) && !own.includes(one)),
    ),
  };
}

function isNear({ table }: FieldTable, { operation }: Passage): boolean {
  return operation !== undefined && table.operation === operation;
}

type Side = "request" | "reply" | undefined;

function isOf(side: Side | "unsure", wanted: Side): boolean {
  return side === undefined || wanted === undefined || side === wanted;
}

/**
 * Which of an operation's messages a table is of. One that is of neither by itself is of the one whose table stands before it,
 * if it is a structure, or behind it, if it is what is around the message; and of that which its rows' places name. `unsure`: a
 * structure without a name behind the tables of both, which may be of either.
 */
function sideOf(one: FieldTable, near: readonly FieldTable[]): Side | "unsure" {
  const named = /\/(request|reply)\./u.exec(one.fields[0]?.cite ?? "")?.[1];
  if (named === "request" || named === "reply") return named;
  const at = near.indexOf(one);
  if (one.table.role === "envelope") return roleIn(near.slice(at).find(hasRole));
  if (hasRole(one)) return roleIn(one);
  const before = near.slice(0, at).filter(hasRole).map(roleIn);
  return one.table.name === undefined && new Set(before).size > 1 ? "unsure" : before.at(-1);
}

function isStructure({ table: { role } }: FieldTable): boolean {
  return role === undefined || role === "structure";
}

function roleIn(one: FieldTable | undefined): Side {
  const role: TableRole | undefined = one?.table.role;
  return role === "request" || role === "reply" ? role : undefined;
}

/** By its place, by the line above it, by the headings, or by the table in front of it. */
function roleOf({ place, side, sections, at }: Passage, near: readonly FieldTable[]): Side {
  const key = place.split("/").at(-1) ?? "";
  if (key.startsWith("request-sample")) return "request";
  if (key.startsWith("reply-sample")) return "reply";
  if (side !== undefined) return side;
  const title = sections.at(-1) ?? "";
  if (/返回|响应|应答|response/iu.test(title)) return "reply";
  if (/请求|入参|request/iu.test(title)) return "request";
  const before = near.findLast((one) => one.table.at.line < at.line && hasRole(one));
  return roleIn(before);
}

function hasRole({ table: { role } }: FieldTable): boolean {
  return role === "request" || role === "reply";
}
