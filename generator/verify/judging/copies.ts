import { repeats } from "../../../templates/runtime/members.js";
import { isObject } from "../../../templates/runtime/wire.js";
import { membersBelow } from "../../model/members.js";
import type { Protocol, ValueSource } from "../../model/protocol.js";
import { isInMessage } from "../../model/sealed-part.js";
import { choose, type Choices } from "../../protocol/choose.js";
import type { Phrases } from "../phrases.js";
import type { OpenedMessage } from "../reading/opened-message.js";
import type { Status, Step } from "../report.js";
import type { Agreement } from "./agreement.js";

/** What the members that repeat others are judged by. */
export interface CopiesOf {
  readonly opened: OpenedMessage;
  readonly protocol: Protocol;
  readonly choices: Choices;
  /** What came of holding a reply against its request. */
  readonly agreement: Agreement | undefined;
  readonly say: Phrases;
}

/** Members that repeat others of the message, and those that repeat the request: the worse of the two is what is said first. */
export function judgeCopies(of: CopiesOf): Omit<Step, "step"> {
  const { agreement } = of;
  const own = judgeOwn(of);
  if (agreement === undefined) return own;
  if (own.status === "nothing") return agreement;
  const [worse, other] =
    weight[agreement.status] > weight[own.status] ? [agreement, own] : [own, agreement];
  return { ...worse, notes: [...worse.notes, other.says, ...other.notes] };
}

const weight: Readonly<Record<Status, number>> = { nothing: 0, ok: 1, unchecked: 2, wrong: 3 };

interface Copy {
  readonly path: readonly string[];
  readonly of: readonly string[];
}

function judgeOwn(of: CopiesOf): Agreement {
  const { opened, protocol, say } = of;
  const { envelope, emptyIsAbsent } = protocol;
  const { seal, value } = opened;
  const says = say.copies;
  const copies = copiesIn(of);
  if (copies.length === 0) return { status: "nothing", says: says.none, notes: [] };
  const isClosed = seal !== undefined && seal.content === undefined;
  if (isClosed && copies.some((copy) => isInMessage(envelope, copy.of))) {
    return { status: "unchecked", says: says.closed, notes: [] };
  }
  const wrong = copies.filter(
    (copy) => isObject(value) && !repeats(value, copy.path, copy.of, { emptyIsAbsent }),
  );
  if (wrong.length === 0) return { status: "ok", says: says.same(copies.length), notes: [] };
  const notes = wrong.map((copy) => says.differs(copy.path.join("."), copy.of.join(".")));
  return { status: "wrong", says: says.differing(wrong.length), notes };
}

function copiesIn({ protocol: { envelope }, choices }: CopiesOf): readonly Copy[] {
  return membersBelow(envelope.members).flatMap(({ member, path }) => {
    const source: ValueSource | undefined =
      member.kind === "value" && member.value ? choose(member.value, choices) : undefined;
    return source?.kind === "same-as" ? [{ path, of: source.path }] : [];
  });
}
