import { basename, posix } from "node:path";
import {
  complain,
  type Diagnostic,
  type Result,
  type SourceFile,
  type Span,
} from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { optional, scalarAt, textAt } from "../../model/resolve/nodes.js";
import { nodeDisk, type Disk, refusalOf } from "../../spec/disk.js";
import { readDecisionFiles } from "../../spec/files.js";
import { checkShape } from "../../spec/shape/check.js";
import type { Node } from "../../spec/yaml/node.js";
import { readYaml } from "../../spec/yaml/read.js";
import type { Decision } from "../finding.js";
import { decisionLanguage, decisionVerdicts } from "./language.js";

/** A decision as it was written, and where. */
export interface WrittenDecision {
  readonly fingerprint: string;
  /** What the finding is said to be, for those who read the file. */
  readonly rule: string;
  readonly element: string;
  readonly decision: Decision;
  readonly at: (key: "fingerprint" | "rule" | "element" | "until" | "evidence") => Span;
}

/**
 * Reads `decisions/*.yaml` of a provider's folder. One that is not as it must be, that is not called by its fingerprint, or
 * whose evidence is not there is refused and left out.
 */
export function readDecisions(
  folder: string,
  disk: Disk = nodeDisk,
): Result<readonly WrittenDecision[]> {
  const [files, reading] = readDecisionFiles(folder, disk);
  const read = files.map(readOne);
  const all = read.flatMap(([root]) => (root ? [writtenIn(root)] : []));
  const refused = all.map((written) => [
    ...misplaced(written, all),
    ...withoutEvidence(written, folder, disk),
  ]);
  return [
    all.filter((_, index) => refused[index]?.length === 0),
    [...reading, ...read.flatMap(([, diagnostics]) => diagnostics), ...refused.flat()],
  ];
}

function readOne(source: SourceFile): Result<Node | undefined> {
  const [root, reading] = readYaml(source);
  if (!root) return [undefined, reading];
  const { diagnostics } = checkShape(decisionLanguage, "decision-file", root);
  const problems = [...reading, ...diagnostics];
  return [problems.length > 0 ? undefined : root, problems];
}

function writtenIn(root: Node): WrittenDecision {
  const text = (key: string): string => textAt(root, key) ?? "";
  const verdict = decisionVerdicts.find((each) => each === text("verdict")) ?? "rejected";
  return {
    fingerprint: text("fingerprint"),
    rule: text("rule"),
    element: text("element"),
    decision: {
      verdict,
      reason: text("reason"),
      ...optional("by", textAt(root, "by")),
      ...optional("on", textAt(root, "on")),
      ...optional("until", textAt(root, "until")),
      ...optional("evidence", textAt(root, "evidence")),
    },
    at: (key) => scalarAt(root, key)?.at ?? root.at,
  };
}

/** A file is called by its fingerprint, so that of several files one at most is where it must be. */
function misplaced(
  written: WrittenDecision,
  all: readonly WrittenDecision[],
): readonly Diagnostic[] {
  const { fingerprint, at } = written;
  const same = all.filter((other) => other.fingerprint === fingerprint);
  const first = same.find(isNamedRightly) ?? same[0];
  if (first !== undefined && first !== written) {
    const related = [{ message: decidedHere, at: first.at("fingerprint") }];
    return [complain("decision-twice", at("fingerprint"), { fingerprint }, related)];
  }
  if (isNamedRightly(written)) return [];
  return [complain("decision-name", at("fingerprint"), { file: fileOf(written), fingerprint })];
}

const decidedHere: Words = { en: "it is decided here, too", zh: "这里也决定了它" };

function isNamedRightly(written: WrittenDecision): boolean {
  return fileOf(written) === `${written.fingerprint}.yaml`;
}

function fileOf({ at }: WrittenDecision): string {
  return basename(at("fingerprint").source.path);
}

function withoutEvidence(
  { decision: { evidence }, at }: WrittenDecision,
  folder: string,
  disk: Disk,
): readonly Diagnostic[] {
  if (evidence === undefined || isFileBelow(folder, evidence, disk)) return [];
  return [complain("decision-evidence", at("evidence"), { path: evidence })];
}

function isFileBelow(folder: string, path: string, disk: Disk): boolean {
  const normal = posix.normalize(path);
  if (/^(?:\.\.(?:\/|$)|\/)|\\/u.test(normal)) return false;
  try {
    return disk.inspect(`${folder}/${normal}`).kind === "file";
  } catch (error) {
    refusalOf(error);
    return false;
  }
}
