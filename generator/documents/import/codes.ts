import type { Row, Table } from "../reading.js";
import type { DraftCode, DraftCodeTable, DraftElements, DraftField } from "./elements.js";
import { headingOf } from "./field-tables.js";
import { pascal } from "./names.js";
import type { DraftSource } from "./source.js";

/** Tables of documents that list codes: results, kinds, states. */
export function codeTablesIn(sources: readonly DraftSource[]): readonly DraftCodeTable[] {
  const tables = sources.flatMap(({ reading }) =>
    reading.tables
      .filter(({ kind, rows }) => kind === "codes" && rows.length > 0)
      .map((table) => ({ table, document: reading.document })),
  );
  const isOnly = tables.filter(({ table }) => isOfResults(table)).length === 1;
  return tables.map(({ table, document }) => codeTable(table, document, isOnly));
}

function codeTable(table: Table, document: string, isOnly: boolean): DraftCodeTable {
  const title = headingOf(table);
  const place = table.id.replace(/#.*$/u, "");
  const values = table.rows.flatMap((row) => codeOf(row, document));
  return {
    name: nameFor(table, isOnly),
    ...(title !== undefined && { title }),
    cite: [`${document}#${place}`],
    values: values.filter(({ code }, at) => values.findIndex((one) => one.code === code) === at),
  };
}

/** A code cites its own row: the table's row that a list stands in would not be one. */
function codeOf(row: Row, document: string): readonly DraftCode[] {
  const code = codeIn(row);
  const cite = [`${document}#${row.place}`];
  return code === undefined ? [] : [{ code, label: labelIn(row), isRetired: false, cite }];
}

function nameFor(table: Table, isOnly: boolean): string {
  const { name, id } = table;
  if (name !== undefined && /^[A-Za-z]\w*$/u.test(name)) return pascal(name);
  if (isOnly && isOfResults(table)) return "ResultCode";
  return `Codes${(id.match(/[A-Za-z0-9]+/gu) ?? []).map(pascal).join("")}`;
}

function codeIn({ cells }: Row): string | undefined {
  return cells.code ?? cells.seq ?? cells.term;
}

function labelIn({ cells }: Row): string {
  return cells.label ?? cells.meaning ?? cells.description ?? cells.limits ?? "";
}

function isOfResults({ sections }: Table): boolean {
  return sections.some((title) =>
    /响应码|返回码|错误码|状态码|结果码|code码|\b(?:result|return|response|error|status) codes?\b/iu.test(
      title,
    ),
  );
}

/** The member of a reply that holds the result has the table of results for its type, where there is one of each. */
export function withResultCodes(
  elements: DraftElements,
  tables: readonly DraftCodeTable[],
): DraftElements {
  const found = tables.filter(({ name }) => name === "ResultCode");
  const [results] = found;
  if (!results || found.length !== 1) return elements;
  const coded = (field: DraftField): DraftField =>
    /^(?:code|(?:result|ret(?:urn)?|resp(?:onse)?|error)_?code)$/iu.test(field.name) &&
    field.type?.startsWith("string")
      ? {
          ...field,
          type: results.name,
          ...(field.type.includes("(") && { documented: field.printed ?? field.type }),
        }
      : field;
  return {
    ...elements,
    protocols: elements.protocols.map((protocol) => ({
      ...protocol,
      reply: protocol.reply && { ...protocol.reply, members: protocol.reply.members.map(coded) },
    })),
  };
}
