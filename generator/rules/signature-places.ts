import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Protocol } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { choicesOf } from "./pipelines.js";
import { scalarBelow } from "./places.js";
import type { Rule } from "./rule.js";
import { valueMembersOf, waysOf } from "./walk.js";

export const signaturePlaces: Rule = {
  name: "signature-places",
  summary: "Each signature has a place, and each place a signature that is declared.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => ofProtocol(resolved, protocol)),
};

function ofProtocol(resolved: Resolved, protocol: Protocol): readonly Diagnostic[] {
  const { origins, incomplete } = resolved;
  const known = protocol.signatures.map((signature) => signature.name);
  const placed = waysOf(protocol)
    .flatMap(valueMembersOf)
    .flatMap(({ member }) =>
      choicesOf(member.value).flatMap((value) =>
        value.kind === "signature" ? [{ member, name: value.signature }] : [],
      ),
    );
  const unknown = placed
    .filter(({ name }) => !known.includes(name) && !incomplete.has(name))
    .map(({ member, name }) => {
      const suggestion = suggest(name, known);
      const at =
        scalarBelow(origins, member, "value", "signature")?.at ?? origins.at(member, "value");
      return complain(
        "unknown-signature",
        at,
        suggestion === undefined ? { name } : { name, suggestion },
      );
    });
  const unplaced = protocol.signatures
    .filter(({ name }) => !placed.some((one) => one.name === name))
    .map((signature) =>
      complain("unplaced-signature", origins.at(signature), { name: signature.name }),
    );
  // A misspelt name leaves its signature without a place; saying it once is enough.
  return unknown.length > 0 ? unknown : unplaced;
}
