import { parseArgs, type ParseArgsConfig } from "node:util";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Owner } from "../output/lock.js";
import type { Disk } from "../spec/disk.js";

/** What a command may ask of the world around it. Only `cli.ts` makes one from the real process. */
export interface Surroundings {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Reads files and folders; relative paths are taken from `folder`. */
  readonly disk: Disk;
  readonly environment: { readonly [name: string]: string | undefined };
  readonly readStandardInput: () => string;
  /** Who holds the lock on the generated folder while a run writes. */
  readonly owner: Owner;
}

/** What a command comes to. Nothing has been printed yet. */
export interface Outcome {
  readonly output: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Ends unsuccessfully although no diagnostic is an error. */
  readonly failed?: boolean;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The line after `Usage:`. */
  readonly usage: string;
  /** Its own flags; those of every command come on top. */
  readonly flags: Flags;
  /** How many words it takes after its name. */
  readonly words: readonly [least: number, most: number];
  readonly run: (input: Input, surroundings: Surroundings) => Outcome | Promise<Outcome>;
}

export interface Flag {
  readonly doc: string;
  /** What stands after it, in capitals; absent for a flag that stands alone. */
  readonly value?: string;
  readonly repeated?: boolean;
}

export interface Flags {
  readonly [name: string]: Flag;
}

/** A command's words and flags as given. */
export interface Input {
  readonly words: readonly string[];
  /** The value of a flag, the last one where it stands several times. */
  readonly value: (flag: string) => string | undefined;
  readonly values: (flag: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

type FlagOptions = NonNullable<ParseArgsConfig["options"]>;

/** The flags that every command takes. */
export const sharedFlags: Flags = {
  config: { value: "FILE", doc: "Settings file; baowen.yaml unless given" },
  specs: { value: "DIR", doc: "Folder of the provider folders" },
  out: { value: "DIR", doc: "Folder for generated packages" },
  scope: { value: "@SCOPE", doc: "npm scope of generated packages" },
  format: { value: "FORMAT", doc: "How complaints are printed: text, json or github" },
  help: { doc: "Print this" },
};

/** Reads the arguments after a command's name. */
export function readArguments(command: Command, args: readonly string[]): Result<Input> {
  const flags = { ...sharedFlags, ...command.flags };
  const options: FlagOptions = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.value === undefined ? "boolean" : "string", multiple: true } as const,
    ]),
  );
  const parsed = parse(args, options);
  if (typeof parsed === "string") return [inputOf([], {}), [usage(command, parsed)]];
  const { positionals, values } = parsed;
  const input = inputOf(positionals, values as { readonly [flag: string]: readonly unknown[] });
  const [least, most] = command.words;
  if (input.has("help") || (positionals.length >= least && positionals.length <= most)) {
    return [input, []];
  }
  const problem =
    positionals.length < least
      ? `'${command.name}' needs more: ${command.usage}`
      : `'${command.name}' does not take '${positionals[most] ?? ""}'`;
  return [input, [usage(command, problem)]];
}

function parse(args: readonly string[], options: FlagOptions) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Only the first sentence: the rest explains a convention of the platform.
    if (error instanceof TypeError) return (error.message.split(". ")[0] ?? "").replace(/\.$/, "");
    throw error;
  }
}

function usage(command: Command, problem: string): Diagnostic {
  return complain("bad-usage", undefined, { problem, command: command.name });
}

function inputOf(
  words: readonly string[],
  given: { readonly [flag: string]: readonly unknown[] },
): Input {
  const values = (flag: string): readonly string[] => (given[flag] ?? []).map(String);
  return {
    words,
    values,
    value: (flag) => values(flag).at(-1),
    has: (flag) => given[flag] !== undefined,
  };
}
