import type { Words } from "../../../diagnostics/language.js";
import type { ValueSource } from "../../../model/protocol.js";
import { type Rule, both } from "../rule.js";

export const valueSourceChanged: Rule = {
  name: "value-source-changed",
  on: ["field.value"],
  says: ({ from, to }) => saidOf(sourceKind(from), sourceKind(to)),
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again; compare both values with what the partner expects.",
    zh: "重新生成，并将新旧取值与合作方的要求对照。",
  },
  mirror: ["value-source-changed"],
  witness: {
    en: "what is sent comes from whoever deploys it, so that no message can be made up",
    zh: "所发送的值由部署者给出，无法编造报文",
  },
};

/** What gives a member its value, an open point included; undefined where code does. */
function sourceKind(source: unknown): ValueSource["kind"] | "open" | undefined {
  return (source as ValueSource | undefined)?.kind;
}

function saidOf(from: ReturnType<typeof sourceKind>, to: typeof from): Words {
  if (from === undefined) return words.filled;
  if (to === undefined) return words.given;
  if (from !== to) return words.elsewhere;
  return from === "literal" || from === "encode" || from === "open" ? words[from] : words.elsewhere;
}

const words = {
  filled: {
    en: "the member is filled in now: code gave its value before",
    zh: "成员改为自动填写，此前由代码给出",
  },
  given: {
    en: "code gives the member's value now: it was filled in before",
    zh: "成员的值改由代码给出，此前自动填写",
  },
  literal: { en: "the member has another fixed value", zh: "成员的固定取值改变" },
  encode: {
    en: "what the member holds is encoded or encrypted another way",
    zh: "成员内容的编码或加密方式改变",
  },
  open: {
    en: "what the member's value may come from is another",
    zh: "成员取值的可选来源改变",
  },
  elsewhere: { en: "the member's value comes from elsewhere", zh: "成员取值的来源改变" },
} as const satisfies Readonly<Record<string, Words>>;
