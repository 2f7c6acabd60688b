import { valueAt } from "../../templates/runtime/members.js";
import { withoutAbsent } from "../../templates/runtime/validation/absence.js";
import { isPresent } from "../../templates/runtime/validation/condition.js";
import type { Issue } from "../../templates/runtime/validation/issue.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import { indexPath, namePath } from "../../templates/runtime/validation/path.js";
import type { Structure } from "../../templates/runtime/validation/structure.js";
import { isObject, type WireValue } from "../../templates/runtime/wire.js";
import type { PackageContext } from "../artifacts/context.js";
import { describeStructure } from "../artifacts/print/describe.js";
import type { SampleMessage } from "../artifacts/sample-message.js";
import type { Body } from "../model/provider.js";
import type { Type } from "../model/type.js";

/** What a sample has that its tables do not. */
export interface SampleVerdict {
  /** Where what means absent is taken for absent: what only a question can explain. */
  readonly contradictions: readonly Issue[];
  /** Whether the message could be sent as it is, to the last null. */
  readonly isAsDocumented: boolean;
}

/**
 * Holds a sample against the tables of its envelope and its body, as strictly as a message that is sent: lengths, codes and
 * members that no table has included.
 */
export function judgeSample(
  context: PackageContext,
  { message, envelope, bodyPath, body, isClosed }: SampleMessage,
  documented: Body,
  isRequest: boolean,
): SampleVerdict {
  const parts: Part[] = [];
  if (envelope !== undefined) {
    const value = envelope.path.length === 0 ? message : below(message, envelope.path);
    parts.push({ structure: envelope.structure, value, path: pathText(envelope.path) });
  }
  const hasBody = documented.kind !== "none" && !isClosed;
  if (hasBody && (isPresent(body) || (isRequest && envelope !== undefined))) {
    parts.push(...bodyParts(documented.type, body, pathText(bodyPath)));
  }
  const judged = parts.map((part) => judgePart(context, part, message));
  // The body's member may be called otherwise in each operation.
  const isBody = (issue: Issue) => issue.rule === "unknown" && issue.path === pathText(bodyPath);
  const issuesOf = (of: keyof Judged) =>
    judged.flatMap((part) => part[of]).filter((issue) => !isBody(issue));
  return {
    contradictions: issuesOf("contradictions"),
    isAsDocumented: issuesOf("asWritten").length === 0,
  };
}

/** What is wrong where what means absent is taken for absent, and with all as it is written. */
interface Judged {
  readonly contradictions: readonly Issue[];
  readonly asWritten: readonly Issue[];
}

interface Part {
  readonly structure: string;
  readonly value: WireValue | undefined;
  readonly path: string;
}

/** A structure, or each of a list of them; what else a body may be is not judged. */
function bodyParts(type: Type, value: WireValue | undefined, path: string): readonly Part[] {
  if (type.kind === "structure") return [{ structure: type.name, value, path }];
  if (type.kind !== "list" || !Array.isArray(value)) return [];
  return value.flatMap((item: WireValue, index) =>
    bodyParts(type.of, item, indexPath(path, index)),
  );
}

function judgePart(
  context: PackageContext,
  { structure: name, value, path }: Part,
  root: WireValue,
): Judged {
  const structure = describeStructure(context, context.structure(name));
  const issuesOf = (each: WireValue | undefined) =>
    listIssues(structure, each as WireValue, "sent", path, root);
  return {
    contradictions: issuesOf(present(structure, value)),
    asWritten: issuesOf(value),
  };
}

function present(structure: Structure, value: WireValue | undefined): WireValue | undefined {
  return isObject(value) ? withoutAbsent(structure, value) : value;
}

function below(message: WireValue, path: readonly string[]): WireValue | undefined {
  return isObject(message) ? valueAt(message, path) : undefined;
}

function pathText(path: readonly string[]): string {
  return path.reduce(namePath, "");
}
