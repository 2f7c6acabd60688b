import { instantOf } from "../../../templates/runtime/instants.js";
import { BaowenError } from "../../../templates/runtime/errors.js";
import { textAt } from "../../../templates/runtime/members.js";
import { isObject } from "../../../templates/runtime/wire.js";
import { membersBelow } from "../../model/members.js";
import type { Member, Protocol } from "../../model/protocol.js";
import type { Type } from "../../model/type.js";
import { headerValue } from "../../protocol/http-inputs.js";
import type { Phrases } from "../phrases.js";
import type { OpenedMessage } from "../reading/opened-message.js";
import type { Way } from "../reading/ways.js";
import type { Step } from "../report.js";

/** What a message's age is judged by. */
export interface TimeOf {
  readonly opened: OpenedMessage;
  readonly way: Way;
  readonly zone: string;
  readonly headers: { readonly [name: string]: string };
  /** Epoch milliseconds; undefined: the age is not judged. */
  readonly now: number | undefined;
  readonly say: Phrases;
}

/** How far two clocks may differ, as receivers have it unless told otherwise. */
const skewMs = 60_000;

/** When the message says that it was made, and whether that is still good. */
export function judgeTime(of: TimeOf): Omit<Step, "step"> {
  const says = of.say.time;
  const found = timeMember(of.way.protocol);
  if (found === undefined) return { status: "nothing", says: says.none, notes: [] };
  const { path, type, isHeader } = found;
  const name = path.join(".");
  const text = textOf(of, path, isHeader);
  const moment = text === undefined ? undefined : momentOf(text, type, of.zone);
  const limit = of.way.of === "request" ? of.way.protocol.limits?.expires : undefined;
  if (moment === undefined || text === undefined) {
    return {
      status: limit === undefined ? "nothing" : "wrong",
      says: says.absent(name),
      notes: [],
    };
  }
  const shown = new Date(moment).toISOString();
  if (limit === undefined) return { status: "nothing", says: says.noLimit(name, shown), notes: [] };
  if (of.now === undefined) {
    return { status: "nothing", says: says.notJudged(name, shown), notes: [] };
  }
  const age = of.now - moment;
  const seconds = (ms: number) => says.seconds(Math.round(Math.abs(ms) / 1000));
  if (age < -skewMs) return wrong(says.ahead(name, shown, seconds(age)));
  if (age > limit) return wrong(says.stale(name, shown, seconds(age), seconds(limit)));
  return { status: "ok", says: says.fresh(name, shown, seconds(age)), notes: [] };
}

function wrong(says: string): Omit<Step, "step"> {
  return { status: "wrong", says, notes: [] };
}

interface TimeMember {
  readonly path: readonly string[];
  readonly type: Type;
  readonly isHeader: boolean;
}

/** The member or header that says it: the one with that role, else one that is filled with the time. */
function timeMember({ envelope, transport }: Protocol): TimeMember | undefined {
  const timesIn = (members: readonly Member[], isHeader: boolean) =>
    membersBelow(members).flatMap(({ member, path }) => {
      if (member.kind !== "value") return [];
      const isSaid = member.role === "signed-at";
      if (!isSaid && member.value?.kind !== "now") return [];
      return [{ path, type: member.field.type, isHeader, isSaid }];
    });
  const all = [...timesIn(envelope.members, false), ...timesIn(transport.headers, true)];
  return all.find(({ isSaid }) => isSaid) ?? all[0];
}

function textOf(
  { opened: { value }, way, headers }: TimeOf,
  path: readonly string[],
  isHeader: boolean,
): string | undefined {
  if (isHeader) return headerValue(way.protocol, headers, path);
  return isObject(value) ? textAt(value, path) : undefined;
}

function momentOf(text: string, type: Type, zone: string): number | undefined {
  if (type.kind === "datetime" || type.kind === "date") {
    try {
      return instantOf(text, type.format, zone);
    } catch (error) {
      if (error instanceof BaowenError) return undefined;
      throw error;
    }
  }
  return /^[0-9]{10,15}$/.test(text) ? Number(text) : undefined;
}
