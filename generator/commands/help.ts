import type { Command } from "./command.js";
import { commonFlags, type Flags } from "./flags.js";

/** What `baowen --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return [
    "baowen turns the captured documents of partner APIs into TypeScript packages.\n\n",
    "Usage: baowen COMMAND [arguments]\n\n",
    ...lines,
    "\nbaowen COMMAND --help describes a command, baowen --version says which baowen this is.\n",
    "Settings come from baowen.yaml and from flags.\n",
    `\n${exitCodes}`,
  ].join("");
}

/** What `baowen COMMAND --help` prints. */
export function commandHelp({ usage, summary, flags }: Command): string {
  return `${usage}\n\n${summary}\n\n${flagLines({ ...flags, ...commonFlags })}\n${exitCodes}`;
}

const exitCodes = `Exit codes:
  0   done
  1   something is wrong with a spec, an input or the generated files
  2   wrong usage
  70  a bug in baowen
`;

function flagLines(flags: Flags): string {
  const all = Object.entries(flags).map(([name, { value, doc }]) => ({
    form: value === undefined ? `--${name}` : `--${name} ${value}`,
    doc,
  }));
  const width = Math.max(...all.map(({ form }) => form.length));
  return all.map(({ form, doc }) => `  ${form.padEnd(width)}  ${doc}\n`).join("");
}
