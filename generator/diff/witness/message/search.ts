import { attempts, waysOf } from "../../../../templates/runtime/samples/attempt.js";
import { writeJson } from "../../../../templates/runtime/json/write.js";
import type { Wishes } from "../../../../templates/runtime/samples/wishes.js";
import type { Issue } from "../../../../templates/runtime/validation/issue.js";
import { foundNamePath, pathKeys } from "../../../../templates/runtime/validation/path.js";
import type { Face } from "../../../../templates/runtime/validation/structure.js";
import { member, type WireObject } from "../../../../templates/runtime/wire.js";
import type { Aim, Subject } from "./subject.js";
import type { Table } from "./table.js";
import type { Trial } from "./trials.js";
import { wishesFor } from "./wishes.js";

/** A message that the maker may send and the judge refuses. */
export interface Refused {
  readonly value: WireObject;
  /** As it travels. */
  readonly text: string;
  /** What is wrong with it where the change is. */
  readonly issue: Issue;
  /** All that is wrong with it. */
  readonly issues: readonly Issue[];
}

/** Of the messages that a trial refuses, the one with the least wrong with it; of those, the shortest. */
export function findRefused(subject: Subject, trial: Trial): Refused | undefined {
  let best: Refused | undefined;
  for (const wishes of wishesFor(subject, trial)) {
    const value = messageWith(wishes, subject.tables[trial.maker], trial.face);
    const found = value && refusedBy(subject, trial, value);
    if (found && (best === undefined || isBetter(found, best))) best = found;
  }
  return best;
}

/** What its own version does not take when it is received shows nothing of the other: it is none. */
function messageWith(wishes: Wishes, table: Table, face: Face): WireObject | undefined {
  const isTaken = (value: WireObject) =>
    table.issues(value, "sent").length === 0 && table.issues(value, face).length === 0;
  const simple = table.leastWith(wishes);
  if (simple !== undefined && isTaken(simple)) return simple;
  // The first way that comes to something: the second has more in it.
  for (const { value } of attempts(table.structure, waysOf(wishes), {})) {
    if (isTaken(value)) return value;
  }
  return undefined;
}

function refusedBy(subject: Subject, trial: Trial, value: WireObject): Refused | undefined {
  const issues = subject.tables[trial.judge].issues(value, trial.face);
  const issue = issues.find((each) => isAimedAt(each, subject.aim));
  return issue && { value, text: textOf(value, subject), issue, issues };
}

function isBetter(one: Refused, other: Refused): boolean {
  if (one.issues.length !== other.issues.length) return one.issues.length < other.issues.length;
  return one.text.length < other.text.length;
}

function textOf(value: WireObject, { only }: Subject): string {
  return writeJson(only === undefined ? value : (member(value, only) ?? null));
}

/** Whether an issue is about what changed, and not about something else of the same message. */
function isAimedAt({ path, rule, expected }: Issue, aim: Aim): boolean {
  if (aim.kind === "group") {
    const said = `${aim.rule.kind.replaceAll("-", " ")} of ${aim.rule.fields.join(", ")}`;
    return path === "" && rule === "group" && expected === said;
  }
  const [first] = pathKeys(path);
  return Object.values(aim.names).some(
    (name) => first === name || path === foundNamePath("", name),
  );
}
