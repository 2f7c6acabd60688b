import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { freePointIn, holeOf } from "../model/free-points.js";
import { memberName } from "../model/members.js";
import type { OpenPoint, Provider } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { headerNameProblem } from "../protocol/runtime-words.js";
import type { Rule } from "./rule.js";

export const freePoints: Rule = {
  name: "free-points",
  summary: "What a free open point is by default can stand where it does.",
  check: (resolved) => resolved.provider.openPoints.flatMap((point) => ofPoint(resolved, point)),
};

function ofPoint({ provider, origins }: Resolved, point: OpenPoint): readonly Diagnostic[] {
  if (point.free === undefined) return [];
  const text = point.default;
  const fault = headerNameProblem(text) ?? clash(provider, point);
  return fault === undefined
    ? []
    : [complain("bad-free-text", origins.at(point, "default"), { text, fault })];
}

const otherHeader: Words = {
  en: "is what another header is called",
  zh: "已是另一个 HTTP 头的名字",
};

/** Another header of the same messages that is called so. */
function clash({ protocols, openPoints }: Provider, point: OpenPoint): Words | undefined {
  const name = point.default.toLowerCase();
  const nameOf = (written: string): string => {
    const free = openPoints.find((one) => one.name === freePointIn(written));
    return (free?.default ?? written).toLowerCase();
  };
  const isTaken = protocols.some(({ transport }) => {
    const names = transport.headers.map(memberName);
    return names.includes(holeOf(point)) && names.filter((one) => nameOf(one) === name).length > 1;
  });
  return isTaken ? otherHeader : undefined;
}
