// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  ApplyInvoice,
  Claim,
  Correct,
  CorrectReplyData,
  Insure,
  InsureReplyData,
  Surrender,
} from "./types.js";
import type {
  Handler,
  Receiver,
  ReceiverSettings,
  ReceivingProtocol,
  ReplyKind,
  ReplyMaking,
  WireObject,
} from "@baowen/runtime";
import { signServiceReply, verifyServiceRequest } from "./signer.js";
import {
  claimBodyReceivedValidator,
  claimResultValidator,
  correctBodyReceivedValidator,
  correctResultValidator,
  encodeCorrectReplyData,
  encodeInsureReplyData,
  insureBodyReceivedValidator,
  insureResultValidator,
  invoiceBodyReceivedValidator,
  invoiceResultValidator,
  serviceEnvelopeReceivedValidator,
  serviceReplyValidator,
  surrenderBodyReceivedValidator,
  surrenderResultValidator,
} from "./validators.js";
import {
  allPresent,
  documentText,
  elementAround,
  elementText,
  filledAt,
  formatInstant,
  openXml,
  plainReply,
  reopenXml,
  requirePresent,
  serve,
  signedElement,
  structureText,
  textAt,
  typedXml,
  validObject,
  valueAt,
  writtenElement,
} from "@baowen/runtime";

/** One handler for each kind of message of 工保网; one that is missing does not compile. */
export interface Handlers {
  /**
   * 申请发票
   *
   * Asks for the invoice of a policy; a receipt tells where it is or who delivers it.
   *
   * The same message is known by requestBody.policyNo. With other content it is handled as another
   * version.
   * Handled in turn per requestBody.policyNo.
   * Source: spec#3.4.5, spec#3.3.5.
   * Question q-invoice-event: What a second request for an invoice means
   */
  readonly applyInvoice: Handler<ApplyInvoice>;
  /**
   * 理赔请求
   *
   * Announces a claim; the reply says whether it was taken, and nothing tells what becomes of it.
   *
   * The same message is known by requestBody.policyno, requestBody.claimName,
   * requestBody.claimPhone, requestBody.cliaimReason. With other content it is handled as another
   * version.
   * Handled in turn per requestBody.policyno.
   * Source: spec#3.4.4, spec#3.3.4.
   * Question q-claim-outcome: What becomes of a claim
   */
  readonly claim: Handler<Claim>;
  /**
   * 批改请求
   *
   * Replaces what the application had as ciphertext by what it means, and sets the period and the
   * special clauses.
   *
   * The same message is known by requestBody.policyno. With other content it is handled as another
   * version.
   * Handled in turn per requestBody.policyno.
   * Source: spec#3.4.3, spec#3.3.3.
   * Question q-correct-event: What makes two corrections the same
   */
  readonly correct: Handler<Correct, CorrectReplyData | void>;
  /**
   * 投保请求
   *
   * Applies for a bid bond; the reply has the address where it is paid. Most of what it says is
   * ciphertext until it is corrected.
   *
   * The same message is known by requestHead.requestUUID. With other content it is refused.
   * Source: spec#3.4.1, spec#3.3.1.
   * Question q-insure-event: What makes two applications the same
   */
  readonly insure: Handler<Insure, InsureReplyData | void>;
  /**
   * 退保请求
   *
   * Asks for a policy to be cancelled and its premium to be paid back; the receipt tells what became
   * of it.
   *
   * The same message is known by requestBody.polycyno. With other content it is handled as another
   * version.
   * Handled in turn per requestBody.polycyno.
   * Source: spec#3.4.2, spec#3.3.2.
   * Question q-surrender-meaning: Whether a cancellation is done when it is answered
   */
  readonly surrender: Handler<Surrender>;
}

