import { sharedFlags, type Command, type Flags } from "./command.js";

/** What `baowen --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.name.padEnd(10)} ${command.summary}\n`);
  return [
    "baowen turns the captured documents of partner APIs into TypeScript packages.\n\n",
    "Usage: baowen COMMAND [arguments]\n\n",
    ...lines,
    "\nbaowen COMMAND --help describes a command. Settings come from baowen.yaml and from flags.\n",
    `\n${exitCodes}`,
  ].join("");
}

/** What `baowen COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const own = flagLines(command.flags);
  const shared = flagLines(
    Object.fromEntries(
      Object.entries(sharedFlags).filter(([name]) => !Object.hasOwn(command.flags, name)),
    ),
  );
  return [
    `${command.usage}\n\n`,
    `${command.summary}\n\n`,
    ...own,
    ...(own.length > 0 ? ["\n"] : []),
    ...shared,
    `\n${exitCodes}`,
  ].join("");
}

const exitCodes =
  "Exit codes: 0 done, 1 something is wrong with a spec or the generated files, 2 wrong usage, 70 a bug in baowen.\n";

function flagLines(flags: Flags): readonly string[] {
  return Object.entries(flags).map(([name, { value, doc }]) => {
    const form = value === undefined ? `--${name}` : `--${name} ${value}`;
    return `  ${form.padEnd(22)} ${doc}\n`;
  });
}
