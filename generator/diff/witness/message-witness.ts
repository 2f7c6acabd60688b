import { conditionPaths } from "../../spec/expression/condition.js";
import type { Words } from "../../diagnostics/language.js";
import type { Required } from "../../model/structure.js";
import type { Change } from "../compare/change.js";
import type { Finding, Witness } from "../finding.js";
import { schemasAgree } from "./message/agreement.js";
import { reasons } from "./message/reasons.js";
import { findRefused, type Refused } from "./message/search.js";
import type { Subject } from "./message/subject.js";
import { subjectsOf } from "./message/subjects.js";
import type { Tables } from "./message/tables.js";
import { trialsOf, type Trial } from "./message/trials.js";

/**
 * A message, made up from the bounds of field tables, that one version takes and the other refuses for what changed; by the worst
 * of the finding's verdicts for which there is one. Field tables and JSON Schemas are asked alike.
 */
export function messageWitness(finding: Finding, change: Change, tables: Tables): Witness {
  const trials = trialsOf(finding.verdicts);
  if (trials.length === 0) return none(reasons.harmless);
  const subjects = subjectsOf(change, tables);
  if ("en" in subjects) return none(subjects);
  for (const trial of trials) {
    const found = firstRefused(subjects, trial);
    if (found !== undefined) return shown(found.subject, trial, found.refused);
  }
  return none(whyNone(change, subjects, trials));
}

interface Found {
  readonly subject: Subject;
  readonly refused: Refused;
}

function firstRefused(subjects: readonly Subject[], trial: Trial): Found | undefined {
  for (const subject of subjects.filter(travelsAs(trial))) {
    const refused = findRefused(subject, trial);
    if (refused !== undefined) return { subject, refused };
  }
  return undefined;
}

function travelsAs({ role }: Trial): (subject: Subject) => boolean {
  return ({ roles = [] }) => roles.length === 0 || roles.includes(role);
}

function shown(subject: Subject, trial: Trial, refused: Refused): Witness {
  if (!schemasAgree(subject, trial, refused)) return none(reasons.disagree);
  const { text, issue } = refused;
  if (text.length > longest) return none(reasons.long);
  const path = subject.only === undefined ? issue.path : inside(issue.path, subject.only);
  return {
    kind: "message",
    structure: subject.name,
    text,
    refusedBy: trial.judge,
    issue: { path, rule: issue.rule },
  };
}

const longest = 10_000;

/** A path in a body, from the body: `body[0].name` is `[0].name`. */
function inside(path: string, name: string): string {
  return path.slice(name.length).replace(/^\./u, "");
}

function whyNone(
  { before, after }: Change,
  subjects: readonly Subject[],
  trials: readonly Trial[],
): Words {
  const conditions = [before, after].flatMap(
    (element) => (element?.facts["required"] as Required | undefined) ?? [],
  );
  if (conditions.some(looksAround)) return reasons.around;
  if (conditions.some(({ kind }) => kind === "said")) return reasons.said;
  // What would be refused if receivers were as strict as senders.
  const isTaken = trials.some(
    (trial) => firstRefused(subjects, { ...trial, face: "sent" }) !== undefined,
  );
  return isTaken ? reasons.tolerant : reasons.same;
}

function looksAround(required: Required): boolean {
  if (required.kind !== "when") return false;
  return conditionPaths(required.condition).some(([first]) => first === "^");
}

function none(why: Words): Witness {
  return { kind: "none", why };
}
