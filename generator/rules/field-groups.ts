import type { Member } from "../model/protocol.js";
import type { Provider } from "../model/provider.js";
import type { Field } from "../model/structure.js";
import { membersBelow } from "../model/members.js";
import { waysOf } from "./walk.js";

/** The fields that stand side by side: of each structure, and on each level of the envelopes and headers. */
export function fieldGroups(provider: Provider): readonly (readonly Field[])[] {
  const levels = provider.protocols.flatMap(waysOf).flatMap((way) => {
    const tops = [way.outside, way.envelope.members, way.message?.members ?? []];
    const groups = tops
      .flatMap((members) => membersBelow(members))
      .flatMap(({ member }) => (member.kind === "group" ? [member.members] : []));
    return [...tops, ...groups];
  });
  return [...provider.structures.map((structure) => structure.fields), ...levels.map(fieldsAmong)];
}

function fieldsAmong(members: readonly Member[]): readonly Field[] {
  return members.flatMap((member) => (member.kind === "value" ? [member.field] : []));
}
