// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { RefundNotice, UnderwritingNotice } from "./types.js";
import type { Handler, Receiver, ReceiverSettings, ReceivingProtocol } from "@baowen/runtime";
import { verifyNoticeBodyHmac, verifyNoticeBodyKeyMd5, verifyNoticeKeyBodyMd5 } from "./signer.js";
import {
  noticeEnvelopeReceivedValidator,
  refundNoticeBodyReceivedValidator,
  underwritingNoticeBodyReceivedValidator,
} from "./validators.js";
import {
  aesEcbPkcs5,
  allPresent,
  base64,
  codeAt,
  credentialsWith,
  echoText,
  filledAt,
  formatInstant,
  hex,
  objectText,
  openJson,
  secretText,
  serve,
  unAesEcbPkcs5,
  unbase64,
  unhex,
  utf8,
  utf8Text,
  valueAt,
  writeJson,
} from "@baowen/runtime";

/** One handler for each kind of message of 华农阿凡达; one that is missing does not compile. */
export interface Handlers {
  /**
   * 退保通知
   *
   * A policy was cancelled, and this is what is paid back for it and for each instalment.
   *
   * The same message is known by head.interfaceType, head.orderNo, refundNoticeBody.policyNo,
   * refundNoticeBody.endorseNo. With other content it is handled as another version.
   * Handled in turn per head.orderNo.
   * Source: notices#1, notices#1/p2, notices#3, notices#3/p2, notices#5.
   * Question q-copies: Three copies of one page that differ
   */
  readonly refundNotice: Handler<RefundNotice>;
  /**
   * 核保审核结果通知
   *
   * What came of the underwriting of an order, or that nothing has come of it yet.
   *
   * The same message is known by head.interfaceType, head.orderNo, underwritingNoticeBody.orderNo,
   * underwritingNoticeBody.productCode, underwritingNoticeBody.planCode,
   * underwritingNoticeBody.diagnosisResult. With other content it is handled as another version.
   * Handled in turn per head.orderNo.
   * Source: notices#2, notices#2/p2, notices#4, notices#4/p2.
   * Question q-underwriting-kind: What the kind of the underwriting notice is called
   */
  readonly underwritingNotice: Handler<UnderwritingNotice>;
}

/** What messages are verified and answers are signed with. */
export interface Credentials {
  /**
   * 加密密钥
   *
   * Needed only where `cipher` is `aes` or `aes-hex`.
   * Not in the document: for what the pages do not show.
   * Question q-keys: Which keys there would be
   */
  readonly aesKey?: string | undefined;
  /**
   * 签名密钥
   *
   * Needed only where `headerSignature` is `md5` or `md5-key-first` or `hmac-sha256`.
   * Not in the document: for what the pages do not show.
   * Question q-keys: Which keys there would be
   */
  readonly signKey?: string | undefined;
}

/** What the document leaves open. Every choice has a default. */
export interface Options {
  /**
   * Nothing says by which method and with which media type a notice is sent; its sample is JSON.
   * `json` unless told otherwise.
   *
   * Question q-carriage: Method and media type
   */
  readonly carriage: "json" | "text";
  /**
   * The pages show messages in the clear, and do not say that none are encrypted. `none` unless told
   * otherwise.
   *
   * Question q-cipher: Whether messages are encrypted
   */
  readonly cipher: "none" | "aes" | "aes-hex";
  /**
   * The pages show no signature, and nothing else that proves who sent a notice. `none` unless told
   * otherwise.
   *
   * Question q-signature: Whether there is a signature in a header
   */
  readonly headerSignature: "none" | "md5" | "md5-key-first" | "hmac-sha256";
  /**
   * Where a signature stands in a header, nothing says what the header is called. `X-Signature`
   * unless told otherwise.
   *
   * Question q-signature-header: What the header of the signature is called
   */
  readonly signatureHeader: string;
}

