import type { Protocol } from "../../model/protocol.js";
import { isInMessage } from "../../model/sealed-part.js";
import type { FileScope } from "../file-scope.js";
import { printCopies } from "../message/copies.js";
import { carriedCredentials, printKnown } from "./verify.js";

/**
 * The test of a message that was opened: the credentials that stand inside of its seal, and members that repeat others. Empty where
 * there is neither.
 */
export function printAgreement(scope: FileScope, protocol: Protocol): string {
  const { envelope, emptyIsAbsent } = protocol;
  const inside = carriedCredentials(protocol).filter(({ path }) => isInMessage(envelope, path));
  const tests = [
    printKnown(scope, inside),
    printCopies(scope, envelope, "message.envelope", emptyIsAbsent),
  ];
  return tests.filter((test) => test !== "").join(" && ");
}
