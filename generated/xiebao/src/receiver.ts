// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  AbnormalNotice,
  CancelNotice,
  ChangeNotice,
  InsureNotice,
  IssueNotice,
  PayNotice,
  PolicyFileNotice,
} from "./types.js";
import type { Handler, Receiver, ReceiverSettings, ReceivingProtocol } from "@baowen/runtime";
import { verifyNotice } from "./signer.js";
import {
  cancelNotifyReceivedValidator,
  insureAbnormityNotifyReceivedValidator,
  insureNotifyReceivedValidator,
  issueNotifyReceivedValidator,
  noticeEnvelopeReceivedValidator,
  payNotifyReceivedValidator,
  policyChangeNotifyReceivedValidator,
  producePolicyNotifyReceivedValidator,
} from "./validators.js";
import {
  allPresent,
  codeAt,
  filledAt,
  objectText,
  openJson,
  serve,
  textAt,
  valueAt,
  writeJson,
} from "@baowen/runtime";

/** One handler for each kind of message of 携保网; one that is missing does not compile. */
export interface Handlers {
  /**
   * 异常单通知
   *
   * Issuing the policies of an application ran into something abnormal.
   *
   * The same message is known by notifyType, data.insureNum, data.failMsg. With other content it is
   * handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.7, notice#2.7/Notify.
   * Question q-abnormal: What an abnormal case means for the application
   */
  readonly abnormalNotice: Handler<AbnormalNotice>;
  /**
   * 退保通知
   *
   * A cancellation was decided and refunded, with or without a policy issued anew.
   *
   * The same message is known by notifyType, data.insureNum, data.state, data.newInsureNum,
   * data.cancelInsurants, data.failMsg. With other content it is handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.4, notice#2.4/Notify.
   * Question q-cancel-event: What tells two cancellations of one application apart
   * Question q-copied-purpose: What the application, payment and cancellation notices report
   * Question q-refund: What a cancellation refunds
   */
  readonly cancelNotice: Handler<CancelNotice>;
  /**
   * 批改单通知
   *
   * A correction of a policy reached a new status.
   *
   * The same message is known by notifyType, data.insureNum, data.state, data.status, data.msg,
   * data.remark. With other content it is handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.6, notice#2.6/Notify.
   * Question q-change-event: What tells two corrections of one application apart
   * Question q-change-file: The interface for correction files is not in this document
   */
  readonly changeNotice: Handler<ChangeNotice>;
  /**
   * 投保通知
   *
   * An application was submitted and went through underwriting.
   *
   * The same message is known by notifyType, data.insureNum, data.state, data.failMsg. With other
   * content it is handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.1, notice#2.1/Notify.
   * Question q-event: Nothing numbers an event
   * Question q-copied-purpose: What the application, payment and cancellation notices report
   */
  readonly insureNotice: Handler<InsureNotice>;
  /**
   * 出单通知
   *
   * The insurer issued the policies of an application.
   *
   * The same message is known by notifyType, data.insureNum, data.state, data.failMsg. With other
   * content it is handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.3, notice#2.3/Notify.
   * Question q-issue-event: Whether one application is issued in several notices
   * Question q-issue-wording: When an issue notice is sent
   */
  readonly issueNotice: Handler<IssueNotice>;
  /**
   * 支付通知
   *
   * The platform confirmed how a payment for an application ended.
   *
   * The same message is known by notifyType, data.insureNum, data.state, data.payTime,
   * data.onlinePaymentId, data.failMsg. With other content it is handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.2, notice#2.2/Notify.
   * Question q-pay-event: What tells two payments of one application apart
   * Question q-copied-purpose: What the application, payment and cancellation notices report
   */
  readonly payNotice: Handler<PayNotice>;
  /**
   * 电子保单生成通知
   *
   * The insurer made the electronic policy of an application.
   *
   * The same message is known by notifyType, data.insureNum, data.state, data.failMsg. With other
   * content it is handled as another version.
   * Handled in turn per data.insureNum.
   * Source: notice#2.5, notice#2.5/Notify.
   * Question q-policy-file: Which electronic policy was made, and where it is
   */
  readonly policyFileNotice: Handler<PolicyFileNotice>;
}

/** What messages are verified and answers are signed with. */
export interface Credentials {
  /**
   * 密匙
   *
   * Source: notice#1.3/p2.
   * Question q-key: Which key, and how it changes
   */
  readonly key: string;
}

