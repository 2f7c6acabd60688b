import { parseArgs, type ParseArgsConfig } from "node:util";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Command } from "./command.js";
import { commonFlags, type Flags } from "./flags.js";

/** A command's words and flags as given. */
export interface Input {
  readonly words: readonly string[];
  /** The value of a flag, the last one where it stands several times. */
  readonly value: (flag: string) => string | undefined;
  readonly values: (flag: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

/** Reads the arguments after a command's name. What was understood is given even where the rest is wrong. */
export function readArguments(command: Command, args: readonly string[]): Result<Input> {
  const flags = { ...command.flags, ...commonFlags };
  const [parsed, misuse] = parse(command, flags, args);
  const input = inputOf(parsed.positionals, parsed.values);
  if (input.has("help") || misuse) return [input, misuse ? [misuse] : []];
  const problems = [wordsProblem(command, input.words), ...valueProblems(flags, input)];
  return [
    input,
    problems.flatMap((problem) => (problem === undefined ? [] : usage(command, problem))),
  ];
}

/** A complaint about how a command was called. */
export function usage({ name }: { readonly name: string }, problem: string): Diagnostic {
  return complain("bad-usage", undefined, { problem, command: name });
}

type Parsed = Pick<ReturnType<typeof parseArgs>, "positionals" | "values">;

function parse(
  command: Command,
  flags: Flags,
  args: readonly string[],
): readonly [Parsed, Diagnostic | undefined] {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.value === undefined ? "boolean" : "string", multiple: true } as const,
    ]),
  );
  const config = { args: [...args], options, allowPositionals: true };
  try {
    return [parseArgs({ ...config, strict: true }), undefined];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [parseArgs({ ...config, strict: false }), refusal(command, flags, error.message)];
  }
}

/** Node's message, but for its explanation of a convention. It names flags, and repeats no value. */
function refusal(command: Command, flags: Flags, message: string): Diagnostic {
  const unknown = /^Unknown option '--([^']*)'/.exec(message)?.[1];
  const [sentence = ""] = message.split(/\.(?:\s|$)/);
  const problem = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const meant = unknown === undefined ? undefined : suggest(unknown, Object.keys(flags));
  return complain("bad-usage", undefined, {
    problem,
    command: command.name,
    ...(meant === undefined ? {} : { suggestion: `--${meant}` }),
  });
}

function wordsProblem(command: Command, words: readonly string[]): string | undefined {
  const [least, most] = command.words;
  if (words.length < least) return `'${command.name}' needs more: ${command.usage}`;
  // What is too much is not repeated: it may be a key that slipped out of its flag.
  if (words.length > most) return `'${command.name}' is given too much: ${command.usage}`;
  return undefined;
}

function valueProblems(flags: Flags, input: Input): readonly string[] {
  return Object.entries(flags).flatMap(([name, { matches, value }]) =>
    input.values(name).flatMap((given) => {
      if (value === undefined) return [];
      if (given === "") return [`'--${name}' is empty`];
      if (!matches || new RegExp(matches.pattern, "u").test(given)) return [];
      return [`'--${name}' is ${matches.says}, not '${given}'`];
    }),
  );
}

function inputOf(words: readonly string[], given: Parsed["values"]): Input {
  const values = (flag: string): readonly string[] => [given[flag] ?? []].flat().map(String);
  return {
    words,
    values,
    value: (flag) => values(flag).at(-1),
    has: (flag) => given[flag] !== undefined,
  };
}
