// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Credentials, Options } from "./receiver.js";
import type {
  CancelNotify,
  InsureAbnormityNotify,
  InsureNotify,
  IssueNotify,
  NoticeReplyReceived,
  PayNotify,
  PolicyChangeNotify,
  ProducePolicyNotify,
} from "./types.js";
import type {
  BuiltRequest,
  Caller,
  CallerSettings,
  ReadReply,
  ReceivedReply,
  SendingProtocol,
} from "@baowen/runtime";
import { defaults } from "./receiver.js";
import { signNotice } from "./signer.js";
import {
  cancelNotifyValidator,
  encodePayNotify,
  insureAbnormityNotifyValidator,
  insureNotifyValidator,
  issueNotifyValidator,
  noticeReplyReceivedValidator,
  payNotifyValidator,
  policyChangeNotifyValidator,
  producePolicyNotifyValidator,
} from "./validators.js";
import {
  createCaller,
  objectText,
  openJson,
  readValid,
  requireStatus,
  textAt,
  validText,
  writeJson,
} from "@baowen/runtime";

/** What 携保网 sends, and what comes back. */
export interface Calls {
  /**
   * 异常单通知
   *
   * Issuing the policies of an application ran into something abnormal.
   *
   * Source: notice#2.7, notice#2.7/Notify.
   * Question q-abnormal: What an abnormal case means for the application
   */
  readonly abnormalNotice: {
    readonly message: AbnormalNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 退保通知
   *
   * A cancellation was decided and refunded, with or without a policy issued anew.
   *
   * Source: notice#2.4, notice#2.4/Notify.
   * Question q-cancel-event: What tells two cancellations of one application apart
   * Question q-copied-purpose: What the application, payment and cancellation notices report
   * Question q-refund: What a cancellation refunds
   */
  readonly cancelNotice: {
    readonly message: CancelNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 批改单通知
   *
   * A correction of a policy reached a new status.
   *
   * Source: notice#2.6, notice#2.6/Notify.
   * Question q-change-event: What tells two corrections of one application apart
   * Question q-change-file: The interface for correction files is not in this document
   */
  readonly changeNotice: {
    readonly message: ChangeNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 投保通知
   *
   * An application was submitted and went through underwriting.
   *
   * Source: notice#2.1, notice#2.1/Notify.
   * Question q-event: Nothing numbers an event
   * Question q-copied-purpose: What the application, payment and cancellation notices report
   */
  readonly insureNotice: {
    readonly message: InsureNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 出单通知
   *
   * The insurer issued the policies of an application.
   *
   * Source: notice#2.3, notice#2.3/Notify.
   * Question q-issue-event: Whether one application is issued in several notices
   * Question q-issue-wording: When an issue notice is sent
   */
  readonly issueNotice: {
    readonly message: IssueNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 支付通知
   *
   * The platform confirmed how a payment for an application ended.
   *
   * Source: notice#2.2, notice#2.2/Notify.
   * Question q-pay-event: What tells two payments of one application apart
   * Question q-copied-purpose: What the application, payment and cancellation notices report
   */
  readonly payNotice: {
    readonly message: PayNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 电子保单生成通知
   *
   * The insurer made the electronic policy of an application.
   *
   * Source: notice#2.5, notice#2.5/Notify.
   * Question q-policy-file: Which electronic policy was made, and where it is
   */
  readonly policyFileNotice: {
    readonly message: PolicyFileNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
}

/** 携保网: one function for each operation that it starts. */
export type Counterpart = Caller<Calls>;

/**
 * Makes the other party, as the document has it: for tests of a receiver, and to send messages by
 * hand.
 *
 * Throws ConfigError for an empty secret or an address that is none.
 */
export function createCounterpart(settings: CallerSettings<Credentials, Options>): Counterpart {
  return createCaller(noticeSending, settings);
}

/**
 * 异常单通知
 *
 * Issuing the policies of an application ran into something abnormal.
 *
 * Source: notice#2.7, notice#2.7/Notify.
 * Question q-abnormal: What an abnormal case means for the application
 */
export interface AbnormalNoticeMessage {
  readonly data: InsureAbnormityNotify;
}

/**
 * Builds 异常单通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildAbnormalNotice(
  message: AbnormalNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(insureAbnormityNotifyValidator, message.data);
  const notifyTypeText = "27";
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

/**
 * 退保通知
 *
 * A cancellation was decided and refunded, with or without a policy issued anew.
 *
 * Source: notice#2.4, notice#2.4/Notify.
 * Question q-cancel-event: What tells two cancellations of one application apart
 * Question q-copied-purpose: What the application, payment and cancellation notices report
 * Question q-refund: What a cancellation refunds
 */
export interface CancelNoticeMessage {
  /**
   * 通知类型
   *
   * The document does not say whether it is required.
   * Source: notice#1.3/notifyType.
   * Question q-unsigned-kind: No signature covers the kind of a notice
   */
  readonly notifyType: 4 | 5;
  readonly data: CancelNotify;
}

/**
 * Builds 退保通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildCancelNotice(
  message: CancelNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(cancelNotifyValidator, message.data);
  const notifyTypeText = writeJson(message.notifyType);
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

/**
 * 批改单通知
 *
 * A correction of a policy reached a new status.
 *
 * Source: notice#2.6, notice#2.6/Notify.
 * Question q-change-event: What tells two corrections of one application apart
 * Question q-change-file: The interface for correction files is not in this document
 */
export interface ChangeNoticeMessage {
  readonly data: PolicyChangeNotify;
}

/**
 * Builds 批改单通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildChangeNotice(
  message: ChangeNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(policyChangeNotifyValidator, message.data);
  const notifyTypeText = "26";
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

/**
 * 投保通知
 *
 * An application was submitted and went through underwriting.
 *
 * Source: notice#2.1, notice#2.1/Notify.
 * Question q-event: Nothing numbers an event
 * Question q-copied-purpose: What the application, payment and cancellation notices report
 */
export interface InsureNoticeMessage {
  readonly data: InsureNotify;
}

/**
 * Builds 投保通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildInsureNotice(
  message: InsureNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(insureNotifyValidator, message.data);
  const notifyTypeText = "1";
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

/**
 * 出单通知
 *
 * The insurer issued the policies of an application.
 *
 * Source: notice#2.3, notice#2.3/Notify.
 * Question q-issue-event: Whether one application is issued in several notices
 * Question q-issue-wording: When an issue notice is sent
 */
export interface IssueNoticeMessage {
  readonly data: IssueNotify;
}

/**
 * Builds 出单通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildIssueNotice(
  message: IssueNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(issueNotifyValidator, message.data);
  const notifyTypeText = "3";
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

/**
 * 支付通知
 *
 * The platform confirmed how a payment for an application ended.
 *
 * Source: notice#2.2, notice#2.2/Notify.
 * Question q-pay-event: What tells two payments of one application apart
 * Question q-copied-purpose: What the application, payment and cancellation notices report
 */
export interface PayNoticeMessage {
  readonly data: PayNotify;
}

/**
 * Builds 支付通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildPayNotice(
  message: PayNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(payNotifyValidator, encodePayNotify(message.data));
  const notifyTypeText = "2";
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

/**
 * 电子保单生成通知
 *
 * The insurer made the electronic policy of an application.
 *
 * Source: notice#2.5, notice#2.5/Notify.
 * Question q-policy-file: Which electronic policy was made, and where it is
 */
export interface PolicyFileNoticeMessage {
  readonly data: ProducePolicyNotify;
}

/**
 * Builds 电子保单生成通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildPolicyFileNotice(
  message: PolicyFileNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
): BuiltRequest {
  const dataText = validText(producePolicyNotifyValidator, message.data);
  const notifyTypeText = "9";
  return composeNotice("", dataText, notifyTypeText, credentials, options);
}

function composeNotice(
  path: string,
  dataText: string,
  notifyTypeText: string,
  credentials: Credentials,
  options: Options,
): BuiltRequest {
  const sign = signNotice({ data: dataText }, credentials, options);
  const signText = writeJson(sign);
  const body = objectText([
    ["notifyType", notifyTypeText],
    ["sign", signText],
    ["data", dataText],
  ]);
  return {
    method: "POST",
    path,
    headers: { "content-type": "application/json" },
    body,
  };
}

function readNoticeProtocolReply(
  received: ReceivedReply,
): ReadReply<NoticeReplyReceived, NoticeReplyReceived> {
  requireStatus(received, [200]);
  const { envelope } = openJson(received.text);
  const reply = readValid(noticeReplyReceivedValidator, envelope);
  const kind = textAt(envelope, ["state"]) === "true" ? "success" : "refused";
  return { kind, reply, reason: textAt(envelope, ["failMsg"]) };
}

const noticeSending: SendingProtocol<Calls, Credentials, Options> = {
  provider: "xiebao",
  protocol: "notice",
  defaults: defaults,
  choices: { digestCase: ["lower", "upper"] },
  operations: {
    abnormalNotice: {
      effect: "notice",
      idempotent: false,
      build: buildAbnormalNotice,
      read: readNoticeProtocolReply,
    },
    cancelNotice: {
      effect: "notice",
      idempotent: false,
      build: buildCancelNotice,
      read: readNoticeProtocolReply,
    },
    changeNotice: {
      effect: "notice",
      idempotent: false,
      build: buildChangeNotice,
      read: readNoticeProtocolReply,
    },
    insureNotice: {
      effect: "notice",
      idempotent: false,
      build: buildInsureNotice,
      read: readNoticeProtocolReply,
    },
    issueNotice: {
      effect: "notice",
      idempotent: false,
      build: buildIssueNotice,
      read: readNoticeProtocolReply,
    },
    payNotice: {
      effect: "notice",
      idempotent: false,
      build: buildPayNotice,
      read: readNoticeProtocolReply,
    },
    policyFileNotice: {
      effect: "notice",
      idempotent: false,
      build: buildPolicyFileNotice,
      read: readNoticeProtocolReply,
    },
  },
};
