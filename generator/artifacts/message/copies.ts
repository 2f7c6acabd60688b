import { literal } from "../../emit/literal.js";
import type { Envelope } from "../../model/protocol.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, sourceOf } from "./members.js";

/** A member that repeats another one of the same message. */
export interface Copy {
  readonly path: readonly string[];
  readonly of: readonly string[];
}

export function copiesOf({ members }: Envelope): readonly Copy[] {
  return placedValues(members).flatMap(({ path, member }) => {
    const source = sourceOf(member);
    return source?.kind === "same-as" ? [{ path, of: source.path }] : [];
  });
}

/** `repeats(envelope, ["kind"], ["data", "head", "kind"])`, for each copy; empty where there is none. */
export function printCopies(
  scope: FileScope,
  envelope: Envelope,
  object: string,
  emptyIsAbsent: boolean,
): string {
  const more = emptyIsAbsent ? ", { emptyIsAbsent: true }" : "";
  return copiesOf(envelope)
    .map(
      ({ path, of }) =>
        `${scope.runtime("repeats")}(${object}, ${literal(path)}, ${literal(of)}${more})`,
    )
    .join(" && ");
}
