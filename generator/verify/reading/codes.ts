import { codeAt } from "../../../templates/runtime/members.js";
import { isObject, type WireValue } from "../../../templates/runtime/wire.js";
import { membersBelow } from "../../model/members.js";
import { isXml } from "../../model/xml.js";
import { isOpen } from "../../protocol/choose.js";
import { decisive, read, type Candidate, type Looks } from "./looks.js";
import type { Way } from "./ways.js";

/** By what tells operations apart; a reply by the member in which it repeats that. */
export function toldScore({ way, operation }: Candidate, value: WireValue): number | undefined {
  if (!isObject(value)) return 0;
  let score = 0;
  for (const { path, values } of operation.dispatch) {
    const isRoot = path.length === 1 && path[0] === "root";
    const place = way.of === "request" ? path : repeatOf(way, path);
    if (isRoot || place === undefined) continue;
    const code = codeAt(value, place);
    if (code === undefined) continue;
    if (!values.includes(code)) return undefined;
    score += decisive;
  }
  return score;
}

/** The members that tell operations apart, where what stands there names none of them. */
export function foreignCodes(all: readonly Candidate[], looks: Looks): readonly string[] {
  const found = all.flatMap((candidate) => {
    const { way, operation } = candidate;
    if (isXml(way.protocol.envelope) !== (looks.message.kind === "xml")) return [];
    const { value } = read(undefined, candidate, looks);
    const places = operation.dispatch.flatMap(({ path }) =>
      way.of === "request" ? [path] : [repeatOf(way, path) ?? []],
    );
    return places.filter((path) => isObject(value) && codeAt(value, path) !== undefined);
  });
  return [...new Set(found.map((path) => path.join(".")))];
}

function repeatOf({ protocol }: Way, path: readonly string[]): readonly string[] | undefined {
  return membersBelow(protocol.envelope.members).find(({ member }) => {
    const source = member.kind === "value" ? member.value : undefined;
    if (source === undefined || isOpen(source)) return false;
    return source.kind === "from-request" && source.path.join(".") === path.join(".");
  })?.path;
}
