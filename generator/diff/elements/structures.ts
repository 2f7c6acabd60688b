import { citeRow, parseCitation, printCitation } from "../../spec/expression/citation.js";
import {
  printRequired,
  type Field,
  type GroupRule,
  type Structure,
} from "../../model/structure.js";
import { printType } from "../../model/type.js";
import { element, ownSources, type Element, type Facts, type Within } from "./element.js";

export function structureElement(structure: Structure): Element {
  const { name, codeName = name, summary, order, fields, rules } = structure;
  const within = { structure: name };
  return element({
    kind: "structure",
    key: name,
    path: name,
    origin: structure,
    facts: { codeName, summary, order },
    within,
    children: [
      ...fields.map((field) => fieldElement(field, name, within, sourcesOf(field, structure))),
      ...rules.map((rule) => groupRuleElement(rule, structure)),
    ],
  });
}

/** A field cites its row in the table that its structure cites, unless it says otherwise. */
function sourcesOf(field: Field, structure: Structure): Facts {
  const table = parseCitation(structure.cite[0] ?? "");
  const row = table && printCitation(citeRow(table, field.name));
  return ownSources(field, { derived: structure.derived, cite: row });
}

/** A field of a structure, or a member of an envelope with what envelopes add to fields. */
export function fieldElement(
  field: Field,
  above: string,
  within: Within,
  added: Facts = {},
  key: string = field.name,
): Element {
  return element({
    kind: "field",
    key,
    path: `${above} › ${key}`,
    origin: field,
    facts: { ...fieldFacts(field), ...added },
    within,
    renamedFrom: field.renamedFrom,
  });
}

function fieldFacts(field: Field): Facts {
  const { codeName = field.name, summary, type, required, nullable, echo } = field;
  const { value, unit, sensitive, xml, accepts } = field;
  return {
    codeName,
    summary,
    type,
    required,
    documented: documentedIn(field),
    nullable,
    echo,
    value,
    unit,
    sensitive,
    xml,
    accepts,
  };
}

/** The document's words where they are not those of the spec. */
function documentedIn({ documented, type, required }: Field): Facts | undefined {
  const plain = type.kind === "code" ? type.wire : printType(type);
  const words = {
    ...(documented.type === plain ? {} : { type: documented.type }),
    ...(documented.required === printRequired(required) ? {} : { required: documented.required }),
  };
  return Object.keys(words).length === 0 ? undefined : words;
}

/** In which order the members are named means nothing. */
export function groupRuleKey({ kind, fields }: GroupRule): string {
  return `${kind} ${fields.toSorted().join(", ")}`;
}

/** A rule is what it says: changed, it is another. */
function groupRuleElement(rule: GroupRule, structure: Structure): Element {
  const key = groupRuleKey(rule);
  return element({
    kind: "group-rule",
    key,
    path: `${structure.name} › ${key}`,
    origin: structure,
    facts: { cite: undefined, derived: undefined, question: undefined, title: undefined },
    within: { structure: structure.name },
  });
}
