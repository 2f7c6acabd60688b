import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { suggest } from "../../diagnostics/suggest.js";
import { entryOf, isAbsent, type MapNode, type Node } from "../yaml/node.js";
import { durationMeant } from "./duration.js";
import { isDependency, type AjvError, type Mistakes } from "./mistakes.js";
import { ownerSpan, valueSpan, type Place } from "./place.js";
import { CODE_KEYWORD, FORM_KEYWORD, SAYS_KEYWORDS, type Schema } from "./print.js";
import { foundWords, kindWords } from "./words.js";

/** What is wrong, and the node that it is wrong with. */
export interface Explained {
  readonly diagnostic: Diagnostic;
  readonly culprit: Node;
}

/** Says in our words what Ajv holds against one place: one diagnostic for each mistake of the user's. */
export function explain(mistakes: Mistakes, place: Place): readonly Explained[] {
  const { errors } = mistakes;
  if (isRetypedCode(errors, place.node)) return [retypedCode(place)];
  if (isOpenPoint(place.node) && mistakes.expected.length > 0) return [closedPlace(place)];
  if (isBadDuration(errors, place.node)) return [badDuration(place)];
  if (mistakes.expected.length > 0) return [wrongKind(mistakes.expected, place)];
  if (place.node.kind === "map") return explainMap(errors, place, place.node);
  return explainValue(errors, place, mistakes.orTruth ? ["true", "false"] : []);
}

function isRetypedCode(errors: readonly AjvError[], node: Node): boolean {
  if (node.kind !== "scalar" || isAbsent(node)) return false;
  return errors.some(
    (error) =>
      error.keyword === CODE_KEYWORD ||
      (error.keyword === "type" && Object.hasOwn(schemaOf(error), CODE_KEYWORD)),
  );
}

/** `{ open: name }` where nothing can be left open. */
function isOpenPoint(node: Node): boolean {
  if (node.kind !== "map" || node.entries.length !== 1) return false;
  const point = entryOf(node, "open")?.value;
  return point?.kind === "scalar" && typeof point.value === "string";
}

function closedPlace(place: Place): Explained {
  return at(place, complain("closed-place", valueSpan(place), ofOwner(place)));
}

function isBadDuration(errors: readonly AjvError[], node: Node): boolean {
  if (node.kind !== "scalar" || isAbsent(node)) return false;
  return errors.some((error) => schemaOf(error)[FORM_KEYWORD] === "duration");
}

function badDuration(place: Place): Explained {
  const text = place.node.kind === "scalar" ? place.node.text : "";
  const suggestion = durationMeant(text);
  const args = suggestion === undefined ? { text } : { text, suggestion };
  return at(place, complain("bad-duration", valueSpan(place), args));
}

function retypedCode(place: Place): Explained {
  const text = place.node.kind === "scalar" ? place.node.text : "";
  const reading = place.node.kind === "scalar" ? String(place.node.value) : "";
  return at(place, complain("retyped-code", valueSpan(place), { text, reading }));
}

function wrongKind(expected: readonly string[], place: Place): Explained {
  const words = { expected: kindWords(expected), found: foundWords(place.node) };
  const quoted = expected.includes("string") ? quotedForm(place.node) : undefined;
  return at(
    place,
    complain("wrong-kind", valueSpan(place), { ...words, ...(quoted ? { quoted } : {}) }),
  );
}

/** The quotes that make text of a plain scalar which YAML read as something else. */
function quotedForm(node: Node): string | undefined {
  const isRetyped = node.kind === "scalar" && typeof node.value !== "string" && !isAbsent(node);
  return isRetyped ? JSON.stringify(node.text) : undefined;
}

function explainMap(errors: readonly AjvError[], place: Place, map: MapNode): readonly Explained[] {
  const unknown = errors.flatMap((error) => unknownKey(error, place, map));
  const meant = new Set(unknown.map((each) => each.suggestion));
  const hasTagError = errors.some((error) => error.keyword === "oneOf");
  const others = errors.flatMap((error) => {
    if (error.keyword === "required") return missingKey(error.params.missingProperty, place, meant);
    if (error.keyword === "oneOf") return exactlyOneOf(error, place, map, meant);
    // Without exactly one tag there is nothing that the key could go with.
    if (isDependency(error)) return hasTagError ? [] : keyNeedsKey(error, place, map);
    if (error.keyword === "pattern") return malformedKey(error, place, map);
    if (error.keyword === "minProperties") return [tooFew(place, error.params.limit)];
    return error.keyword === "additionalProperties" ? [] : [unforeseen(error)];
  });
  return [...unknown, ...others];
}

