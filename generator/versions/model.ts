import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Provider } from "../model/provider.js";

/**
 * The model that a package carries as `model.json`. Whether it is one is told by its version of the language and by the
 * lists that every model has; a package of another program has a file of that name, too.
 */
export function readModel(path: string, bytes: Uint8Array): Result<Provider | undefined> {
  const value = parsed(bytes);
  const problem = value === undefined ? notJson : problemOf(value);
  if (problem) return [undefined, [complain("not-a-model", undefined, { path, reason: problem })]];
  return [frozen(value as Provider), []];
}

const notJson: Words = { en: "it is not JSON", zh: "它不是 JSON" };

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function problemOf(value: unknown): Words | undefined {
  if (!isRecord(value) || value["language"] === undefined) {
    return { en: "it names no version of the spec language", zh: "它没有给出规格语言的版本" };
  }
  if (value["language"] !== 1) {
    const version = JSON.stringify(value["language"]);
    return {
      en: `it is written in version ${version} of the spec language, and 1 is known`,
      zh: `它使用规格语言的版本 ${version}，而已知的是 1`,
    };
  }
  const wrong = wrongMember(value);
  return wrong === undefined
    ? undefined
    : { en: `its '${wrong}' is missing or of another form`, zh: `它缺少 '${wrong}' 或形式不符` };
}

function wrongMember(model: Readonly<Record<string, unknown>>): string | undefined {
  const text = texts.find((key) => typeof model[key] !== "string");
  if (text !== undefined) return text;
  const { package: about } = model;
  if (!isRecord(about) || typeof about["version"] !== "string") return "package";
  return lists.find((key) => !isNamedList(model[key]));
}

const texts = ["name", "title", "we"] as const satisfies readonly (keyof Provider)[];

const lists = [
  "parties",
  "documents",
  "environments",
  "credentials",
  "codeTables",
  "structures",
  "protocols",
  "operations",
  "openPoints",
  "questions",
  "vectors",
] as const satisfies readonly (keyof Provider)[];

function isNamedList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => isRecord(each) && typeof each["name"] === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Models are frozen all the way down. */
function frozen<T>(value: T): T {
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) rest.push(inner);
  }
  return value;
}
