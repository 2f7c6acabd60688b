import { fieldMeaning } from "../../generator/documents/meaning/field.js";
import type { FieldMeaning } from "../../generator/documents/meaning.js";
import type { Passage, Reading, Row, Table } from "../../generator/documents/reading.js";
import type { ReadingSettings } from "../../generator/documents/settings/settings.js";

/** A reading as lines: sections, operations, tables with their rows, passages, and what is unclaimed or only form. */
export function printReading(reading: Reading, settings: ReadingSettings): string {
  const lines = [
    ...reading.sections.map(({ place, title }) => `section ${place}: ${title}`),
    ...reading.operations.map((operation) => {
      const { place, title, code, path, from, to } = operation;
      const more = Object.entries({ code, path, from, to }).flatMap(([key, value]) =>
        value === undefined ? [] : [` ${key}=${value}`],
      );
      return `operation ${place}: ${title}${more.join("")}`;
    }),
    ...reading.tables.flatMap((table) => printTable(table, settings)),
    ...reading.passages.map(printPassage),
    ...reading.structural.map(({ reason, at }) => `structural ${at.line}: ${reason}`),
    ...reading.unclaimed.map(
      ({ looksLike, text, at }) => `UNCLAIMED ${at.line} ${looksLike}: ${text}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function printTable(table: Table, settings: ReadingSettings): readonly string[] {
  const { id, kind, name, role, operation, confidence } = table;
  const columns = table.columns.map((column) => column ?? "?").join(" ");
  const about = [
    kind,
    ...(name === undefined ? [] : [`'${name}'`]),
    ...(role === undefined ? [] : [role]),
    ...(operation === undefined ? [] : [`of ${operation}`]),
    ...(confidence === 1 ? [] : [`(${confidence.toFixed(2)})`]),
  ];
  return [
    `table ${id}: ${about.join(" ")}: ${columns}`,
    ...table.rows.map((row) => `  ${printRow(row, settings)}`),
  ];
}

function printRow(row: Row, settings: ReadingSettings): string {
  const { place, kind, below, flags, at } = row;
  const cells = Object.entries(row.cells).map(([column, text]) => `${column}=${text}`);
  return [
    `${at.line} ${kind} ${place}`,
    ...(below.length > 0 ? [`below ${below.join(" › ")}`] : []),
    ...(flags.length > 0 ? [`[${flags.join(", ")}]`] : []),
    `| ${cells.join(" | ")}`,
    ...(kind === "field" ? [`→ ${printMeaning(fieldMeaning(row, {}, settings))}`] : []),
  ].join(" ");
}

function printMeaning({ code, label, type, required, codes }: FieldMeaning): string {
  const references =
    type === undefined || type.references.length === 0 ? "" : ` to ${type.references.join(", ")}`;
  return [
    code,
    ...(label === undefined ? [] : [label]),
    ...(type === undefined ? [] : [`${type.type ?? "?"}${references}`]),
    ...(required === undefined
      ? []
      : [`${required.kind}${required.condition === undefined ? "" : ` '${required.condition}'`}`]),
    ...codes.map((each) => `${each.code}=${each.label}${each.struck ? " (struck)" : ""}`),
  ].join(", ");
}

function printPassage({ place, kind, text, topics, operation, members, at }: Passage): string {
  return [
    `${kind} ${at.line} ${place}`,
    ...(operation === undefined ? [] : [`of ${operation}`]),
    ...(topics.length > 0 ? [`[${topics.join(", ")}]`] : []),
    `: ${text.replaceAll("\n", "⏎")}`,
    ...(members === undefined || members.length === 0 ? [] : [`: ${members.join(" ")}`]),
  ].join(" ");
}