/** What the document leaves open. Every choice has a default. */
export interface Options {
  /**
   * The document does not say whether the digest is written in lower or upper case. `lower` unless
   * told otherwise.
   *
   * Question q-digest-case: How the digest is written
   */
  readonly digestCase: "lower" | "upper";
}

export const defaults: Options = { digestCase: "lower" };

/**
 * Makes the receiver of 通知: it reads, verifies and checks a message, calls its handler and answers
 * as the document says.
 *
 * Throws ConfigError for an empty secret or a missing handler.
 *
 * @example ```ts
 * const receive = createReceiver({ credentials, handlers });
 * http.createServer(toNode(receive)).listen(8080);
 * ```
 */
export function createReceiver(
  settings: ReceiverSettings<Handlers, Credentials, Options>,
): Receiver {
  return serve(noticeProtocol, settings);
}

const noticeLimits = { maxBytes: 262_144, json: { maxDepth: 64, maxMembers: 20_000 } } as const;

const noticeProtocol: ReceivingProtocol<Credentials, Options> = {
  provider: "xiebao",
  protocol: "notice",
  mediaTypes: ["application/json"],
  charset: "utf-8",
  limits: noticeLimits,
  defaults: defaults,
  choices: { digestCase: ["lower", "upper"] },
  open: (text) => openJson(text, noticeLimits.json),
  envelope: noticeEnvelopeReceivedValidator,
  verify: (message, credentials, options) => {
    const input = allPresent({ data: message.source("data") });
    const received = textAt(message.envelope, ["sign"]);
    if (input === undefined || received === undefined) return false;
    return verifyNotice(input, received, credentials, options);
  },
  dispatch: ({ envelope }) => {
    switch (codeAt(envelope, ["notifyType"])) {
      case "27":
        return "abnormalNotice";
      case "4":
      case "5":
        return "cancelNotice";
      case "26":
        return "changeNotice";
      case "1":
        return "insureNotice";
      case "3":
        return "issueNotice";
      case "2":
        return "payNotice";
      case "9":
        return "policyFileNotice";
      default:
        return undefined;
    }
  },
  operations: {
    abnormalNotice: {
      validator: insureAbnormityNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: (_message, body) => ({ operation: "abnormalNotice", notifyType: 27, data: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "failMsg"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
    cancelNotice: {
      validator: cancelNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: ({ envelope }, body) => ({
        operation: "cancelNotice",
        notifyType: Number(codeAt(envelope, ["notifyType"])),
        data: body,
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "state"]),
        filledAt(envelope, ["data", "newInsureNum"]),
        filledAt(envelope, ["data", "cancelInsurants"]),
        filledAt(envelope, ["data", "failMsg"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
    changeNotice: {
      validator: policyChangeNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: (_message, body) => ({ operation: "changeNotice", notifyType: 26, data: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "state"]),
        filledAt(envelope, ["data", "status"]),
        filledAt(envelope, ["data", "msg"]),
        filledAt(envelope, ["data", "remark"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
    insureNotice: {
      validator: insureNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: (_message, body) => ({ operation: "insureNotice", notifyType: 1, data: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "state"]),
        filledAt(envelope, ["data", "failMsg"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
    issueNotice: {
      validator: issueNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: (_message, body) => ({ operation: "issueNotice", notifyType: 3, data: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "state"]),
        filledAt(envelope, ["data", "failMsg"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
    payNotice: {
      validator: payNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: (_message, body) => ({ operation: "payNotice", notifyType: 2, data: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "state"]),
        filledAt(envelope, ["data", "payTime"]),
        filledAt(envelope, ["data", "onlinePaymentId"]),
        filledAt(envelope, ["data", "failMsg"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
    policyFileNotice: {
      validator: producePolicyNotifyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["data"]),
      notice: (_message, body) => ({ operation: "policyFileNotice", notifyType: 9, data: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["notifyType"]),
        filledAt(envelope, ["data", "insureNum"]),
        filledAt(envelope, ["data", "state"]),
        filledAt(envelope, ["data", "failMsg"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["data", "insureNum"])],
      onChange: "version",
    },
  },
  reply: (kind, reason = "") => {
    switch (kind) {
      case "success":
      case "unknown":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([["state", "true"]]),
        };
      case "refused":
      case "not-yet":
      case "unverified":
      case "invalid":
        return {
          status: 200,
          contentType: "application/json",
          body: objectText([
            ["state", "false"],
            ["failMsg", writeJson(reason)],
          ]),
        };
    }
  },
};
