import type { Group } from "./directions.js";
import type { DraftSample } from "./elements.js";
import { partedMessages, type Parted } from "./envelopes.js";
import { headingOf, type FieldTable, type Side } from "./field-tables.js";
import { envelopeBySample, withoutRepeated } from "./inner.js";
import { bodyMember } from "./likeness.js";
import { messageOf } from "./messages.js";
import type { Structures } from "./structures.js";

/** What operations of all parties share. */
export interface Around {
  /** Tables of no operation. */
  readonly shared: readonly FieldTable[];
  readonly structures: Structures;
  readonly samples: readonly DraftSample[];
}

/** The messages of one way, parted, and what their envelope is of. */
export interface Way extends Parted {
  /** Shared tables that the envelope is of. */
  readonly tables: readonly FieldTable[];
}

/** Parts the requests or the replies of a group into what is around them and their bodies. */
export function way({ operations, words }: Group, side: Side, { shared }: Around): Way {
  const own = shared.filter(
    (one) => one.isEnvelope && isOfSide(one, side) && !isOfOther(one, words),
  );
  const table = own.find(({ fields }) => bodyMember(fields));
  const messages = operations.map(({ tables }) => messageOf(tables, side));
  const shown = own.flatMap((one) => {
    const envelope = one === table ? undefined : envelopeBySample(one);
    return envelope ? [{ table: one, envelope }] : [];
  })[0];
  const whole = own.find((one) => one.side === side);
  if (!shown && whole && messages.every((message) => message === undefined)) {
    return { ...partedMessages(messages, whole), tables: [whole] };
  }
  if (!shown) return { ...partedMessages(messages, table), tables: table ? [table] : [] };
  const inner = withoutRepeated(shown.envelope, messages);
  const outer = partedMessages(inner.messages, table ?? shown.table);
  const isText = table !== undefined && outer.envelope?.body?.text !== undefined;
  return {
    bodies: outer.bodies,
    envelope:
      isText && outer.envelope ? { ...outer.envelope, inner: inner.envelope } : inner.envelope,
    tables: isText ? [table, shown.table] : [shown.table],
  };
}

function isOfSide({ side = "request" }: FieldTable, wanted: Side): boolean {
  return side === "both" || side === wanted;
}

/** Whether a table's heading says that another party sends it. */
function isOfOther({ table }: FieldTable, { own, others }: Group["words"]): boolean {
  const heading = `${table.name ?? ""} ${headingOf(table) ?? ""}`;
  const says = (words: readonly string[]): boolean =>
    words.some((word) => new RegExp(`${word}(?:端|方)?(?:发起|发送|推送|请求)`, "u").test(heading));
  return says(others) && !says(own);
}
