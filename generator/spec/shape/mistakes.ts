import type { DefinedError, ErrorObject } from "ajv";
import { CODE_KEYWORD } from "./print.js";

/** A place in the data with everything that Ajv holds against it and that is a mistake of its own. */
export interface Mistakes {
  readonly pointer: string;
  readonly errors: readonly AjvError[];
  /** The JSON types that would have been right, where the type is what is wrong. */
  readonly expected: readonly string[];
  /** True where `true` and `false` would have been right beside what `errors` ask for. */
  readonly orTruth?: boolean;
}

/** Ajv's errors, with our own keyword among them. */
export type AjvError = DefinedError | ErrorObject<typeof CODE_KEYWORD>;

/**
 * Sorts Ajv's errors by place and drops the ones that only echo others: every branch of a union reports why it
 * failed, although the branches differ in kind and at most one of them can be meant.
 */
export function sortMistakes(errors: readonly AjvError[]): readonly Mistakes[] {
  const byPointer = new Map<string, AjvError[]>();
  for (const error of errors) {
    byPointer.set(error.instancePath, [...(byPointer.get(error.instancePath) ?? []), error]);
  }
  const pointers = [...byPointer.keys()];
  return [...byPointer].flatMap(([pointer, here]) => {
    const hasBelow = pointers.some((other) => other.startsWith(`${pointer}/`));
    const mistakes = mistakesAt(pointer, here.filter(isNotEcho), hasBelow);
    return mistakes ? [mistakes] : [];
  });
}

function mistakesAt(
  pointer: string,
  errors: readonly AjvError[],
  hasBelow: boolean,
): Mistakes | undefined {
  const others = errors.filter((error) => !isUnion(error) && !isTypeMismatch(error));
  const typeErrors = errors.filter((error) => error.keyword === "type");
  const isWrongKind = typeErrors.length > 0 && others.length === 0 && !hasBelow;
  if (isWrongKind) return { pointer, errors: typeErrors, expected: typesOf(typeErrors) };
  const orTruth = typesOf(typeErrors).includes("boolean");
  return others.length > 0 ? { pointer, errors: others, expected: [], orTruth } : undefined;
}

function typesOf(errors: readonly AjvError[]): readonly string[] {
  return [
    ...new Set(errors.flatMap((error) => (error.keyword === "type" ? error.schema : []))),
  ].map(String);
}

/** The parts of "one of these keys", and the error that says that `propertyNames` has errors. */
function isNotEcho(error: AjvError): boolean {
  const isAlternative = /\/(?:oneOf|anyOf)\/\d+\/required$/u.test(error.schemaPath);
  return !isAlternative && error.keyword !== "propertyNames";
}

function isUnion(error: AjvError): boolean {
  return error.keyword === "anyOf" && !isDependency(error);
}

/** "`slice` needs one of `raw`, `open`" is printed as an `anyOf` below `dependencies`. */
export function isDependency(error: AjvError): boolean {
  return (
    error.keyword === "dependencies" || /\/dependencies\/[^/]+\/anyOf$/u.test(error.schemaPath)
  );
}

/** A type error, or a list of values of another type than the one found: both say that another branch is meant. */
function isTypeMismatch(error: AjvError): boolean {
  if (error.keyword === "type") return true;
  // "One of these keys" is met by all that has no keys: Ajv asks for keys of objects only.
  if (error.keyword === "oneOf") return jsonType(error.data) !== "object";
  if (error.keyword === "enum") return typeof error.data !== "string";
  return error.keyword === "const" && jsonType(error.data) !== jsonType(error.schema);
}

function jsonType(data: unknown): string {
  if (data === null) return "null";
  return Array.isArray(data) ? "list" : typeof data;
}
