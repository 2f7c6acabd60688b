// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { Credentials, Options } from "./receiver.js";
import type { NoticeReplyReceived, RefundNoticeBody, UnderwritingNoticeBody } from "./types.js";
import type {
  BuiltRequest,
  Caller,
  CallerSettings,
  Making,
  ReadReply,
  ReceivedReply,
  Repeated,
  SendingProtocol,
} from "@baowen/runtime";
import { defaults } from "./receiver.js";
import { signNoticeBodyHmac, signNoticeBodyKeyMd5, signNoticeKeyBodyMd5 } from "./signer.js";
import {
  encodeRefundNoticeBody,
  noticeEnvelopeValidator,
  noticeReplyReceivedValidator,
  refundNoticeBodyValidator,
  underwritingNoticeBodyValidator,
} from "./validators.js";
import {
  aesEcbPkcs5,
  base64,
  checkMembers,
  createCaller,
  credentialsWith,
  hex,
  holds,
  objectText,
  openJson,
  readValid,
  requireStatus,
  secretText,
  textAt,
  unAesEcbPkcs5,
  unbase64,
  unhex,
  usualMaking,
  utf8,
  utf8Text,
  uuid,
  validText,
  writeJson,
} from "@baowen/runtime";

/** What 华农阿凡达平台 sends, and what comes back. */
export interface Calls {
  /**
   * 退保通知
   *
   * A policy was cancelled, and this is what is paid back for it and for each instalment.
   *
   * Source: notices#1, notices#1/p2, notices#3, notices#3/p2, notices#5.
   * Question q-copies: Three copies of one page that differ
   */
  readonly refundNotice: {
    readonly message: RefundNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 核保审核结果通知
   *
   * What came of the underwriting of an order, or that nothing has come of it yet.
   *
   * Source: notices#2, notices#2/p2, notices#4, notices#4/p2.
   * Question q-underwriting-kind: What the kind of the underwriting notice is called
   */
  readonly underwritingNotice: {
    readonly message: UnderwritingNoticeMessage;
    readonly reply: NoticeReplyReceived;
    readonly refusal: NoticeReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
}

/** 华农阿凡达平台: one function for each operation that it starts. */
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
 * 退保通知
 *
 * A policy was cancelled, and this is what is paid back for it and for each instalment.
 *
 * Source: notices#1, notices#1/p2, notices#3, notices#3/p2, notices#5.
 * Question q-copies: Three copies of one page that differ
 */
export interface RefundNoticeMessage {
  readonly head: {
    /**
     * 渠道代码
     *
     * Source: notices#1/head.policySource, notices#2/head.policySource, notices#3/head.policySource,
     * notices#4/head.policySource, notices#5/head.policySource.
     * Question q-channel-code: What policySource stands for
     */
    readonly policySource: string;
    /**
     * 订单号
     *
     * Source: notices#1/head.orderNo, notices#2/head.orderNo, notices#3/head.orderNo,
     * notices#4/head.orderNo, notices#5/head.orderNo.
     * Question q-order-no: Whether orderNo is unique or runs through the life of a policy
     */
    readonly orderNo: string;
  };
  readonly refundNoticeBody: RefundNoticeBody;
}

/**
 * Builds 退保通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildRefundNotice(
  message: RefundNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const refundNoticeBodyText = validText(
    refundNoticeBodyValidator,
    encodeRefundNoticeBody(message.refundNoticeBody),
  );
  const headInterfaceTypeText = '"refundNotice"';
  const repeatedOfBody: readonly Repeated[] = [
    { at: ["respBody", "policyNo"], json: writeJson(message.refundNoticeBody.policyNo) },
  ];
  const headPolicySourceText = writeJson(message.head.policySource);
  const headReqTimeText = writeJson(making.clock());
  const headOrderNoText = writeJson(message.head.orderNo);
  const headUuidText = writeJson(uuid(making.random));
  const body = objectText([
    [
      "head",
      objectText([
        ["policySource", headPolicySourceText],
        ["reqTime", headReqTimeText],
        ["interfaceType", headInterfaceTypeText],
        ["orderNo", headOrderNoText],
        ["uuid", headUuidText],
      ]),
    ],
    ["refundNoticeBody", refundNoticeBodyText],
  ]);
  const encoded =
    options.cipher === "none"
      ? body
      : options.cipher === "aes"
        ? base64(aesEcbPkcs5(utf8(secretText(credentials, "aesKey")), utf8(body)))
        : hex(aesEcbPkcs5(utf8(secretText(credentials, "aesKey")), utf8(body)));
  const sign =
    options.headerSignature === "none"
      ? undefined
      : options.headerSignature === "md5"
        ? signNoticeBodyKeyMd5({ httpBody: encoded }, credentialsWith(credentials, "signKey"))
        : options.headerSignature === "md5-key-first"
          ? signNoticeKeyBodyMd5({ httpBody: encoded }, credentialsWith(credentials, "signKey"))
          : signNoticeBodyHmac({ httpBody: encoded }, credentialsWith(credentials, "signKey"));
  checkMembers(noticeEnvelopeValidator, [
    [
      "head",
      objectText([
        ["policySource", headPolicySourceText],
        ["reqTime", headReqTimeText],
        ["interfaceType", headInterfaceTypeText],
        ["orderNo", headOrderNoText],
        ["uuid", headUuidText],
      ]),
    ],
  ]);
  return {
    method: "POST",
    path: "",
    headers: {
      "content-type": options.carriage === "json" ? "application/json" : "text/plain",
      ...(sign === undefined ? {} : { [options.signatureHeader.toLowerCase()]: sign }),
    },
    body: encoded,
    repeated: [
      { at: ["head", "policySource"], json: headPolicySourceText, required: true },
      { at: ["head", "reqTime"], json: headReqTimeText },
      { at: ["head", "interfaceType"], json: headInterfaceTypeText, required: true },
      { at: ["head", "orderNo"], json: headOrderNoText, required: true },
      { at: ["head", "uuid"], json: headUuidText, required: true },
      ...repeatedOfBody,
    ],
  };
}

/**
 * 核保审核结果通知
 *
 * What came of the underwriting of an order, or that nothing has come of it yet.
 *
 * Source: notices#2, notices#2/p2, notices#4, notices#4/p2.
 * Question q-underwriting-kind: What the kind of the underwriting notice is called
 */
export interface UnderwritingNoticeMessage {
  readonly head: {
    /**
     * 渠道代码
     *
     * Source: notices#1/head.policySource, notices#2/head.policySource, notices#3/head.policySource,
     * notices#4/head.policySource, notices#5/head.policySource.
     * Question q-channel-code: What policySource stands for
     */
    readonly policySource: string;
    /**
     * 订单号
     *
     * Source: notices#1/head.orderNo, notices#2/head.orderNo, notices#3/head.orderNo,
     * notices#4/head.orderNo, notices#5/head.orderNo.
     * Question q-order-no: Whether orderNo is unique or runs through the life of a policy
     */
    readonly orderNo: string;
  };
  readonly underwritingNoticeBody: UnderwritingNoticeBody;
}

/**
 * Builds 核保审核结果通知 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildUnderwritingNotice(
  message: UnderwritingNoticeMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const underwritingNoticeBodyText = validText(
    underwritingNoticeBodyValidator,
    message.underwritingNoticeBody,
  );
  const headInterfaceTypeText = '"underwritingNotice"';
  const repeatedOfBody: readonly Repeated[] = [];
  const headPolicySourceText = writeJson(message.head.policySource);
  const headReqTimeText = writeJson(making.clock());
  const headOrderNoText = writeJson(message.head.orderNo);
  const headUuidText = writeJson(uuid(making.random));
  const body = objectText([
    [
      "head",
      objectText([
        ["policySource", headPolicySourceText],
        ["reqTime", headReqTimeText],
        ["interfaceType", headInterfaceTypeText],
        ["orderNo", headOrderNoText],
        ["uuid", headUuidText],
      ]),
    ],
    ["underwritingNoticeBody", underwritingNoticeBodyText],
  ]);
  const encoded =
    options.cipher === "none"
      ? body
      : options.cipher === "aes"
        ? base64(aesEcbPkcs5(utf8(secretText(credentials, "aesKey")), utf8(body)))
        : hex(aesEcbPkcs5(utf8(secretText(credentials, "aesKey")), utf8(body)));
  const sign =
    options.headerSignature === "none"
      ? undefined
      : options.headerSignature === "md5"
        ? signNoticeBodyKeyMd5({ httpBody: encoded }, credentialsWith(credentials, "signKey"))
        : options.headerSignature === "md5-key-first"
          ? signNoticeKeyBodyMd5({ httpBody: encoded }, credentialsWith(credentials, "signKey"))
          : signNoticeBodyHmac({ httpBody: encoded }, credentialsWith(credentials, "signKey"));
  checkMembers(noticeEnvelopeValidator, [
    [
      "head",
      objectText([
        ["policySource", headPolicySourceText],
        ["reqTime", headReqTimeText],
        ["interfaceType", headInterfaceTypeText],
        ["orderNo", headOrderNoText],
        ["uuid", headUuidText],
      ]),
    ],
  ]);
  return {
    method: "POST",
    path: "",
    headers: {
      "content-type": options.carriage === "json" ? "application/json" : "text/plain",
      ...(sign === undefined ? {} : { [options.signatureHeader.toLowerCase()]: sign }),
    },
    body: encoded,
    repeated: [
      { at: ["head", "policySource"], json: headPolicySourceText, required: true },
      { at: ["head", "reqTime"], json: headReqTimeText },
      { at: ["head", "interfaceType"], json: headInterfaceTypeText, required: true },
      { at: ["head", "orderNo"], json: headOrderNoText, required: true },
      { at: ["head", "uuid"], json: headUuidText, required: true },
      ...repeatedOfBody,
    ],
  };
}

function readNoticeProtocolReply(
  received: ReceivedReply,
): ReadReply<NoticeReplyReceived, NoticeReplyReceived> {
  requireStatus(received, [200]);
  const { envelope } = openJson(received.text);
  const reply = readValid(noticeReplyReceivedValidator, envelope);
  const kind = holds(
    { kind: "compare", path: ["respBody", "dealCode"], op: "=", value: "1" },
    envelope,
    envelope,
    { emptyIsAbsent: true },
  )
    ? "success"
    : "refused";
  return { kind, reply, envelope, reason: textAt(envelope, ["respBody", "dealDesc"]) };
}

const noticeSending: SendingProtocol<Calls, Credentials, Options> = {
  provider: "huanong",
  protocol: "notice",
  defaults: defaults,
  choices: {
    carriage: ["json", "text"],
    cipher: ["none", "aes", "aes-hex"],
    headerSignature: ["none", "md5", "md5-key-first", "hmac-sha256"],
    signatureHeader: { form: "header-name", taken: [] },
  },
  needs: {
    signKey: [{ headerSignature: ["md5", "md5-key-first", "hmac-sha256"] }],
    aesKey: [{ cipher: ["aes", "aes-hex"] }],
  },
  provenUnder: [{ headerSignature: ["md5", "md5-key-first", "hmac-sha256"] }],
  decodeReply: (text, credentials, options) =>
    options.cipher === "none"
      ? text
      : options.cipher === "aes"
        ? utf8Text(unAesEcbPkcs5(utf8(secretText(credentials, "aesKey")), unbase64(text)))
        : utf8Text(unAesEcbPkcs5(utf8(secretText(credentials, "aesKey")), unhex(text))),
  operations: {
    refundNotice: {
      effect: "notice",
      idempotent: false,
      build: buildRefundNotice,
      read: readNoticeProtocolReply,
    },
    underwritingNotice: {
      effect: "notice",
      idempotent: false,
      build: buildUnderwritingNotice,
      read: readNoticeProtocolReply,
    },
  },
};