export const defaults: Options = {
  carriage: "json",
  cipher: "none",
  headerSignature: "none",
  signatureHeader: "X-Signature",
};

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
  provider: "huanong",
  protocol: "notice",
  mediaTypes: ["application/json", "text/plain"],
  charset: "utf-8",
  limits: noticeLimits,
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
  decode: (text, credentials, options) =>
    options.cipher === "none"
      ? text
      : options.cipher === "aes"
        ? utf8Text(unAesEcbPkcs5(utf8(secretText(credentials, "aesKey")), unbase64(text)))
        : utf8Text(unAesEcbPkcs5(utf8(secretText(credentials, "aesKey")), unhex(text))),
  decodesUnder: [{ cipher: ["aes", "aes-hex"] }],
  encodeReply: (text, credentials, options) =>
    options.cipher === "none"
      ? text
      : options.cipher === "aes"
        ? base64(aesEcbPkcs5(utf8(secretText(credentials, "aesKey")), utf8(text)))
        : hex(aesEcbPkcs5(utf8(secretText(credentials, "aesKey")), utf8(text))),
  encodesUnder: [{ cipher: ["aes", "aes-hex"] }],
  open: (text) => openJson(text, noticeLimits.json),
  envelope: noticeEnvelopeReceivedValidator,
  verify: (message, credentials, options, request) => {
    switch (options.headerSignature) {
      case "md5": {
        const input = allPresent({ httpBody: message.httpBody ?? message.text });
        const received = request.header(options.signatureHeader.toLowerCase());
        if (input === undefined || received === undefined) return false;
        return verifyNoticeBodyKeyMd5(input, received, credentialsWith(credentials, "signKey"));
      }
      case "md5-key-first": {
        const input = allPresent({ httpBody: message.httpBody ?? message.text });
        const received = request.header(options.signatureHeader.toLowerCase());
        if (input === undefined || received === undefined) return false;
        return verifyNoticeKeyBodyMd5(input, received, credentialsWith(credentials, "signKey"));
      }
      case "hmac-sha256": {
        const input = allPresent({ httpBody: message.httpBody ?? message.text });
        const received = request.header(options.signatureHeader.toLowerCase());
        if (input === undefined || received === undefined) return false;
        return verifyNoticeBodyHmac(input, received, credentialsWith(credentials, "signKey"));
      }
      default:
        return true;
    }
  },
  verifiesUnder: [{ headerSignature: ["md5", "md5-key-first", "hmac-sha256"] }],
  dispatch: ({ envelope }) => {
    switch (codeAt(envelope, ["head", "interfaceType"])) {
      case "refundNotice":
        return "refundNotice";
      case "underwritingNotice":
        return "underwritingNotice";
      default:
        return undefined;
    }
  },
  operations: {
    refundNotice: {
      validator: refundNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["refundNoticeBody"]),
      notice: (_message, body) => ({
        operation: "refundNotice",
        head: { interfaceType: "refundNotice" },
        refundNoticeBody: body,
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["head", "interfaceType"]),
        filledAt(envelope, ["head", "orderNo"]),
        filledAt(envelope, ["refundNoticeBody", "policyNo"]),
        filledAt(envelope, ["refundNoticeBody", "endorseNo"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["head", "orderNo"])],
      onChange: "version",
    },
    underwritingNotice: {
      validator: underwritingNoticeBodyReceivedValidator,
      body: ({ envelope }) => valueAt(envelope, ["underwritingNoticeBody"]),
      notice: (_message, body) => ({
        operation: "underwritingNotice",
        head: { interfaceType: "underwritingNotice" },
        underwritingNoticeBody: body,
      }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["head", "interfaceType"]),
        filledAt(envelope, ["head", "orderNo"]),
        filledAt(envelope, ["underwritingNoticeBody", "orderNo"]),
        filledAt(envelope, ["underwritingNoticeBody", "productCode"]),
        filledAt(envelope, ["underwritingNoticeBody", "planCode"]),
        filledAt(envelope, ["underwritingNoticeBody", "diagnosisResult"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["head", "orderNo"])],
      onChange: "version",
    },
  },
  reply: (kind, reason = "", _data, message, making) => {
    switch (kind) {
      case "success":
        return {
          status: 200,
          contentType: making.options.carriage === "json" ? "application/json" : "text/plain",
          body: objectText([
            [
              "head",
              objectText([
                ["policySource", echoText(message, ["head", "policySource"])],
                [
                  "respTime",
                  writeJson(formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai")),
                ],
                ["reqTime", echoText(message, ["head", "reqTime"])],
                ["interfaceType", echoText(message, ["head", "interfaceType"])],
                ["orderNo", echoText(message, ["head", "orderNo"])],
                ["uuid", echoText(message, ["head", "uuid"])],
              ]),
            ],
            [
              "respBody",
              objectText([
                ["policyNo", echoText(message, ["refundNoticeBody", "policyNo"])],
                ["dealCode", '"1"'],
                ["dealDesc", '"处理成功"'],
              ]),
            ],
          ]),
        };
      case "refused":
      case "not-yet":
      case "unknown":
      case "unverified":
      case "invalid":
        return {
          status: 200,
          contentType: making.options.carriage === "json" ? "application/json" : "text/plain",
          body: objectText([
            [
              "head",
              objectText([
                ["policySource", echoText(message, ["head", "policySource"])],
                [
                  "respTime",
                  writeJson(formatInstant(making.now, "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai")),
                ],
                ["reqTime", echoText(message, ["head", "reqTime"])],
                ["interfaceType", echoText(message, ["head", "interfaceType"])],
                ["orderNo", echoText(message, ["head", "orderNo"])],
                ["uuid", echoText(message, ["head", "uuid"])],
              ]),
            ],
            [
              "respBody",
              objectText([
                ["policyNo", echoText(message, ["refundNoticeBody", "policyNo"])],
                ["dealCode", '"0"'],
                ["dealDesc", writeJson(reason)],
              ]),
            ],
          ]),
        };
    }
  },
};
