import { cellsOf } from "../diagnostics/cells.js";
import { printModel } from "../model/print.js";
import type { Protocol } from "../model/protocol.js";
import type { OpenPoint, Operation, Provider } from "../model/provider.js";
import type { Command } from "./command.js";
import { specFlags } from "./flags.js";
import { readSpecs } from "./specs.js";

/** Prints the resolved model: whole as JSON, or what a reader wants to know first as text. */
export const show: Command = {
  name: "show",
  summary: "print what a spec resolves to",
  usage: "baowen show PROVIDER [--format json]",
  words: [1, 1],
  flags: specFlags,
  run: (input, surroundings) => {
    const [specs, diagnostics] = readSpecs(input, input.words, surroundings);
    const provider = specs?.providers[0]?.provider;
    if (!provider) return { output: "", diagnostics };
    const isJson = input.value("format") === "json";
    return { output: isJson ? printModel(provider) : overview(provider), diagnostics };
  },
};

/**
 * ```
 * acme 某平台, we are channel
 *
 * environment: test = https://test.acme.example
 *
 * apply           channel → platform  create  /api/apply  投保
 * payNotice       platform → channel  notice  at the address of apply.notifyUrl  支付通知
 *
 * limits of api: 400 calls in 60 s, valid for 300 s
 *
 * open: digest-case = lower (or upper): the document does not say
 * ```
 */
function overview(provider: Provider): string {
  const blocks = [
    [`${provider.name} ${provider.title}, we are ${provider.we}`],
    provider.environments.map(({ name, url }) => `environment: ${name} = ${url}`),
    table(provider.operations.map((operation) => operationCells(provider, operation))),
    provider.protocols.flatMap(limitLine),
    provider.openPoints.map(openLine),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function operationCells(provider: Provider, operation: Operation): readonly string[] {
  const { name, from, to, effect, title, path, address } = operation;
  const shared = provider.protocols.find((each) => each.name === operation.protocol)?.transport
    .path;
  const given = address && `at the address of ${[address.operation, ...address.path].join(".")}`;
  const where = given ?? path ?? shared ?? "";
  return [name, `${from} → ${to}`, effect, where, title === name ? "" : title];
}

/** Cells below each other; columns that hold nothing take no room. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .flatMap((cell, column) => {
        const width = widths[column] ?? 0;
        return width === 0 ? [] : [cell + " ".repeat(width - widthOf(cell))];
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Columns of a terminal. */
function widthOf(text: string): number {
  const last = cellsOf(text).at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function limitLine({ name, limits }: Protocol): readonly string[] {
  if (limits === undefined) return [];
  const { rate, expires } = limits;
  const texts = [
    ...(rate === undefined ? [] : [`${rate.calls} calls in ${rate.per / 1_000} s`]),
    ...(expires === undefined ? [] : [`valid for ${expires / 1_000} s`]),
  ];
  return [`limits of ${name}: ${texts.join(", ")}`];
}

function openLine(point: OpenPoint): string {
  const others = point.choices.filter((choice) => choice !== point.default).join(", ");
  return `open: ${point.name} = ${point.default} (or ${others}): ${point.why}`;
}
