import type { IssueRule } from "../validation/issue.js";
import { listIssues } from "../validation/issues.js";
import type { Field, GroupRule, Structure } from "../validation/structure.js";
import type { WireObject } from "../wire.js";
import { attempts, waysOf, type Attempt, type Given, type Way } from "./attempt.js";
import { impossible, type LeftOut } from "./boundary.js";
import { around, presence } from "./candidates.js";
import { brokenBy, looksAround, waysTo } from "./conditions.js";
import { strangeName } from "./make.js";
import {
  memberPlace,
  placesIn,
  type Place,
  type StructurePlace,
  type ValuePlace,
} from "./places.js";
import { absent, is, together, wish } from "./wishes.js";
import { wrongsOf, type RetiredCodes, type Wrong } from "./wrongs.js";

/** A message that must not be sent. */
export interface BrokenMessage {
  /** `holder.name: 33 characters`. No two of a list have the same. */
  readonly name: string;
  /** Where it is wrong, as an issue says it; empty for the whole. */
  readonly path: string;
  readonly rule: IssueRule;
  readonly value: WireObject;
  /** Whether it is refused when it is received, too: less is asked then. */
  readonly isRefusedWhenReceived: boolean;
}

export interface BrokenMessages {
  readonly messages: readonly BrokenMessage[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Messages that are wrong in one thing each, next to those that are right: a field missing, null, too long or too short, beyond
 * its bounds, of another type, with a code that nobody listed or that was retired; a member that no field names; a condition or
 * a group rule broken. Each has an issue of just its path and rule where it is sent, and no other if that can be had.
 */
export function brokenMessages(
  structure: Structure,
  retired: RetiredCodes = {},
  given: Given = {},
): BrokenMessages {
  const messages = new Map<string, BrokenMessage>();
  const leftOut: LeftOut[] = [];
  for (const each of breachesOf(structure, retired, given)) {
    const { name, path, rule } = each;
    if (messages.has(name)) continue;
    const value = nearest(each, attempts(structure, each.ways, given));
    if (value === undefined) leftOut.push({ name, reason: each.reason ?? impossible });
    else {
      const isRefusedWhenReceived = listIssues(structure, value, "received").length > 0;
      messages.set(name, { name, path, rule, value, isRefusedWhenReceived });
    }
  }
  return {
    messages: [...messages.values()],
    leftOut: leftOut.filter(({ name }) => !messages.has(name)),
  };
}

interface Breach {
  readonly name: string;
  readonly path: string;
  readonly rule: IssueRule;
  readonly ways: readonly Way[];
  readonly reason?: string;
}

/** A message that is wrong in nothing else, or else one that is wrong in this as well. */
function nearest({ path, rule }: Breach, all: Iterable<Attempt>): WireObject | undefined {
  let second: WireObject | undefined;
  for (const { value, issues } of all) {
    if (!issues.some((issue) => issue.path === path && issue.rule === rule)) continue;
    if (issues.length === 1) return value;
    second ??= value;
  }
  return second;
}

function breachesOf(
  structure: Structure,
  retired: RetiredCodes,
  { settled }: Given,
): readonly Breach[] {
  const { structures, values } = placesIn(structure, settled);
  return [
    ...values.flatMap((place) => [...valueBreaches(place, retired), ...absenceBreaches(place)]),
    ...structures.flatMap((place) => [
      unknownMember(place),
      ...(place.structure.rules ?? []).flatMap((rule) => groupBreaches(place, rule)),
    ]),
  ];
}

/** Inside of a union the value is judged as the union's, which has a place of its own. */
function valueBreaches(
  { type, at, field, isField }: ValuePlace,
  retired: RetiredCodes,
): readonly Breach[] {
  if (at.wishes.get(at.path)?.kind === "takes") return [];
  const isNullable = isField && field.nullable === true;
  return [...(isNullable ? [] : [noValue]), ...wrongsOf(type, retired)]
    .filter(({ rule, value }) => brokenBy(type, value) === rule)
    .map((each) => breach(at, each));
}

const noValue: Wrong = { name: "null", rule: "null", value: null };

function breach(at: Place, { name, rule, value }: Wrong): Breach {
  const wishes = together(at.wishes, wish(at.path, is(value)));
  return { name: `${at.shown}: ${name}`, path: at.shown, rule, ways: waysOf(wishes) };
}

/** A field that is missing though it is required, or its condition holds. */
function absenceBreaches({ field, at, of, isField }: ValuePlace): readonly Breach[] {
  const { required } = field;
  if (!isField || typeof required === "string" || required === undefined) return [];
  const missing = wish(at.path, absent);
  const named = { path: at.shown, rule: "required" } as const;
  if (required === true) {
    return [{ ...named, name: `${at.shown}: missing`, ways: waysOf(together(at.wishes, missing)) }];
  }
  if (required === false || !("when" in required)) return [];
  const ways = waysTo(required.when, true, of.structure, of.at.path).flatMap((way) =>
    waysOf(together(at.wishes, way, missing)),
  );
  return [
    {
      ...named,
      name: `${at.shown}: missing, though its condition holds`,
      ways,
      ...(looksAround(required.when) ? { reason: around } : {}),
    },
  ];
}

function unknownMember({ structure, at }: StructurePlace): Breach {
  const place = memberPlace(at, strangeName(structure));
  return breach(place, { name: "a member that no field names", rule: "unknown", value: "测" });
}

function groupBreaches({ structure, at }: StructurePlace, rule: GroupRule): readonly Breach[] {
  const fields = structure.fields.filter(({ name }) => rule.fields.includes(name));
  const given: Readonly<Record<GroupRule["kind"], readonly (readonly Field[])[]>> = {
    "at-least-one": [[]],
    "exactly-one": [[], fields.slice(0, 2)],
    "all-or-none": [fields.slice(0, 1)],
  };
  return given[rule.kind].map((there) => {
    const names = there.map(({ name }) => name).join(" and ") || "none";
    return {
      name: `${at.shown === "" ? "" : `${at.shown}: `}of ${rule.fields.join(", ")} ${names}`,
      path: at.shown,
      rule: "group",
      ways: waysOf(together(at.wishes, ...presence(at, fields, there))),
    };
  });
}
