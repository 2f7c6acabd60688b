import { parseArgs, type ParseArgsConfig } from "node:util";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { isLanguage, type Language, type Words } from "../diagnostics/language.js";
import { translated } from "../diagnostics/phrases.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Command } from "./command.js";
import { flagsOf, type Flags } from "./flags.js";

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
  const flags = flagsOf(command.flags);
  const [parsed, misuse] = parse(command, flags, args);
  const input = inputOf(parsed.positionals, parsed.values);
  if (input.has("help") || misuse) return [input, misuse ? [misuse] : []];
  const problems = [wordsProblem(command, input.words), ...valueProblems(flags, input)];
  return [
    input,
    problems.flatMap((problem) => (problem === undefined ? [] : usage(command, problem))),
  ];
}

/**
 * The language that `--lang` asks for, wherever it stands among the arguments: help and complaints are given in it even where
 * they cannot be read. Undefined where it is not there, or names none of ours.
 */
export function languageAsked(args: readonly string[]): Language | undefined {
  const given = args.flatMap((arg, index) => {
    if (arg === "--lang") return args[index + 1] ?? [];
    return arg.startsWith("--lang=") ? arg.slice("--lang=".length) : [];
  });
  return given.findLast(isLanguage);
}

/** The command that is asked for, and its arguments; `--lang`, which all commands take, may stand before it. */
export function commandOf(
  all: readonly string[],
): readonly [name: string | undefined, args: readonly string[]] {
  const before = all[0] === "--lang" ? 2 : all[0]?.startsWith("--lang=") ? 1 : 0;
  const [name, ...args] = all.slice(before);
  return [name, [...all.slice(0, before), ...args]];
}

/** A complaint about how a command was called. */
export function usage({ name }: { readonly name: string }, problem: Words): Diagnostic {
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
  const en = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const problem = { en, zh: translated(refusals, sentence) ?? `参数无法解析：${en}` };
  const meant = unknown === undefined ? undefined : suggest(unknown, Object.keys(flags));
  return complain("bad-usage", undefined, {
    problem,
    command: command.name,
    ...(meant === undefined ? {} : { suggestion: `--${meant}` }),
  });
}

/** What `parseArgs` of Node 20 to 24 says in the first sentence of a message. */
const refusals = {
  "Unknown option '{}'": "没有选项 '{}'",
  "Option '{}' argument missing": "选项 '{}' 缺少值",
  "Option '{}' argument is ambiguous": "选项 '{}' 的值有歧义",
  "Option '{}' does not take an argument": "选项 '{}' 不带值",
  "Unexpected argument '{}'": "多余的参数 '{}'",
};

function wordsProblem(
  { name, usage: call, words: [least, most] }: Command,
  words: readonly string[],
): Words | undefined {
  if (words.length < least) {
    return { en: `'${name}' needs more: ${call}`, zh: `'${name}' 缺少参数：${call}` };
  }
  // What is too much is not repeated: it may be a key that slipped out of its flag.
  if (words.length > most) {
    return { en: `'${name}' is given too much: ${call}`, zh: `'${name}' 的参数过多：${call}` };
  }
  return undefined;
}

function valueProblems(flags: Flags, input: Input): readonly Words[] {
  return Object.entries(flags).flatMap(([name, { matches, value }]) =>
    input.values(name).flatMap((given) => {
      if (value === undefined) return [];
      if (given === "") return [{ en: `'--${name}' is empty`, zh: `'--${name}' 为空` }];
      if (!matches || new RegExp(matches.pattern, "u").test(given)) return [];
      const { en, zh } = matches.says;
      return [
        {
          en: `'--${name}' is ${en}, not '${given}'`,
          zh: `'--${name}' 应为：${zh}；给出的是 '${given}'`,
        },
      ];
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
