import { Places } from "../../../../generator/diff/places.js";
import type { Provider } from "../../../../generator/model/provider.js";
import type { Field, Structure } from "../../../../generator/model/structure.js";
import { at, insert, remove, set } from "./edit.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";
import { fieldPlaces, type FieldPlace } from "./places.js";

/** What changes about a field that stays where it is. */
export const fieldFactMutators: Mutator = (provider) =>
  fieldPlaces(provider).flatMap((place) => [
    fact(place, "became-nullable", "became-not-nullable", { nullable: false }, { nullable: true }),
    fact(place, "echo-added", "echo-removed", { echo: false }, { echo: true }),
    fact(place, "unit-changed", "unit-changed", { unit: "fen" }, { unit: "yuan" }),
    fact(place, "unit-changed", "unit-changed", { unit: undefined }, { unit: "percent" }),
    fact(
      place,
      "sensitivity-changed",
      "sensitivity-changed",
      { sensitive: "name" },
      { sensitive: "mobile" },
    ),
    fact(place, "xml-form-changed", "xml-form-changed", { xml: undefined }, { xml: "attribute" }),
    fact(place, "xml-text-changed", "xml-text-changed", { xml: "text" }, { xml: "cdata" }),
    fact(place, "spellings-changed", "spellings-changed", { accepts: [] }, { accepts: ["zz"] }),
    fact(place, "code-name-changed", "code-name-changed", {}, { codeName: "zzInCode" }),
    fact(place, "wording-changed", "wording-changed", {}, { summary: "In other words." }),
    fact(place, "source-changed", "source-changed", {}, { cite: ["zz#1/zz"] }),
    fact(place, "source-changed", "source-changed", {}, { question: ["zz"] }),
  ]);

function fact(
  { path, element }: FieldPlace,
  rule: string,
  mirror: string,
  before: object,
  after: object,
): Mutation {
  return mutation({
    path,
    element,
    rule,
    mirror,
    before: set(path, before),
    after: set(path, after),
  });
}

/** A field taken out, and the same back: a field added. */
export const fieldRemovalMutators: Mutator = (provider) =>
  fieldPlaces(provider).map(({ field, member, item, element }) => {
    const value = member ? member.value : field.value;
    const [rule, mirror] = removal(field, value !== undefined);
    const touches = [`moving ${field.name}`];
    return mutation({ path: item, element, rule, mirror, after: remove(item), touches });
  });

function removal({ required: { kind } }: Field, isFilled: boolean): readonly [string, string] {
  switch (kind) {
    case "always":
      return isFilled
        ? ["field-removed-filled", "field-added-filled"]
        : ["field-removed-required", "field-added-required"];
    case "optional":
      return ["field-removed", "field-added-optional"];
    case "unspecified":
      return ["field-removed", "field-added-unspecified"];
    default:
      return ["field-removed", "field-added-conditional"];
  }
}

/** Another name on the wire, that is declared to be one. */
export const fieldRenameMutators: Mutator = (provider) =>
  fieldPlaces(provider).map(({ field, path, item, list, element }) =>
    mutation({
      path: item,
      element: `${list.element} › zz ${field.name}`,
      backElement: element,
      rule: "field-renamed",
      after: set(path, {
        name: `zz ${field.name}`,
        renamedFrom: field.name,
        cite: citedAs(
          field,
          provider.structures.find(({ name }) => name === path[1]),
        ),
      }),
      touches: [`moving ${field.name}`],
    }),
  );

/** The row of the table that a structure cites: a field that cites nothing else cites the row of its new name. */
function citedAs({ cite, name }: Field, structure: Structure | undefined): readonly string[] {
  const [table = ""] = structure?.cite ?? [];
  const rows = [`${table}.${name}`, `${table}/${name}`];
  const isInherited = cite.length === 1 && rows.includes(cite[0] ?? "");
  return isInherited ? cite.map((row) => `${row.slice(0, -name.length)}zz ${name}`) : cite;
}

/** What must be there, to the end of another structure. */
export const fieldMoveMutators: Mutator = (provider) =>
  provider.structures.flatMap((from) => {
    const to = provider.structures.find((each) => each !== from && together(provider, from, each));
    if (to === undefined) return [];
    return (
      from.fields
        .filter(({ name, required }) => required.kind === "always" && !has(to, name))
        // Where one that names a structure goes, that structure goes, too.
        .filter(({ type }) => !JSON.stringify(type).includes('"structure"'))
        .map((field) => moved(field, from, to))
    );
  });

/** Whether they travel in one message, so that what goes from one to the other was moved. */
function together(provider: Provider, one: Structure, other: Structure): boolean {
  const places = new Places(provider, provider.we);
  const there = places.ofStructure(other.name);
  return places
    .ofStructure(one.name)
    .some(({ operation, part }) =>
      there.some((each) => each.operation === operation && each.part === part),
    );
}

function has({ fields }: Structure, name: string): boolean {
  return fields.some((field) => field.name === name);
}

function moved(field: Field, from: Structure, to: Structure): Mutation {
  const path = ["structures", from.name, "fields", field.name];
  const target = ["structures", to.name, "fields"];
  return mutation({
    path,
    element: `${to.name} › ${field.name}`,
    backElement: `${from.name} › ${field.name}`,
    rule: "field-moved",
    after: (provider) => insert(target, field)(remove(path)(provider)),
    // In which messages structures travel is said by anything that names a type.
    touches: [
      [...target, field.name].join("/"),
      "structures",
      "operations",
      "protocols",
      `moving ${field.name}`,
    ],
  });
}

/** Two neighbours swapped. */
export const orderMutators: Mutator = (provider) => {
  // The order of XML elements may be read; none of the specs signs pairs as they are declared.
  const isRead = provider.protocols.some(({ envelope }) => envelope.root !== undefined);
  return provider.structures.flatMap(({ name, fields }) =>
    fields.slice(1).map((second, index) => {
      const first = fields[index] as Field;
      const path = ["structures", name, "fields"];
      return mutation({
        path: ["order", name],
        element: name,
        rule: isRead ? "order-changed" : "members-reordered",
        after: at<readonly Field[]>(path, (list) => swapped(list, first.name, second.name)),
        touches: [
          ...[first, second].map((each) => [...path, each.name].join("/")),
          "whether order is read",
        ],
      });
    }),
  );
};

function swapped(list: readonly Field[], one: string, other: string): readonly Field[] {
  const [first, second] = [one, other].map((name) => list.find((each) => each.name === name));
  return list.map((each) => (each === first ? second : each === second ? first : each) as Field);
}
