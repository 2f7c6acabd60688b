// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  InvoiceReceiptBody,
  InvoiceReceiptResultReceived,
  PaymentReceiptBody,
  PaymentReceiptResultReceived,
  ReceiptsReplyReceived,
  SurrenderReceiptBody,
  SurrenderReceiptResultReceived,
} from "./types.js";
import type {
  BuiltRequest,
  Caller,
  Making,
  PartnerSettings,
  ReadReply,
  ReceivedReply,
  SendingProtocol,
  Structure,
} from "@baowen/runtime";
import { signReceiptsRequest, verifyReceiptsReply } from "./signer.js";
import {
  encodeInvoiceReceiptBody,
  encodePaymentReceiptBody,
  encodeSurrenderReceiptBody,
  invoiceReceiptBodyValidator,
  invoiceReceiptResultReceivedValidator,
  paymentReceiptBodyValidator,
  paymentReceiptResultReceivedValidator,
  receiptsEnvelopeValidator,
  receiptsReplyReceivedValidator,
  surrenderReceiptBodyValidator,
  surrenderReceiptResultReceivedValidator,
} from "./validators.js";
import {
  allPresent,
  callPartner,
  codeAt,
  documentText,
  elementAround,
  elementJson,
  elementText,
  openXml,
  readValid,
  reopenXml,
  requirePresent,
  requireStatus,
  signedElement,
  structureText,
  textAt,
  typedXml,
  unverifiedReply,
  usualMaking,
  uuid,
  validObject,
} from "@baowen/runtime";

/** Where the partner is reached, as the document has it. */
export const environments = {} as const;

export type Environment = keyof typeof environments;

