import { literal } from "../../emit/literal.js";
import { isAlways, underOf, type Under } from "../../model/needs.js";
import { optionName } from "../../model/protocol-names.js";
import type { Protocol, ValueSource } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { headerParts } from "./headers.js";
import { placedValues, type ValueMember } from "./members.js";

/** What may fill a member, and under which choice of an open point it does. */
export interface ChosenSource {
  readonly source: ValueSource;
  /** Absent: always. */
  readonly chosen?: Chosen;
}

/** A choice of an open point. */
export interface Chosen {
  readonly point: string;
  readonly choice: string;
}

/** All that may fill a member. */
export function sourcesOf({ value }: ValueMember): readonly ChosenSource[] {
  if (value === undefined) return [];
  if (!isOpen(value)) return [{ source: value }];
  const { point } = value;
  return Object.entries(value.choices).map(([choice, source]) => ({
    source,
    chosen: { point, choice },
  }));
}

/** Whether a member holds the signature, under any choice. */
export function maySign(member: ValueMember): boolean {
  return sourcesOf(member).some(({ source }) => source.kind === "signature");
}

/** Whether a member that is made may be left out, by a choice. */
export function mayBeNone(member: ValueMember): boolean {
  return sourcesOf(member).some(({ source }) => source.kind === "none");
}

/** Under which choices something in a request proves who sent it: a signature, or a credential. An empty list: never. */
export function provenUnder({ envelope, transport }: Protocol): readonly Under[] {
  const members = [
    ...placedValues(envelope.members),
    ...headerParts(transport.headers).map(({ path, member }) => ({ path, member })),
  ];
  const all = members.flatMap(({ member }) =>
    member.value === undefined
      ? []
      : underOf(member.value, ({ kind }) => kind === "signature" || kind === "credential"),
  );
  return isAlways(all) ? [{}] : all;
}

/** `options.headerSignature === "md5"` */
export function printChosen({ point, choice }: Chosen): string {
  return `options.${optionName(point)} === ${literal(choice)}`;
}

/** `[{ cipher: ["aes"] }]`; empty for what is always so. */
export function printUnder(all: readonly Under[]): string {
  return isAlways(all) ? "" : literal(all.map(byOption));
}

/** The same by the names that options have in code. */
export function byOption(under: Under): Under {
  return Object.fromEntries(
    Object.entries(under).map(([point, words]) => [optionName(point), words]),
  );
}
