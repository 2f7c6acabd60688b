import { boundaryMessages } from "../../../templates/runtime/samples/boundary.js";
import { listIssues } from "../../../templates/runtime/validation/issues.js";
import type { Structure } from "../../../templates/runtime/validation/structure.js";
import { isObject, type WireObject, type WireValue } from "../../../templates/runtime/wire.js";
import { describeStructure } from "../../../generator/artifacts/print/describe.js";
import { codesBeside } from "../../../generator/artifacts/sample-bodies.js";
import { innerTypes } from "../../../generator/model/closure.js";
import type { Type } from "../../../generator/model/type.js";
import type { Provider } from "../../../generator/model/provider.js";
import { contextOf } from "../../support/providers.js";

/** A structure as one version has it, and messages that its document allows. */
export interface Messages {
  readonly table: Structure;
  readonly documented: readonly WireObject[];
  /** Those of them that a package writes: a text that may come as a number is sent as a text. */
  readonly sent: readonly WireObject[];
}

/** At every bound of the table, and some with members left out and mixed at random. */
export function messagesOf(provider: Provider, name: string, seed: number): Messages {
  const table = tableOf(provider, name);
  const { listed = {} } = codesBeside(provider);
  const atBounds = boundaryMessages(table, { listed }).messages.map(({ value }) => value);
  const documented = [...atBounds, ...mixed(table, atBounds, seed)];
  const texts = asTexts(provider);
  if (texts === provider) return { table, documented, sent: documented };
  const written = tableOf(texts, name);
  const sent = documented.filter((each) => listIssues(written, each, "sent").length === 0);
  return { table, documented, sent };
}

function tableOf(provider: Provider, name: string): Structure {
  const context = contextOf(provider);
  return describeStructure(context, context.structure(name));
}

/** Every text as a text alone. */
function asTexts(provider: Provider): Provider {
  const has = provider.structures.some(({ fields }) => fields.some(({ type }) => hasForms(type)));
  if (!has) return provider;
  const structures = provider.structures.map((structure) => ({
    ...structure,
    fields: structure.fields.map((field) => ({ ...field, type: withoutForms(field.type) })),
  }));
  return { ...provider, structures };
}

function hasForms(type: Type): boolean {
  return type.kind === "string" ? type.forms !== undefined : innerTypes(type).some(hasForms);
}

function withoutForms(type: Type): Type {
  return JSON.parse(JSON.stringify(type), (key, value: unknown) =>
    key === "forms" ? undefined : value,
  ) as Type;
}

const mixes = 12;

function mixed(
  table: Structure,
  messages: readonly WireObject[],
  seed: number,
): readonly WireObject[] {
  const chance = chances(seed);
  if (messages.length === 0) return [];
  const pick = () => messages[Math.floor(chance() * messages.length)] as WireObject;
  return Array.from({ length: mixes }, () => thinned({ ...pick(), ...pick() }, chance)).filter(
    (each) => isObject(each) && listIssues(table, each, "sent").length === 0,
  ) as readonly WireObject[];
}

/** Without some of its members, at any depth. */
function thinned(value: WireValue, chance: () => number): WireValue {
  if (Array.isArray(value)) return value.map((each: WireValue) => thinned(each, chance));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      each === undefined || chance() < 0.2 ? [] : [[name, thinned(each, chance)]],
    ),
  );
}

/** Numbers from 0 to 1, the same for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