/** What requests are signed, sealed and sent with. */
export interface ClientCredentials {
  /**
   * signKey
   *
   * Source: spec#3.2/p1, spec#3.2/p2.
   * Question q-sign-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open. Every choice has a default. */
export interface ClientOptions {
  /**
   * The rule signs the message in XML, the remark above it only the values in the body. `leaves`
   * unless told otherwise.
   *
   * Question q-signed: What of the body is signed
   */
  readonly signed: "leaves" | "inner" | "outer";
}

export const clientDefaults: ClientOptions = { signed: "leaves" };

/** What 保险公司 sends, and what comes back. */
export interface ClientCalls {
  /**
   * 发票信息回执
   *
   * An invoice was made; where an electronic one is, or who delivers one on paper.
   *
   * Source: spec#3.4.6.2, spec#3.3.7.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly invoiceReceipt: {
    readonly message: InvoiceReceiptMessage;
    readonly reply: InvoiceReceiptAnswer;
    readonly refusal: ReceiptsReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 保单缴纳情况回执
   *
   * A policy was paid for and issued.
   *
   * Source: spec#3.4.6.1, spec#3.3.6.
   * Question q-payment-receipt: What the receipt of a payment tells
   */
  readonly paymentReceipt: {
    readonly message: PaymentReceiptMessage;
    readonly reply: PaymentReceiptAnswer;
    readonly refusal: ReceiptsReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
  /**
   * 退保状态回执
   *
   * Whether a cancellation was refunded.
   *
   * Source: spec#3.4.6.3, spec#3.3.8.
   * Question q-surrender-receipt: Whether a failed refund is told
   */
  readonly surrenderReceipt: {
    readonly message: SurrenderReceiptMessage;
    readonly reply: SurrenderReceiptAnswer;
    readonly refusal: ReceiptsReplyReceived;
    readonly code: undefined;
    readonly settle: undefined;
  };
}

/** 工保网 as it is called: one function for each operation that we start. */
export type Client = Caller<ClientCalls>;

/**
 * Makes the client. Each call is checked, signed afresh for every attempt, held to the document's
 * limits, and repeated only where a repeat cannot do harm.
 *
 * Throws ConfigError for an empty secret or an environment that there is not. Calls reject with
 * ValidationError for what the document does not allow to be sent.
 *
 * @example ```ts
 * const client = createClient({ environment, credentials });
 * const result = await client.invoiceReceipt(message);
 * if (result.kind === "done") use(result.reply);
 * else if (result.kind === "refused") tell(result.code, result.reason);
 * else ask(result.cause, result.settle); // no answer that can be believed: cause.sent says
 * whether it may have been done
 * ```
 */
export function createClient(
  settings: PartnerSettings<ClientCredentials, ClientOptions, Environment>,
): Client {
  return callPartner(receiptsSending, environments, settings);
}

/**
 * 发票信息回执
 *
 * An invoice was made; where an electronic one is, or who delivers one on paper.
 *
 * Source: spec#3.4.6.2, spec#3.3.7.
 * Question q-invoice-receipt: What the receipt of an invoice must have
 */
export interface InvoiceReceiptMessage {
  readonly requestBody: InvoiceReceiptBody;
}

/** What comes back for 发票信息回执 where it says success. */
export interface InvoiceReceiptAnswer extends Omit<ReceiptsReplyReceived, "responseBody"> {
  readonly responseBody: InvoiceReceiptResultReceived;
}

/**
 * Builds 发票信息回执 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildInvoiceReceipt(
  message: InvoiceReceiptMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(invoiceReceiptBodyValidator, encodeInvoiceReceiptBody(message.requestBody)),
    invoiceReceiptBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("queryInvoiceRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    receiptsEnvelopeValidator.structure,
  );
  const sign = signReceiptsRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "insurer" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("queryInvoiceRequest", [
    elementAround("requestHead", [requestHeadRequestUUIDText, signText]),
    requestBodyText,
  ]);
  return {
    method: "POST",
    path: "",
    headers: { "content-type": "application/xml" },
    body,
    repeated: [
      {
        at: ["responseHead", "requestUUID"],
        json: elementJson(requestHeadRequestUUIDText),
        required: true,
      },
    ],
  };
}

/**
 * 保单缴纳情况回执
 *
 * A policy was paid for and issued.
 *
 * Source: spec#3.4.6.1, spec#3.3.6.
 * Question q-payment-receipt: What the receipt of a payment tells
 */
export interface PaymentReceiptMessage {
  readonly requestBody: PaymentReceiptBody;
}

/** What comes back for 保单缴纳情况回执 where it says success. */
export interface PaymentReceiptAnswer extends Omit<ReceiptsReplyReceived, "responseBody"> {
  readonly responseBody: PaymentReceiptResultReceived;
}

/**
 * Builds 保单缴纳情况回执 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildPaymentReceipt(
  message: PaymentReceiptMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(paymentReceiptBodyValidator, encodePaymentReceiptBody(message.requestBody)),
    paymentReceiptBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("queryPolicyRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    receiptsEnvelopeValidator.structure,
  );
  const sign = signReceiptsRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "insurer" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("queryPolicyRequest", [
    elementAround("requestHead", [requestHeadRequestUUIDText, signText]),
    requestBodyText,
  ]);
  return {
    method: "POST",
    path: "",
    headers: { "content-type": "application/xml" },
    body,
    repeated: [
      {
        at: ["responseHead", "requestUUID"],
        json: elementJson(requestHeadRequestUUIDText),
        required: true,
      },
    ],
  };
}

/**
 * 退保状态回执
 *
 * Whether a cancellation was refunded.
 *
 * Source: spec#3.4.6.3, spec#3.3.8.
 * Question q-surrender-receipt: Whether a failed refund is told
 */
export interface SurrenderReceiptMessage {
  readonly requestBody: SurrenderReceiptBody;
}

/** What comes back for 退保状态回执 where it says success. */
export interface SurrenderReceiptAnswer extends Omit<ReceiptsReplyReceived, "responseBody"> {
  readonly responseBody: SurrenderReceiptResultReceived;
}

/**
 * Builds 退保状态回执 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildSurrenderReceipt(
  message: SurrenderReceiptMessage,
  credentials: ClientCredentials,
  options: ClientOptions = clientDefaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(surrenderReceiptBodyValidator, encodeSurrenderReceiptBody(message.requestBody)),
    surrenderReceiptBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("querySurrendRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    receiptsEnvelopeValidator.structure,
  );
  const sign = signReceiptsRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "insurer" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("querySurrendRequest", [
    elementAround("requestHead", [requestHeadRequestUUIDText, signText]),
    requestBodyText,
  ]);
  return {
    method: "POST",
    path: "",
    headers: { "content-type": "application/xml" },
    body,
    repeated: [
      {
        at: ["responseHead", "requestUUID"],
        json: elementJson(requestHeadRequestUUIDText),
        required: true,
      },
    ],
  };
}

function readReceiptsProtocolReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
  of: { readonly root: string; readonly body?: Structure },
): ReadReply<ReceiptsReplyReceived, ReceiptsReplyReceived> {
  requireStatus(received, [200]);
  const message = openXml(received.text, {
    structure: receiptsReplyReceivedValidator.structure,
    signed: [["responseBody"]],
    root: of.root,
  });
  const input = allPresent({ body: signedElement(message, ["responseBody"]) });
  const signed = textAt(message.envelope, ["responseHead", "sign"]);
  if (
    input === undefined ||
    signed === undefined ||
    !verifyReceiptsReply({ ...input, sender: "platform" }, signed, credentials, options)
  )
    throw unverifiedReply(received);
  const { envelope } =
    of.body === undefined ? message : typedXml(message, ["responseBody"], of.body);
  const reply = readValid(receiptsReplyReceivedValidator, envelope);
  const kind =
    textAt(envelope, ["responseBody", "resultFlag"]) === "true"
      ? "success"
      : codeAt(envelope, ["responseBody", "resultFlag"]) === "false" &&
          codeAt(envelope, ["responseBody", "resultMessage"]) === "验签失败"
        ? "unverified"
        : "refused";
  return { kind, reply, envelope, reason: textAt(envelope, ["responseBody", "resultMessage"]) };
}

function readInvoiceReceiptReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<InvoiceReceiptAnswer, ReceiptsReplyReceived> {
  const read = readReceiptsProtocolReply(received, credentials, options, {
    root: "queryInvoiceResponse",
    body: invoiceReceiptResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(invoiceReceiptResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

function readPaymentReceiptReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<PaymentReceiptAnswer, ReceiptsReplyReceived> {
  const read = readReceiptsProtocolReply(received, credentials, options, {
    root: "queryPolicyResponse",
    body: paymentReceiptResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(paymentReceiptResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

function readSurrenderReceiptReply(
  received: ReceivedReply,
  credentials: ClientCredentials,
  options: ClientOptions,
): ReadReply<SurrenderReceiptAnswer, ReceiptsReplyReceived> {
  const read = readReceiptsProtocolReply(received, credentials, options, {
    root: "querySurrendResponse",
    body: surrenderReceiptResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(surrenderReceiptResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

const receiptsSending: SendingProtocol<ClientCalls, ClientCredentials, ClientOptions> = {
  provider: "gongbao",
  protocol: "receipts",
  defaults: clientDefaults,
  choices: { signed: ["leaves", "inner", "outer"] },
  operations: {
    invoiceReceipt: {
      effect: "notice",
      idempotent: false,
      build: buildInvoiceReceipt,
      read: readInvoiceReceiptReply,
    },
    paymentReceipt: {
      effect: "notice",
      idempotent: false,
      build: buildPaymentReceipt,
      read: readPaymentReceiptReply,
    },
    surrenderReceipt: {
      effect: "notice",
      idempotent: false,
      build: buildSurrenderReceipt,
      read: readSurrenderReceiptReply,
    },
  },
};
