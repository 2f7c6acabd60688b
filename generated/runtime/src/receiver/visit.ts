import type { Issue } from "../validation/issue.js";
import type { ReceiverCode, ReceiverIssue } from "./events.js";
import { deadlineIn } from "./deadline.js";
import type { Deadline } from "./deadline.js";
import type { ReceiverAnswer } from "./incoming.js";
import type { ReplyKind } from "../outcome.js";
import { quietly } from "../quietly.js";
import type { OpenedMessage, Reply } from "./protocol.js";
import type { Room } from "./settings.js";
import type { Stop } from "./stop.js";

/** One request on its way through the pipeline, and what is known about it so far. */
export class Visit<Credentials, Options> {
  readonly receivedAt: number;
  readonly deadline: Deadline;
  message: OpenedMessage | undefined;
  /** Once the message is believed. */
  operation: string | undefined;
  /** What the message says it is, believed or not: an answer may have to name it. */
  told: string | undefined;
  attempt: number | undefined;
  /** How many; counted only where somebody listens to events. */
  unknownMembers: number | undefined;
  /** Sign the reply. */
  credentials: Credentials | undefined;
  /** Those that the message was believed with; they encode the reply. */
  openedWith: Credentials | undefined;
  readonly #room: Room<Credentials, Options>;

  constructor(room: Room<Credentials, Options>) {
    this.#room = room;
    this.receivedAt = room.clock();
    const { clock, deadlineMs, timer } = room;
    this.deadline = deadlineIn(() => this.receivedAt + deadlineMs - clock(), timer);
  }

  /** The reply in the protocol's form. Throws where `data` or `code` cannot be written. */
  reply(
    kind: ReplyKind,
    reason: string | undefined,
    { data, code }: { readonly data?: unknown; readonly code?: string | undefined } = {},
  ): Reply {
    const { protocol, options, clock } = this.#room;
    const { credentials, operation = this.told } = this;
    const making = { credentials, options, now: clock(), operation, code };
    return protocol.reply(kind, reason, data, this.message, making);
  }

  /** What is answered where receiving stopped. Never throws. */
  stopped(stop: Stop): ReceiverAnswer {
    const { answer } = stop;
    if (answer.kind === "http") return plainAnswer(answer.status, answer.text, answer.headers);
    const { messages } = this.#room;
    try {
      const reason = answer.kind === "told" ? answer.text : messages.reason(answer.reason);
      return this.answer(this.reply(answer.reply, reason));
    } catch (error) {
      this.tellError(error, "INTERNAL");
      return plainAnswer(500, "Not received");
    }
  }

  /**
   * The reply as it travels: encoded where replies are, once the message was opened; an empty one stays empty. Throws where it
   * cannot be written so.
   */
  answer(reply: Reply): ReceiverAnswer {
    const { protocol, options, encodesReplies } = this.#room;
    const { openedWith } = this;
    const { body } = reply;
    if (!encodesReplies || openedWith === undefined || body === "") return replyAnswer(reply);
    return replyAnswer({
      ...reply,
      body: protocol.encodeReply?.(body, openedWith, options) ?? body,
    });
  }

  tellEvent(
    code: ReceiverCode,
    status: number,
    more: { readonly issues?: readonly Issue[] | undefined; readonly late?: true } = {},
  ): void {
    const { onEvent, protocol, clock } = this.#room;
    if (onEvent === undefined) return;
    const { operation, attempt, unknownMembers } = this;
    quietly(() =>
      onEvent({
        code,
        provider: protocol.provider,
        protocol: protocol.protocol,
        ...(operation === undefined ? {} : { operation }),
        status,
        durationMs: clock() - this.receivedAt,
        ...(attempt === undefined ? {} : { attempt }),
        ...(unknownMembers === undefined ? {} : { unknownMembers }),
        ...(more.issues === undefined ? {} : { issues: more.issues.map(withoutActual) }),
        ...(more.late === undefined ? {} : { late: more.late }),
      }),
    );
  }

  tellError(error: unknown, code: ReceiverCode): void {
    const { onError } = this.#room;
    const { operation } = this;
    if (onError === undefined) return;
    quietly(() => onError(error, operation === undefined ? { code } : { code, operation }));
  }
}

function withoutActual({ path, rule, expected }: Issue): ReceiverIssue {
  return { path, rule, expected };
}

function replyAnswer(reply: Reply): ReceiverAnswer {
  return { status: reply.status, headers: { "content-type": reply.contentType }, body: reply.body };
}

function plainAnswer(
  status: number,
  text: string,
  headers: { readonly [name: string]: string } = {},
): ReceiverAnswer {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
    body: text,
  };
}