/** What messages are verified and answers are signed with. */
export interface Credentials {
  /**
   * signKey
   *
   * Source: spec#3.2/p1, spec#3.2/p2.
   * Question q-sign-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open. Every choice has a default. */
export interface Options {
  /**
   * The rule signs the message in XML, the remark above it only the values in the body. `leaves`
   * unless told otherwise.
   *
   * Question q-signed: What of the body is signed
   */
  readonly signed: "leaves" | "inner" | "outer";
}

export const defaults: Options = { signed: "leaves" };

/**
 * Makes the receiver of 业务请求: it reads, verifies and checks a message, calls its handler and
 * answers as the document says.
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
  return serve(serviceProtocol, settings);
}

const serviceLimits = {
  maxBytes: 262_144,
  xml: { maxDepth: 64, maxNodes: 20_000, maxAttributes: 64 },
} as const;

const serviceProtocol: ReceivingProtocol<Credentials, Options> = {
  provider: "gongbao",
  protocol: "service",
  mediaTypes: ["application/xml"],
  charset: "utf-8",
  limits: serviceLimits,
  defaults: defaults,
  choices: { signed: ["leaves", "inner", "outer"] },
  open: (text) =>
    openXml(text, {
      structure: serviceEnvelopeReceivedValidator.structure,
      signed: [["requestBody"]],
      limits: serviceLimits.xml,
    }),
  envelope: serviceEnvelopeReceivedValidator,
  verify: (message, credentials, options) => {
    const input = allPresent({ body: signedElement(message, ["requestBody"]) });
    const received = textAt(message.envelope, ["requestHead", "sign"]);
    if (input === undefined || received === undefined) return false;
    return verifyServiceRequest({ ...input, sender: "platform" }, received, credentials, options);
  },
  dispatch: ({ xml }) => {
    switch (xml?.root.name) {
      case "invoiceRequest":
        return "applyInvoice";
      case "claimRequest":
        return "claim";
      case "correctRequest":
        return "correct";
      case "insureRequest":
        return "insure";
      case "surrendRequest":
        return "surrender";
      default:
        return undefined;
    }
  },
  operations: {
    applyInvoice: {
      validator: invoiceBodyReceivedValidator,
      typed: (message) =>
        typedXml(message, ["requestBody"], invoiceBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "applyInvoice", requestBody: body }),
      identity: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyNo"])],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyNo"])],
      onChange: "version",
    },
    claim: {
      validator: claimBodyReceivedValidator,
      typed: (message) => typedXml(message, ["requestBody"], claimBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "claim", requestBody: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["requestBody", "policyno"]),
        filledAt(envelope, ["requestBody", "claimName"]),
        filledAt(envelope, ["requestBody", "claimPhone"]),
        filledAt(envelope, ["requestBody", "cliaimReason"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyno"])],
      onChange: "version",
    },
    correct: {
      validator: correctBodyReceivedValidator,
      typed: (message) =>
        typedXml(message, ["requestBody"], correctBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "correct", requestBody: body }),
      identity: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyno"])],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyno"])],
      onChange: "version",
    },
    insure: {
      validator: insureBodyReceivedValidator,
      typed: (message) => typedXml(message, ["requestBody"], insureBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "insure", requestBody: body }),
      identity: ({ envelope }) => [filledAt(envelope, ["requestHead", "requestUUID"])],
      onChange: "reject",
    },
    surrender: {
      validator: surrenderBodyReceivedValidator,
      typed: (message) =>
        typedXml(message, ["requestBody"], surrenderBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "surrender", requestBody: body }),
      identity: ({ envelope }) => [filledAt(envelope, ["requestBody", "polycyno"])],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "polycyno"])],
      onChange: "version",
    },
  },
  reply: (kind, reason = "", data, message, making) => {
    const root = serviceReplyRoot(making.operation);
    if (root === undefined) return plainReply(kind, reason);
    const body = serviceReplyBody(kind, reason, data, making);
    const signed = (write: (sign?: string) => string): string => {
      const { credentials } = making;
      if (credentials === undefined) return write();
      const unsigned = reopenXml(write(), serviceReplyValidator.structure);
      return write(
        signServiceReply(
          {
            ...requirePresent({ body: writtenElement(unsigned, ["responseBody"], body) }),
            sender: "insurer",
          },
          credentials,
          making.options,
        ),
      );
    };
    switch (kind) {
      case "success":
      case "refused":
      case "not-yet":
      case "unknown":
      case "invalid":
        return {
          status: 200,
          contentType: "application/xml",
          body: signed((sign) =>
            documentText(root, [
              elementAround("responseHead", [
                elementText(
                  "requestUUID",
                  message && valueAt(message.envelope, ["requestHead", "requestUUID"]),
                ),
                sign && elementText("sign", sign),
              ]),
              body,
            ]),
          ),
        };
      case "unverified":
        return {
          status: 200,
          contentType: "application/xml",
          body: documentText(root, [
            elementAround("responseHead", [
              elementText(
                "requestUUID",
                message && valueAt(message.envelope, ["requestHead", "requestUUID"]),
              ),
            ]),
            body,
          ]),
        };
    }
  },
};

/** The root element of a reply; undefined where the message does not say what it is. */
function serviceReplyRoot(operation: string | undefined): string | undefined {
  switch (operation) {
    case "applyInvoice":
      return "invoiceResponse";
    case "claim":
      return "claimResponse";
    case "correct":
      return "correctResponse";
    case "insure":
      return "insureResponse";
    case "surrender":
      return "surrendResponse";
    default:
      return undefined;
  }
}

function serviceReplyBody(
  kind: ReplyKind,
  reason: string,
  data: unknown,
  making: ReplyMaking<Credentials, Options>,
): string | undefined {
  const said =
    kind === "success"
      ? ({ resultFlag: "true", resultMessage: "成功" } satisfies WireObject)
      : kind === "refused" || kind === "not-yet" || kind === "unknown" || kind === "invalid"
        ? ({ resultFlag: "false", resultMessage: reason } satisfies WireObject)
        : kind === "unverified"
          ? ({ resultFlag: "false", resultMessage: "验签失败" } satisfies WireObject)
          : undefined;
  if (said === undefined) return undefined;
  switch (making.operation) {
    case "applyInvoice":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(invoiceResultValidator, {
              responseTime: formatInstant(making.now, "yyyy-MM-dd HH:mm:ss:SSS", "Asia/Shanghai"),
              ...said,
            }),
            invoiceResultValidator.structure,
          )
        : structureText("responseBody", said, invoiceResultValidator.structure);
    case "claim":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(claimResultValidator, {
              responseTime: formatInstant(making.now, "yyyy-MM-dd HH:mm:ss:SSS", "Asia/Shanghai"),
              ...said,
            }),
            claimResultValidator.structure,
          )
        : structureText("responseBody", said, claimResultValidator.structure);
    case "correct":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(correctResultValidator, {
              ...encodeCorrectReplyData((data ?? {}) as CorrectReplyData),
              responseTime: formatInstant(making.now, "yyyy-MM-dd HH:mm:ss:SSS", "Asia/Shanghai"),
              ...said,
            }),
            correctResultValidator.structure,
          )
        : structureText("responseBody", said, correctResultValidator.structure);
    case "insure":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(insureResultValidator, {
              ...encodeInsureReplyData((data ?? {}) as InsureReplyData),
              responseTime: formatInstant(making.now, "yyyy-MM-dd HH:mm:ss:SSS", "Asia/Shanghai"),
              ...said,
            }),
            insureResultValidator.structure,
          )
        : structureText("responseBody", said, insureResultValidator.structure);
    case "surrender":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(surrenderResultValidator, {
              responseTime: formatInstant(making.now, "yyyy-MM-dd HH:mm:ss:SSS", "Asia/Shanghai"),
              ...said,
            }),
            surrenderResultValidator.structure,
          )
        : structureText("responseBody", said, surrenderResultValidator.structure);
    default:
      return undefined;
  }
}
