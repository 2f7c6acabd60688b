import type { Issue } from "../../../templates/runtime/validation/issue.js";
import { listIssues } from "../../../templates/runtime/validation/issues.js";
import type { Operation } from "../../model/provider.js";
import { printType } from "../../model/type.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import type { Phrases } from "../phrases.js";
import type { OpenedMessage } from "../reading/opened-message.js";
import type { Way } from "../reading/ways.js";
import type { Step } from "../report.js";

/** The issues of a received message, those of its envelope apart from those of its body. */
export interface Issues {
  readonly envelope: readonly Issue[];
  readonly body: readonly Issue[];
}

export function issuesOf(opened: OpenedMessage, way: Way, operation: Operation): Issues {
  const { table, value, misread } = opened;
  const all = misread === undefined ? listIssues(table.structure, value, "received") : [];
  const isBody = isInBody(opened, way, operation);
  return {
    envelope: all.filter(({ path }) => !isBody(path)),
    body: all.filter(({ path }) => isBody(path)),
  };
}

/**
 * The body against its table, as it is received; and what of all of the message its sender should not have let out, by the table
 * that holds what is sent.
 *
 * @param operation undefined where it is not decided.
 */
export function judgeBody(
  opened: OpenedMessage,
  way: Way,
  operation: Operation | undefined,
  { body: issues, envelope }: Issues,
  say: Phrases,
): Omit<Step, "step"> {
  const says = say.body;
  if (opened.seal !== undefined && opened.seal.content === undefined) {
    return { status: "unchecked", says: says.closed, notes: [] };
  }
  if (opened.misread !== undefined) return { status: "unchecked", says: says.closed, notes: [] };
  const notes = whenSent(opened, [...issues, ...envelope], say);
  if (opened.isRefusal) return { status: "ok", says: say.operation.refusal, notes };
  if (operation === undefined) return { status: "unchecked", says: says.undecided, notes: [] };
  const body = operation[way.of];
  if (body.kind === "none") return { status: "nothing", says: says.none, notes };
  if (body.kind === "undocumented") return { status: "nothing", says: says.undocumented, notes };
  const isGood = issues.length === 0;
  return {
    status: isGood ? "ok" : "wrong",
    says: isGood ? says.good(printType(body.type)) : says.issues(issues.length),
    notes,
    issues,
  };
}

/** What is wrong on the face of what is sent alone: lengths, codes, members that no table has. */
function whenSent(
  { table, value }: OpenedMessage,
  received: readonly Issue[],
  say: Phrases,
): readonly string[] {
  const known = new Set(received.map(({ path, rule }) => `${rule} ${path}`));
  return listIssues(table.structure, value, "sent")
    .filter(({ path, rule }) => !known.has(`${rule} ${path}`))
    .map((issue) => say.body.whenSent(say.issue(issue)));
}

function isInBody(
  { table }: OpenedMessage,
  { protocol }: Way,
  operation: Operation,
): (path: string) => boolean {
  const place = bodyPlace(protocol.envelope, operation);
  if (place === undefined) return () => false;
  const start = table.isWrapped ? "body" : bodyPathOf(place).join(".");
  if (start === "") return () => true;
  return (path) => path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}[`);
}
