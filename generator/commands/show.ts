import { printModel } from "../model/print.js";
import type { Operation, Provider } from "../model/provider.js";
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
 * payNotice       platform → channel  支付通知
 *
 * open: digest-case = lower (or upper): the document does not say
 * ```
 */
function overview(provider: Provider): string {
  const width = Math.max(0, ...provider.operations.map((operation) => operation.name.length));
  const operations = provider.operations.map((operation) => operationLine(operation, width));
  const open = provider.openPoints.map((point) => {
    const others = point.choices.filter((choice) => choice !== point.default).join(", ");
    return `open: ${point.name} = ${point.default} (or ${others}): ${point.why}\n`;
  });
  return [
    `${provider.name} ${provider.title}, we are ${provider.we}\n`,
    "\n",
    ...operations,
    ...(open.length > 0 ? ["\n", ...open] : []),
  ].join("");
}

function operationLine({ name, from, to, title }: Operation, width: number): string {
  const said = title === name ? "" : `  ${title}`;
  return `${name.padEnd(width)}  ${from} → ${to}${said}\n`;
}
