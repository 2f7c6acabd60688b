import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { decodeUtf8 } from "../spec/decode.js";
import type { Input, Surroundings } from "./command.js";

/** The text of a file, or of standard input for `-`. Only a file's line ends are kept as they are. */
export function readText(path: string, surroundings: Surroundings): Result<string | undefined> {
  if (path === "-") return [surroundings.readStandardInput(), []];
  try {
    const [source, problems] = decodeUtf8(path, surroundings.disk.read(path));
    return [source?.text, problems];
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    return [undefined, [complain("unreadable-input", undefined, { path, reason })]];
  }
}

/**
 * Reads the credentials that are `needed` from where `--key NAME=env:VAR`, `file:PATH` or `-` say. Never from the
 * command line itself, and no value goes into a message: shells, process lists and logs would keep it.
 */
export function readKeys(
  input: Input,
  needed: readonly string[],
  surroundings: Surroundings,
): Result<{ readonly [credential: string]: string }> {
  const keys: Record<string, string> = {};
  const problems: Diagnostic[] = [];
  for (const given of input.values("key")) {
    const name = given.split("=", 1)[0] ?? "";
    const [value, problem] = readKey(name, given.slice(name.length + 1), surroundings);
    if (value === undefined) problems.push(...problem);
    else keys[name] = value;
  }
  for (const name of needed) {
    if (keys[name] !== undefined || problems.length > 0) continue;
    problems.push(
      refuse(`the key '${name}' is missing`, `give it with --key ${name}=env:VARIABLE`),
    );
  }
  return [keys, problems];
}

function readKey(
  name: string,
  source: string,
  surroundings: Surroundings,
): Result<string | undefined> {
  if (source === "-") return nonEmpty(name, withoutLineEnd(surroundings.readStandardInput()));
  if (source.startsWith("env:")) {
    const variable = source.slice("env:".length);
    return nonEmpty(name, surroundings.environment[variable]);
  }
  if (source.startsWith("file:")) {
    const [text, problems] = readText(source.slice("file:".length), surroundings);
    return text === undefined ? [undefined, problems] : nonEmpty(name, withoutLineEnd(text));
  }
  // `source` may be the key itself, so it is not repeated.
  const help = "write NAME=env:VARIABLE, NAME=file:PATH or NAME=-";
  return [undefined, [refuse(`--key ${name} names no source`, help)]];
}

function nonEmpty(name: string, value: string | undefined): Result<string | undefined> {
  if (value !== undefined && value !== "") return [value, []];
  return [undefined, [refuse(`the key '${name}' is empty or not set`, undefined)]];
}

/** Editors end files with a line break that is not part of a key. */
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

function refuse(reason: string, help: string | undefined): Diagnostic {
  return complain("cannot-sign", undefined, { reason, ...(help === undefined ? {} : { help }) });
}
