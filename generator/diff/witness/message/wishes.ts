import { fits, waysTo } from "../../../../templates/runtime/samples/conditions.js";
import {
  absent,
  is,
  noWishes,
  there,
  together,
  wish,
  type Wishes,
} from "../../../../templates/runtime/samples/wishes.js";
import { namePath } from "../../../../templates/runtime/validation/path.js";
import type { Field, Structure } from "../../../../templates/runtime/validation/structure.js";
import type { WireValue } from "../../../../templates/runtime/wire.js";
import type { Aim, Subject } from "./subject.js";
import type { Trial } from "./trials.js";
import { distinct, valuesAround } from "./values.js";

/** What to wish for in messages of the maker, so that the judge may refuse them for what the change is about. */
export function wishesFor({ tables, aim }: Subject, { maker, judge }: Trial): readonly Wishes[] {
  const [made, judged] = [tables[maker].structure, tables[judge].structure];
  if (aim.kind === "group") return presences(aim.rule.fields);
  const own = fieldOf(made, aim.names[maker]);
  const theirs = fieldOf(judged, aim.names[judge]);
  const conditions = [own, theirs].flatMap((field) => sidesOf(field, made));
  if (own === undefined) return [noWishes, ...conditions];
  const at = namePath("", own.name);
  const isMeant = meansSomething(made, judged);
  const values = valuesFor(aim, own, theirs)
    .filter(isMeant)
    .map((value) => wish(at, is(value)));
  if (aim.values !== undefined) return values;
  const absences = [noWishes, ...conditions].flatMap(
    (way) => together(way, wish(at, absent)) ?? [],
  );
  return [...absences, wish(at, there), ...values];
}

export function fieldOf(structure: Structure, name: string | undefined): Field | undefined {
  return structure.fields.find((field) => field.name === name);
}

type FieldAim = Extract<Aim, { readonly kind: "field" }>;

/** Those that the maker may send. */
function valuesFor({ values }: FieldAim, own: Field, theirs: Field | undefined) {
  const around = values ?? [
    ...valuesAround(own.type),
    ...(theirs === undefined ? [] : valuesAround(theirs.type)),
  ];
  const nulls = own.nullable === true && values === undefined ? [null] : [];
  return [...nulls, ...distinct(around).filter((value) => fits(own.type, value))];
}

/** Where null or an empty text is absent in one version alone, it shows that, and nothing of a field. */
function meansSomething(one: Structure, other: Structure): (value: WireValue) => boolean {
  const isNullAlike = one.nullIsAbsent === other.nullIsAbsent;
  const isEmptyAlike = one.emptyIsAbsent === other.emptyIsAbsent;
  return (value) => (isNullAlike || value !== null) && (isEmptyAlike || value !== "");
}

/** What makes a field's condition hold, and what makes it not. */
function sidesOf(field: Field | undefined, structure: Structure): readonly Wishes[] {
  const required = field?.required;
  if (typeof required !== "object" || !("when" in required)) return [];
  return [true, false].flatMap((wanted) => waysTo(required.when, wanted, structure, ""));
}

/** None of the fields, each of them alone, the first two, all of them. */
function presences(names: readonly string[]): readonly Wishes[] {
  const given = [[], ...names.map((name) => [name]), names.slice(0, 2), names];
  return given.flatMap((some) => {
    const all = names.map((name) => wish(namePath("", name), some.includes(name) ? there : absent));
    return together(...all) ?? [];
  });
}
