import { isUtf8 } from "node:buffer";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { suggest } from "../diagnostics/suggest.js";
import { optional } from "../model/resolve/nodes.js";
import { refusalOf } from "../spec/disk.js";
import type { Surroundings } from "./command.js";

/**
 * The text of a file, or of standard input for `-`, line ends and all. Nothing of it is shown where it cannot be read: it may
 * be a key. `shown` is what the file is called then.
 */
export function readText(
  path: string,
  surroundings: Surroundings,
  shown: string = path,
): Result<string | undefined> {
  const [bytes, problems] = readBytes(path, surroundings, shown);
  if (bytes === undefined) return [undefined, problems];
  return isUtf8(bytes) ? [new TextDecoder().decode(bytes), []] : unreadable(path, shown, notUtf8);
}

/** The bytes of a file, or of standard input for `-`. */
export function readBytes(
  path: string,
  { disk, readStandardInput }: Surroundings,
  shown: string = path,
): Result<Uint8Array | undefined> {
  try {
    return [path === "-" ? readStandardInput() : disk.read(path), []];
  } catch (error) {
    return unreadable(path, shown, refusalOf(error));
  }
}

function unreadable(path: string, shown: string, reason: Words): Result<undefined> {
  const name = path === "-" ? standardInput : asIs(shown);
  return [undefined, [complain("unreadable-input", undefined, { path: name, reason })]];
}

const standardInput: Words = { en: "standard input", zh: "标准输入" };
const notUtf8: Words = { en: "it is not UTF-8", zh: "它不是 UTF-8" };

/** The credentials' texts, by name. */
export interface Keys {
  readonly [credential: string]: string;
}

/**
 * Reads credentials from where each `given` says: `NAME=env:VARIABLE`, `NAME=file:PATH` or `NAME=-`. Never from the command
 * line itself, and nothing of it goes into a message: shells, process lists and logs would keep a key.
 *
 * @param known the names of all credentials that there are.
 * @param needed those without which it does not work.
 */
export function readKeys(
  given: readonly string[],
  known: readonly string[],
  needed: readonly string[],
  surroundings: Surroundings,
): Result<Keys> {
  const keys = new Map<string, string>();
  const problems: Diagnostic[] = [];
  const named = new Set<string>();
  for (const each of given) {
    const { name, source } = parted(each);
    if (!known.includes(name)) {
      problems.push(unknownCredential(name, source, known));
      continue;
    }
    named.add(name);
    const [value, problem] = readKey(name, source, surroundings);
    problems.push(...problem);
    if (value !== undefined) keys.set(name, value);
  }
  // A misspelt one is not also a missing one.
  const missing = problems.length > 0 ? [] : needed.filter((name) => !named.has(name));
  return [Object.fromEntries(keys), [...problems, ...missing.map(missingKey)]];
}

/** Keys are read from standard input to its end, so nothing else can be. */
export function readsStandardInput(given: string): boolean {
  return parted(given).source === "-";
}

function parted(given: string): { readonly name: string; readonly source: string } {
  const [name = ""] = given.split("=", 1);
  return { name, source: given.slice(name.length + 1) };
}

function isSource(source: string): boolean {
  return source === "-" || /^(env|file):/.test(source);
}

function readKey(
  name: string,
  source: string,
  surroundings: Surroundings,
): Result<string | undefined> {
  if (!isSource(source)) {
    const reason = { en: `--key ${name} names no source`, zh: `--key ${name} 没有指出来源` };
    return [undefined, [refuse(reason, howToGive(name))]];
  }
  if (source.startsWith("env:")) {
    return nonEmpty(name, surroundings.environment[source.slice("env:".length)]);
  }
  const path = source === "-" ? source : source.slice("file:".length);
  // Whoever takes `file:` for a mark of the key itself must not read the key in a log.
  const [text, problems] = readText(path, surroundings, `${name}=file:…`);
  return text === undefined ? [undefined, problems] : nonEmpty(name, withoutLineEnd(text));
}

function nonEmpty(name: string, value: string | undefined): Result<string | undefined> {
  if (value !== undefined && value !== "") return [value, []];
  const reason = { en: `the key '${name}' is empty or not set`, zh: `密钥 '${name}' 为空或未设置` };
  return [undefined, [refuse(reason)]];
}

/** Editors end files with a line break that is not part of a key. */
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** What stands there may be the key itself: it is only repeated where it is a near miss with a source behind it. */
function unknownCredential(name: string, source: string, known: readonly string[]): Diagnostic {
  const meant = isSource(source) ? suggest(name, known) : undefined;
  return meant === undefined
    ? refuse(namesNone, howToGive(known.length === 1 ? known[0] : undefined))
    : refuse(
        { en: `there is no credential '${name}'`, zh: `没有凭据 '${name}'` },
        { en: `did you mean '${meant}'?`, zh: `是不是 '${meant}'？` },
      );
}

const namesNone: Words = { en: "a --key names no credential", zh: "有一个 --key 没有指出凭据" };

function missingKey(name: string): Diagnostic {
  return refuse({ en: `the key '${name}' is missing`, zh: `缺少密钥 '${name}'` }, howToGive(name));
}

function howToGive(name = "NAME"): Words {
  return {
    en: `write --key ${name}=env:VARIABLE, ${name}=file:PATH or ${name}=- for standard input`,
    zh: `写 --key ${name}=env:VARIABLE、${name}=file:PATH，或用 ${name}=- 从标准输入读取`,
  };
}

function refuse(reason: Words, help?: Words): Diagnostic {
  return complain("cannot-sign", undefined, { reason, ...optional("help", help) });
}