function unknownKey(
  error: AjvError,
  place: Place,
  map: MapNode,
): readonly (Explained & { readonly suggestion: string | undefined })[] {
  if (error.keyword !== "additionalProperties") return [];
  const key = error.params.additionalProperty;
  const entry = entryOf(map, key);
  if (entry === undefined) return [];
  const known = Object.keys((schemaOf(error)["properties"] ?? {}) as Schema);
  const free = known.filter((name) => entryOf(map, name) === undefined);
  const suggestion = suggest(key, free);
  const diagnostic = complain("unknown-key", entry.key.at, {
    key,
    known,
    ...ofOwner(place),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  return [{ diagnostic, culprit: entry.value, suggestion }];
}

function missingKey(
  key: string,
  place: Place,
  meant: ReadonlySet<string | undefined>,
): readonly Explained[] {
  // 'tpye' is told as an unknown key that was meant to be 'type'.
  if (meant.has(key)) return [];
  return [at(place, complain("missing-key", ownerSpan(place), { key, ...ofOwner(place) }))];
}

function exactlyOneOf(
  error: AjvError,
  place: Place,
  map: MapNode,
  meant: ReadonlySet<string | undefined>,
): readonly Explained[] {
  const tags = (
    schemaOf(error)["oneOf"] as readonly { readonly required: readonly string[] }[]
  ).flatMap((alternative) => alternative.required);
  const found = map.entries.filter((entry) => tags.includes(entry.key.text));
  if (found.length === 0 && tags.some((tag) => meant.has(tag))) return [];
  const span = found[1]?.key.at ?? ownerSpan(place);
  const names = found.map((entry) => entry.key.text);
  return [
    at(place, complain("exactly-one-of", span, { keys: tags, found: names, ...ofOwner(place) })),
  ];
}

function keyNeedsKey(error: AjvError, place: Place, map: MapNode): readonly Explained[] {
  const [, key = ""] = /\/dependencies\/([^/]+)\/anyOf$/u.exec(error.schemaPath) ?? [];
  const property = error.keyword === "dependencies" ? error.params.property : key;
  const needed = (schemaOf(error)["dependencies"] ?? { [property]: error.parentSchema }) as Schema;
  const entry = entryOf(map, property);
  const args = { key: property, needs: requiredNames(needed[property]) };
  return [at(place, complain("key-needs-key", entry?.key.at ?? ownerSpan(place), args))];
}

function requiredNames(dependency: unknown): readonly string[] {
  if (Array.isArray(dependency)) return dependency.map(String);
  const { anyOf } = dependency as {
    readonly anyOf: readonly { readonly required: readonly string[] }[];
  };
  return anyOf.flatMap((alternative) => alternative.required);
}

function malformedKey(error: AjvError, place: Place, map: MapNode): readonly Explained[] {
  const key = error.propertyName ?? "";
  const entry = entryOf(map, key);
  const says = saysOf(error);
  const diagnostic = complain("malformed-name", entry?.key.at ?? ownerSpan(place), {
    text: key,
    says,
  });
  return [{ diagnostic, culprit: entry?.value ?? place.node }];
}

function explainValue(
  errors: readonly AjvError[],
  place: Place,
  alsoAllowed: readonly string[],
): readonly Explained[] {
  const found = place.node.kind === "scalar" ? place.node.text : "";
  const words = errors.flatMap((error) => {
    if (error.keyword === "enum") return (error.schema as readonly unknown[]).map(String);
    return error.keyword === "const" ? [String(error.schema)] : [];
  });
  if (words.length > 0) {
    const allowed = [...alsoAllowed, ...words];
    const suggestion = suggest(found, allowed);
    const args = { found, allowed, ...(suggestion === undefined ? {} : { suggestion }) };
    return [at(place, complain("not-allowed-value", valueSpan(place), args))];
  }
  return errors.map((error) => {
    switch (error.keyword) {
      case "pattern": {
        const says = saysOf(error);
        return at(place, complain("malformed-name", valueSpan(place), { text: found, says }));
      }
      case "minItems":
        return tooFew(place, error.params.limit);
      case "maxItems":
        return at(place, complain("too-many", valueSpan(place), { atMost: error.params.limit }));
      case "minimum":
      case "maximum": {
        const { minimum, maximum } = schemaOf(error) as { minimum?: number; maximum?: number };
        const bounds = {
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        };
        return at(place, complain("out-of-range", valueSpan(place), { found, ...bounds }));
      }
      default:
        return unforeseen(error);
    }
  });
}

function tooFew(place: Place, atLeast: number): Explained {
  const isList = place.node.kind === "list";
  return at(
    place,
    complain("too-few", valueSpan(place), {
      atLeast,
      what: isList ? "item" : "entry",
      ...ofOwner(place),
    }),
  );
}

function at(place: Place, diagnostic: Diagnostic): Explained {
  return { diagnostic, culprit: place.node };
}

function ofOwner({ entry }: Place): { readonly owner?: string } {
  return entry ? { owner: entry.key.text } : {};
}

function schemaOf(error: AjvError): Schema {
  return (error.parentSchema ?? {}) as Schema;
}

function saysOf(error: AjvError): Words {
  const { [SAYS_KEYWORDS.en]: en, [SAYS_KEYWORDS.zh]: zh } = schemaOf(error);
  return { en: String(en), zh: String(zh) };
}

/** The printer writes no keyword that is not answered here, so this is our bug and not the user's. */
function unforeseen(error: AjvError): never {
  throw new Error(`no words for Ajv's '${error.keyword}' at '${error.instancePath}'`);
}
