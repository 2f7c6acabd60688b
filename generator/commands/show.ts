import { columnsOf, padded } from "../diagnostics/cells.js";
import type { Language } from "../diagnostics/language.js";
import { printModel } from "../model/print.js";
import type { Protocol } from "../model/protocol.js";
import type { OpenPoint, Operation, Provider } from "../model/provider.js";
import type { Command } from "./command.js";
import { specFlags } from "./flags.js";
import { readSpecs } from "./specs.js";

/** Prints the resolved model: whole as JSON, or what a reader wants to know first as text. */
export const show: Command = {
  name: "show",
  summary: { en: "print what a spec resolves to", zh: "打印规格解析的结果" },
  usage: "baowen show PROVIDER [--format json]",
  words: [1, 1],
  flags: specFlags,
  run: (input, surroundings) => {
    const [specs, diagnostics] = readSpecs(input, input.words, surroundings, "shown");
    const provider = specs?.providers[0]?.provider;
    if (!provider) return { output: "", diagnostics };
    const isJson = input.value("format") === "json";
    const { language } = surroundings.speech;
    return {
      output: isJson ? printModel(provider) : overview(provider, words[language]),
      diagnostics,
    };
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
function overview(provider: Provider, say: OverviewWords): string {
  const blocks = [
    [say.provider(provider)],
    provider.environments.map(({ name, url }) => `${say.environment}${name} = ${url}`),
    table(provider.operations.map((operation) => operationCells(provider, operation, say))),
    provider.protocols.flatMap((protocol) => limitLine(protocol, say)),
    provider.openPoints.map((point) => openLine(point, say)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function operationCells(
  provider: Provider,
  operation: Operation,
  say: OverviewWords,
): readonly string[] {
  const { name, from, to, effect, title, path, address } = operation;
  const shared = provider.protocols.find((each) => each.name === operation.protocol)?.transport
    .path;
  const given = address && say.addressOf([address.operation, ...address.path].join("."));
  const where = given ?? path ?? shared ?? "";
  return [name, `${from} → ${to}`, effect, where, title === name ? "" : title];
}

/** Cells below each other; columns that hold nothing take no room. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .flatMap((cell, column) => {
        const width = widths[column] ?? 0;
        return width === 0 ? [] : [padded(cell, width)];
      })
      .join("  ")
      .trimEnd(),
  );
}

function limitLine({ name, limits }: Protocol, say: OverviewWords): readonly string[] {
  if (limits === undefined) return [];
  const { rate, expires } = limits;
  const texts = [
    ...(rate === undefined ? [] : [say.rate(rate.calls, rate.per / 1_000)]),
    ...(expires === undefined ? [] : [say.expires(expires / 1_000)]),
  ];
  return [`${say.limitsOf(name)}${texts.join(say.between)}`];
}

function openLine(point: OpenPoint, say: OverviewWords): string {
  const others = point.choices.filter((choice) => choice !== point.default);
  return say.open(point, others);
}

interface OverviewWords {
  readonly provider: (provider: Provider) => string;
  readonly environment: string;
  readonly addressOf: (path: string) => string;
  readonly limitsOf: (protocol: string) => string;
  readonly rate: (calls: number, seconds: number) => string;
  readonly expires: (seconds: number) => string;
  readonly between: string;
  readonly open: (point: OpenPoint, others: readonly string[]) => string;
}

const words: Readonly<Record<Language, OverviewWords>> = {
  en: {
    provider: ({ name, title, we }) => `${name} ${title}, we are ${we}`,
    environment: "environment: ",
    addressOf: (path) => `at the address of ${path}`,
    limitsOf: (protocol) => `limits of ${protocol}: `,
    rate: (calls, seconds) => `${calls} calls in ${seconds} s`,
    expires: (seconds) => `valid for ${seconds} s`,
    between: ", ",
    open: ({ name, default: held, why, free }, others) =>
      `open: ${name} = ${held} (${free === undefined ? `or ${others.join(", ")}` : `any ${free}`}): ${why}`,
  },
  zh: {
    provider: ({ name, title, we }) => `${name} ${title}，我方是 ${we}`,
    environment: "环境：",
    addressOf: (path) => `发往 ${path} 给出的地址`,
    limitsOf: (protocol) => `协议 ${protocol} 的限制：`,
    rate: (calls, seconds) => `${seconds} 秒内 ${calls} 次调用`,
    expires: (seconds) => `有效期 ${seconds} 秒`,
    between: "，",
    open: ({ name, default: held, why, free }, others) =>
      `待定：${name} = ${held}（${free === undefined ? `或 ${others.join("、")}` : `可为任意 ${free}`}）：${why}`,
  },
};
