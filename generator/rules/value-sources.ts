import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { ValueSource } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { printType, type Type } from "../model/type.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { checkValue } from "./values.js";
import { valueMembersOf, waysOf, type ValueMember } from "./walk.js";

export const valueSources: Rule = {
  name: "value-sources",
  summary: "A member can hold what it is filled with.",
  check: (resolved) =>
    resolved.provider.protocols
      .flatMap(waysOf)
      .flatMap(valueMembersOf)
      .flatMap(({ member }) =>
        choicesOf(member.value).flatMap((value) => ofValue(resolved, member, value)),
      ),
};

function ofValue(
  resolved: Resolved,
  member: ValueMember,
  value: ValueSource,
): readonly Diagnostic[] {
  const { type } = member.field;
  if (value.kind === "literal") {
    return checkValue(resolved, type, value.text, resolved.origins.at(member, "value", "literal"));
  }
  const source = titles[value.kind];
  const fits = value.kind === "now" ? isTime(type) : isText(type);
  if (source === undefined || fits) return [];
  const at = resolved.origins.at(member, "value");
  return [complain("value-source-type", at, { source, type: printType(type) })];
}

/** What fills a member, in words; undefined where it can be of any type. */
const titles: { readonly [kind in ValueSource["kind"]]: Words | undefined } = {
  credential: { en: "a credential", zh: "凭据" },
  "key-id": { en: "the id of a key", zh: "密钥编号" },
  uuid: { en: "a uuid", zh: "uuid 值" },
  now: { en: "the current time", zh: "当前时间" },
  none: undefined,
  literal: undefined,
  encode: { en: "an encoding", zh: "编码结果" },
  signature: { en: "a signature", zh: "签名" },
  "same-as": undefined,
  "from-request": undefined,
};

function isText(type: Type): boolean {
  return type.kind === "string" || type.kind === "opaque";
}

function isTime(type: Type): boolean {
  return type.kind === "text"
    ? isTime(type.of)
    : ["epoch-ms", "datetime", "date"].includes(type.kind);
}
