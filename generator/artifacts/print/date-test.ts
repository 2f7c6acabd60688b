import { parseDateFormat, type DatePart } from "../../../templates/runtime/date-format.js";
import { docComment } from "../../emit/doc-comment.js";
import { literal } from "../../emit/literal.js";
import { useRuntime, type PrintScope } from "./scope.js";

/**
 * An expression that is true where `value` is a text of the format that names a real day and time: a call of a function
 * that is printed for the format, with the place of each part; of the runtime's where the places vary.
 */
export function printDateTest(scope: PrintScope, format: string, value: string): string {
  const name = dateTestName(scope, format);
  if (name !== undefined) return `${name}(${value})`;
  return `${useRuntime(scope, "isDate")}(${value}, ${literal(format)})`;
}

/** The function that is printed for the format, if there is one. */
export function dateTestName(scope: PrintScope, format: string): string | undefined {
  if (!isFixed(format)) return undefined;
  const letters = format.replaceAll(/[^A-Za-z]+/g, "_");
  return scope.hoist(`isDate_${letters}`, (free) => printFunction(scope, free, format));
}

/** Whether each part stands at one place, and each character between them is one of UTF-16. */
function isFixed(format: string): boolean {
  return parseDateFormat(format).every((token) =>
    token.kind === "part" ? token.min === token.max : !/[\ud800-\udfff]/.test(token.text),
  );
}

function printFunction(scope: PrintScope, name: string, format: string): string {
  const parts = new Map<DatePart, string>();
  const marks: string[] = [];
  let at = 0;
  for (const token of parseDateFormat(format)) {
    if (token.kind === "part") {
      parts.set(token.part, printDigits(scope, token.min, at));
      at += token.min;
    } else for (const mark of token.text) marks.push(`value[${at++}] === ${literal(mark)}`);
  }
  const tests = [
    `typeof value === "string"`,
    `value.length === ${at}`,
    ...marks,
    ...printDay(scope, parts),
    ...limits.flatMap(([part, end]) => (parts.has(part) ? [`${parts.get(part)} < ${end}`] : [])),
  ];
  const doc = docComment([`Whether a value is a real day or time, written as ${format}.`]);
  return `${doc}\nfunction ${name}(value: unknown): boolean {\nreturn ${tests.join(" &&\n")};\n}`;
}

/** Without a year, 29 February is a day: some year has it. */
function printDay(scope: PrintScope, parts: ReadonlyMap<DatePart, string>): readonly string[] {
  const { year, month, day } = Object.fromEntries(parts);
  if (year === undefined && month === undefined && day === undefined) return [];
  return [`${useRuntime(scope, "isDay")}(${year ?? 4}, ${month ?? 1}, ${day ?? 1})`];
}

const limits: readonly (readonly [DatePart, number])[] = [
  ["hour", 24],
  ["minute", 60],
  ["second", 60],
  ["milli", 1000],
];

function printDigits(scope: PrintScope, count: number, at: number): string {
  const name = count === 4 ? "fourDigits" : count === 3 ? "threeDigits" : "twoDigits";
  return `${useRuntime(scope, name)}(value, ${at})`;
}
