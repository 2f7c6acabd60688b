import {
  documented,
  either,
  enumOf,
  listOf,
  literalOf,
  mapOf,
  object,
  oneOfKeys,
  ref,
  required,
  text,
  truth,
  withKeys,
  type Keys,
  type Shape,
} from "../shape/shape.js";
import { draft, openable, provenance } from "./common.js";
import { valueSource } from "./values.js";

/** How `required:` is written; four states and two kinds of condition. */
const requiredness = either(
  truth(),
  enumOf(["unspecified"], { doc: "The document has no such column." }),
  oneOfKeys({
    when: text({ doc: "A condition that is evaluated." }),
    said: text({ doc: "A condition that nobody can evaluate, in your own words." }),
  }),
);

const wireForm = enumOf(["string", "int", "long"]);

/** What lengths are counted in. */
export const lengthUnit: Shape = enumOf(["character", "utf8-byte", "gbk-byte"], {
  doc: "What string(32) counts: characters unless given.",
});

const described: Keys = {
  title: text({ doc: "The label in the document." }),
  name: text({ doc: "The name in code, where the wire name is misspelt or no word." }),
  summary: text({ doc: "What it means, in your own words." }),
  required: requiredness,
  documented: either(
    text({ doc: "The document's word for the type, where another type was decided." }),
    object({ type: text(), required: text() }),
  ),
  nullable: truth({ doc: "It may be null, which is not the same as left out." }),
  echo: truth({ doc: "The answer must repeat it." }),
  unit: enumOf(["fen", "yuan", "percent", "days"]),
  sensitive: enumOf([
    "id-card",
    "mobile",
    "name",
    "bank-account",
    "birthday",
    "email",
    "address",
    "credential",
  ]),
  wire: either(wireForm, listOf(wireForm)),
  "length-unit": lengthUnit,
  discriminator: object(
    {
      member: required(text({ doc: "The member that tells the types of a union apart." })),
      cases: required(
        mapOf(text({ doc: "A structure." }), { doc: "By the member's value.", atLeast: 1 }),
      ),
    },
    { doc: "How a reader tells the types of `A | B` apart." },
  ),
  xml: enumOf(["attribute", "text", "cdata"]),
  accepts: listOf(text(), { doc: "Spellings that are read but never written." }),
  "renamed-from": text({ doc: "The wire name in an earlier edition of the document." }),
  draft,
  ...provenance,
};

const type = text({
  doc: 'A type expression: string(32), list<Policy>, datetime("yyyy-MM-dd HH:mm:ss").',
});

const group: { readonly [key: string]: Shape } = {
  title: text({ doc: "The label in the document." }),
  ...(provenance as { readonly [key: string]: Shape }),
};

export const fields: { readonly [name: string]: Shape } = {
  /** A field of a structure. */
  field: oneOfKeys({
    type: withKeys(type, {
      ...(described as { readonly [key: string]: Shape }),
      value: documented(
        "Where its value comes from unless the caller or handler gives one.",
        valueSource,
      ),
    }),
    fields: withKeys(mapOf(ref("field"), { doc: "A level of its own." }), {
      title: text(),
      name: text(),
      ...(provenance as { readonly [key: string]: Shape }),
    }),
  }),
  /** A member of an envelope. */
  member: oneOfKeys({
    type: withKeys(type, {
      ...(described as { readonly [key: string]: Shape }),
      value: valueSource,
      role: enumOf(["dispatch", "delivery-id", "signed-at"]),
      template: text({ doc: "For a header: the text around `{value}`." }),
    }),
    fields: withKeys(mapOf(ref("member"), { doc: "A group of members." }), {
      ...group,
      scheme: text({
        doc: 'For a header: its scheme; the members are its parameters, `name="value"`.',
      }),
    }),
    body: withKeys(literalOf(true, { doc: "The body stands here." }), group),
  }),
  envelope: object({
    root: text({ doc: "The XML root element; `{operation.root}` is filled per operation." }),
    fields: required(mapOf(ref("member"))),
    body: enumOf(["beside"], {
      doc: "The body's members stand among these, not below a member of their own.",
    }),
    order: ref("element-order"),
  }),
  "element-order": enumOf(["any", "declared"], {
    doc: "Whether XML elements may be read in any order, as they may unless given; they are written in this one.",
  }),
  "open-text": openable(text()),
};
