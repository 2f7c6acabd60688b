import type { Words } from "../../diagnostics/language.js";
import { hashForm } from "./hash.js";
import { factual } from "./cells.js";
import { formOf, lineKinds, type LineKind, type ValueForm } from "./keys.js";

/** What is wrong with a line, and under which key. */
export interface Wrong {
  readonly key: string | undefined;
  readonly reason: Words;
}

type Found = Readonly<Record<string, unknown>>;

/** The first line of a ledger: what it is of. */
export function checkHeader(value: unknown): Wrong | object {
  if (!isObject(value)) return wrong(undefined, noObject);
  const { document, sha256, extractor, structural } = value;
  if (typeof document !== "string" || document === "")
    return wrong("document", missing("document"));
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/u.test(sha256)) {
    return wrong("sha256", missing("sha256"));
  }
  if (!Number.isSafeInteger(extractor)) return wrong("extractor", missing("extractor"));
  if (!isObject(structural) || !Object.values(structural).every(Number.isSafeInteger)) {
    return wrong("structural", missing("structural"));
  }
  return { document, sha256, extractor, structural };
}

/** A line with its lists filled in. */
export function checkLine(value: unknown): Wrong | object {
  if (!isObject(value)) return wrong(undefined, noObject);
  const kind = lineKinds.find((each) => each === value["kind"]);
  if (kind === undefined) return wrong("kind", noKind);
  const forms: Readonly<Record<string, ValueForm>> = formOf[kind];
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(forms, key));
  if (unknown !== undefined) return wrong(unknown, notKnown(unknown));
  const bad = Object.entries(forms).find(([key, form]) => !isOfForm(form, value[key]));
  return bad === undefined ? filled(value, kind) : wrong(bad[0], missing(bad[0]));
}

function filled(value: Found, kind: LineKind): object {
  const lists = Object.entries<ValueForm>(formOf[kind]).filter(([, form]) => form === "texts?");
  return { ...Object.fromEntries(lists.map(([key]) => [key, []])), ...value };
}

function isOfForm(form: ValueForm, value: unknown): boolean {
  if (typeof form !== "string") return typeof value === "string" && form.includes(value);
  if (value === undefined) return form.endsWith("?");
  return checks[form](value);
}

const isText = (value: unknown): boolean => typeof value === "string";
const isHash = (value: unknown): boolean => typeof value === "string" && hashForm.test(value);

const checks: Readonly<Record<Extract<ValueForm, string>, (value: unknown) => boolean>> = {
  text: isText,
  "text?": isText,
  "texts?": (value) => Array.isArray(value) && value.every(isText),
  hash: isHash,
  "hash?": isHash,
  facts: (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([column, text]) => factual.some((one) => one === column) && isText(text),
    ),
  place: (value) =>
    isObject(value) &&
    Number.isSafeInteger(value["line"]) &&
    Object.keys(value).every((key) => ["sheet", "page", "line"].includes(key)),
};

function isObject(value: unknown): value is Found {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(key: string | undefined, reason: Words): Wrong {
  return { key, reason };
}

function missing(key: string): Words {
  return { en: `'${key}' is not what it must be`, zh: `'${key}' 的内容不对` };
}

function notKnown(key: string): Words {
  return { en: `'${key}' is not a key of such a line`, zh: `这类行没有 '${key}' 这个键` };
}

const noObject: Words = { en: "it is no JSON object", zh: "它不是 JSON 对象" };
const noKind: Words = { en: "its 'kind' is not known", zh: "它的 'kind' 不认识" };
