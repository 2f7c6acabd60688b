import type { IssueRule } from "../validation/issue.js";
import { below } from "../validation/list.js";
import type { Validator } from "../validation/validator.js";
import type { WireValue } from "../wire.js";
import type { Structure } from "../validation/structure.js";
import type { Given } from "./attempt.js";
import { givenBeside, partOf, type SaidMembers } from "./data.js";
import { boundaryMessages, type LeftOut } from "./boundary.js";
import { brokenMessages } from "./broken.js";
import { edgesOf } from "./edges.js";
import type { ListedCodes } from "./make.js";
import type { RetiredCodes } from "./wrongs.js";

/** A valid body. */
export interface SampleMessage<T> {
  /** `minimal`, `full`, or what is at a bound: `holder.name: 32 characters`. No two of a list have the same. */
  readonly name: string;
  /** As code has it: for builders, clients and handlers. */
  readonly value: T;
  /** As it travels. */
  readonly wire: WireValue;
}

/** A body that must not be sent. */
export interface BrokenSample {
  /** `holder.name: 33 characters`. No two of a list have the same. */
  readonly name: string;
  /** Where it is wrong, as an issue says it; empty for the whole body. */
  readonly path: string;
  readonly rule: IssueRule;
  readonly wire: WireValue;
  /** Whether it is refused when it is received, too: less is asked then. */
  readonly isRefusedWhenReceived: boolean;
}

/** Bodies of one kind, for tests of whoever sends or handles them. They are made anew with each call, and always the same. */
export interface SampleMessages<T> {
  /** Valid ones, at every bound of the field table. */
  boundary(): readonly SampleMessage<T>[];
  /** Next to those, each wrong in one thing. */
  broken(): readonly BrokenSample[];
  /** What the table asks to be tried and no body alone can show, and why. */
  leftOut(): readonly LeftOut[];
}

/** What a document says of codes beside what is checked. */
export interface CodesBeside {
  /** Codes that are not sent any more, by the name of their table. */
  readonly retired?: RetiredCodes;
  /** The codes of tables that are not complete, by the structure and field that hold one: `Policy.kind`. */
  readonly listed?: ListedCodes;
}

/**
 * The bodies of a structure, made from what the validator of its sent face knows.
 *
 * @example ```ts
 * for (const { name, value } of sampleMessages(issueNotifyValidator).boundary())
 *   test(name, () => handle(value));
 * ```
 */
export function sampleMessages<T>(
  validator: Validator<T>,
  codes: CodesBeside = {},
): SampleMessages<T> {
  return samplesOf(validator.structure, validator, codes, {});
}

/**
 * What a handler gives of a reply's body, where the document says the rest: made from the validators of the sent face of both,
 * so that with the rest it is a body. What is said of `broken` ones is said of the whole body.
 */
export function sampleData<T>(
  data: Validator<T>,
  whole: Validator<unknown>,
  said: SaidMembers,
  codes: CodesBeside = {},
): SampleMessages<T> {
  return samplesOf(
    whole.structure,
    data,
    codes,
    givenBeside(whole.structure, data.structure, said),
  );
}

function samplesOf<T>(
  structure: Structure,
  validator: Validator<T>,
  { listed = {}, retired }: CodesBeside,
  own: Given,
): SampleMessages<T> {
  const given = { ...own, listed };
  const settled = own.settled ?? new Set();
  const boundary = () => boundaryMessages(structure, given);
  const broken = () => brokenMessages(structure, retired, given);
  return {
    boundary: () =>
      boundary().messages.map(({ name, value }) => {
        const wire = partOf(value, settled);
        return { name, value: typed(validator, wire), wire };
      }),
    broken: () =>
      broken().messages.map(({ value, ...rest }) => ({ ...rest, wire: partOf(value, settled) })),
    leftOut: () => [...boundary().leftOut, ...broken().leftOut],
  };
}

/** The same of bodies that are lists: each body of one item, an empty one, and one of two. */
export function sampleLists<T>(items: SampleMessages<T>): SampleMessages<readonly T[]> {
  return {
    boundary: () => {
      const ones = items
        .boundary()
        .map(({ name, value, wire }) => ({ name: `[0] ${name}`, value: [value], wire: [wire] }));
      const pair = [ones[0], ones[1]].flatMap((each) => each ?? []);
      return [
        { name: "an empty list", value: [], wire: [] },
        {
          name: "two items",
          value: pair.flatMap(({ value }) => value),
          wire: pair.flatMap(({ wire }) => wire),
        },
        ...ones,
      ];
    },
    broken: () => [
      { name: "an object", path: "", rule: "type", wire: {}, isRefusedWhenReceived: true },
      ...items.broken().map(({ name, path, wire, ...rest }) => ({
        ...rest,
        name: `[0] ${name}`,
        path: below(0, path),
        wire: [wire],
      })),
    ],
    leftOut: () => items.leftOut().map(({ name, reason }) => ({ name: `[0] ${name}`, reason })),
  };
}

/** Bodies that nobody described: one of each form of JSON, and none that is wrong. */
export const anySamples: SampleMessages<WireValue> = {
  boundary: () =>
    edgesOf({ kind: "json" }, { sensitive: undefined, listed: undefined }).map(
      ({ name, value }) => ({
        name,
        value,
        wire: value,
      }),
    ),
  broken: () => [],
  leftOut: () => [],
};

function typed<T>(validator: Validator<T>, wire: WireValue): T {
  const { value, issues } = validator.read(wire);
  if (issues !== undefined) throw new Error(`${validator.structure.name} was made, and is refused`);
  return value;
}
