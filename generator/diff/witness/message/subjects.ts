import type { Words } from "../../../diagnostics/language.js";
import type { Structure } from "../../../model/structure.js";
import type { Type } from "../../../model/type.js";
import { elementOf, type Change } from "../../compare/change.js";
import type { Element } from "../../elements/element.js";
import { groupRuleOf } from "../../compare/group-rules.js";
import { codeSubjects } from "./code-subjects.js";
import { reasons } from "./reasons.js";
import type { Aim, Subject } from "./subject.js";
import { structureOf, type Tables } from "./tables.js";

/** What can be tried to show a change, in the order in which to try; or why nothing can. */
export function subjectsOf(change: Change, tables: Tables): readonly Subject[] | Words {
  switch (elementOf(change).kind) {
    case "field":
      return fieldSubjects(change, tables);
    case "group-rule":
      return groupSubjects(change, tables);
    case "body":
      return bodySubjects(change, tables);
    case "code":
    case "code-table":
      return codeSubjects(change, tables);
    default:
      return reasons.same;
  }
}

/** The structure of each version that the field stands in: they are two where it moved. */
function fieldSubjects(change: Change, tables: Tables): readonly Subject[] | Words {
  const versions = [
    ["base", change.before],
    ["head", change.after],
  ] as const;
  const homes = versions.flatMap(([version, element]) => {
    const name = element && structureOf(tables.contexts[version], element);
    return name === undefined ? [] : [{ version, name }];
  });
  if (homes.length === 0) return reasons.outside;
  const names = namesOf(change);
  const subjects = homes.flatMap(({ version, name }) => {
    const both = tables.both(name, version);
    return both ? [{ name, tables: both, aim: { kind: "field", names } as const }] : [];
  });
  if (subjects.length === 0) return reasons.alone;
  const [first, second] = subjects;
  return first?.tables.base === second?.tables.base ? subjects.slice(-1) : subjects;
}

function namesOf({ before, after }: Change): Extract<Aim, { readonly kind: "field" }>["names"] {
  return {
    ...(before === undefined ? {} : { base: before.key }),
    ...(after === undefined ? {} : { head: after.key }),
  };
}

function groupSubjects(change: Change, tables: Tables): readonly Subject[] | Words {
  // What refuses is the rule that is there, or the stricter one.
  const version = change.after === undefined || change.key.endsWith(".widened") ? "base" : "head";
  const element = version === "base" ? change.before : change.after;
  const rule = element && groupRuleOf(element);
  const { name } = elementOf(change).origin as Structure;
  const both = tables.both(name, change.after ? "head" : "base");
  if (both === undefined || rule === undefined) return reasons.alone;
  return [{ name, tables: both, aim: { kind: "group", rule } }];
}

/** A body alone, whatever its type. */
function bodySubjects(change: Change, tables: Tables): readonly Subject[] | Words {
  const [was, is] = [typeOf(change.before), typeOf(change.after)];
  if (was === undefined || is === undefined) return reasons.alone;
  const only = "body";
  return [
    {
      name: elementOf(change).path,
      tables: { base: tables.single("base", only, was), head: tables.single("head", only, is) },
      aim: { kind: "field", names: { base: only, head: only } },
      only,
    },
  ];
}

function typeOf(body: Element | undefined): Type | undefined {
  return body?.facts["type"] as Type | undefined;
}
