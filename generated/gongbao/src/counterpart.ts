// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { ClientCredentials, ClientOptions } from "./client.js";
import type { Credentials, Options } from "./receiver.js";
import type {
  ClaimBody,
  ClaimResultReceived,
  CorrectBody,
  CorrectResultReceived,
  InsureBody,
  InsureResultReceived,
  InvoiceBody,
  InvoiceReceipt,
  InvoiceResultReceived,
  PaymentReceipt,
  ServiceReplyReceived,
  SurrenderBody,
  SurrenderReceipt,
  SurrenderResultReceived,
} from "./types.js";
import type {
  BuiltRequest,
  Caller,
  CallerSettings,
  Handler,
  Making,
  ReadReply,
  ReceivedReply,
  Receiver,
  ReceiverSettings,
  ReceivingProtocol,
  ReplyKind,
  ReplyMaking,
  SendingProtocol,
  Structure,
  WireObject,
} from "@baowen/runtime";
import { clientDefaults } from "./client.js";
import { defaults } from "./receiver.js";
import {
  signReceiptsReply,
  signServiceRequest,
  verifyReceiptsRequest,
  verifyServiceReply,
} from "./signer.js";
import {
  claimBodyValidator,
  claimResultReceivedValidator,
  correctBodyValidator,
  correctResultReceivedValidator,
  encodeClaimBody,
  encodeCorrectBody,
  encodeInsureBody,
  encodeInvoiceBody,
  encodeSurrenderBody,
  insureBodyValidator,
  insureResultReceivedValidator,
  invoiceBodyValidator,
  invoiceReceiptBodyReceivedValidator,
  invoiceReceiptResultValidator,
  invoiceResultReceivedValidator,
  paymentReceiptBodyReceivedValidator,
  paymentReceiptResultValidator,
  receiptsEnvelopeReceivedValidator,
  receiptsReplyValidator,
  serviceEnvelopeValidator,
  serviceReplyReceivedValidator,
  surrenderBodyValidator,
  surrenderReceiptBodyReceivedValidator,
  surrenderReceiptResultValidator,
  surrenderResultReceivedValidator,
} from "./validators.js";
import {
  allPresent,
  codeAt,
  createCaller,
  documentText,
  elementAround,
  elementJson,
  elementText,
  filledAt,
  memoryInbox,
  openXml,
  plainReply,
  readValid,
  reopenXml,
  requirePresent,
  requireStatus,
  serve,
  signedElement,
  structureText,
  textAt,
  typedXml,
  unverifiedReply,
  usualMaking,
  uuid,
  validObject,
  valueAt,
  writtenElement,
} from "@baowen/runtime";

/** What 工保网 sends, and what comes back. */
export interface Calls {
  /**
   * 申请发票
   *
   * Asks for the invoice of a policy; a receipt tells where it is or who delivers it.
   *
   * Source: spec#3.4.5, spec#3.3.5.
   * Question q-invoice-event: What a second request for an invoice means
   */
  readonly applyInvoice: {
    readonly message: ApplyInvoiceMessage;
    readonly reply: ApplyInvoiceAnswer;
    readonly refusal: ServiceReplyReceived;
    readonly code: undefined;
    readonly settle: { readonly none: string };
  };
  /**
   * 理赔请求
   *
   * Announces a claim; the reply says whether it was taken, and nothing tells what becomes of it.
   *
   * Source: spec#3.4.4, spec#3.3.4.
   * Question q-claim-outcome: What becomes of a claim
   */
  readonly claim: {
    readonly message: ClaimMessage;
    readonly reply: ClaimAnswer;
    readonly refusal: ServiceReplyReceived;
    readonly code: undefined;
    readonly settle: { readonly none: string };
  };
  /**
   * 批改请求
   *
   * Replaces what the application had as ciphertext by what it means, and sets the period and the
   * special clauses.
   *
   * Source: spec#3.4.3, spec#3.3.3.
   * Question q-correct-event: What makes two corrections the same
   */
  readonly correct: {
    readonly message: CorrectMessage;
    readonly reply: CorrectAnswer;
    readonly refusal: ServiceReplyReceived;
    readonly code: undefined;
    readonly settle: { readonly none: string };
  };
  /**
   * 投保请求
   *
   * Applies for a bid bond; the reply has the address where it is paid. Most of what it says is
   * ciphertext until it is corrected.
   *
   * Source: spec#3.4.1, spec#3.3.1.
   * Question q-insure-event: What makes two applications the same
   */
  readonly insure: {
    readonly message: InsureMessage;
    readonly reply: InsureAnswer;
    readonly refusal: ServiceReplyReceived;
    readonly code: undefined;
    readonly settle: { readonly none: string };
  };
  /**
   * 退保请求
   *
   * Asks for a policy to be cancelled and its premium to be paid back; the receipt tells what became
   * of it.
   *
   * Source: spec#3.4.2, spec#3.3.2.
   * Question q-surrender-meaning: Whether a cancellation is done when it is answered
   */
  readonly surrender: {
    readonly message: SurrenderMessage;
    readonly reply: SurrenderAnswer;
    readonly refusal: ServiceReplyReceived;
    readonly code: undefined;
    readonly settle: { readonly none: string };
  };
}

/** 工保网: one function for each operation that it starts. */
export type Counterpart = Caller<Calls>;

/**
 * Makes the other party, as the document has it: for tests of a receiver, and to send messages by
 * hand.
 *
 * Throws ConfigError for an empty secret or an address that is none.
 */
export function createCounterpart(settings: CallerSettings<Credentials, Options>): Counterpart {
  return createCaller(serviceSending, settings);
}

/**
 * 申请发票
 *
 * Asks for the invoice of a policy; a receipt tells where it is or who delivers it.
 *
 * Source: spec#3.4.5, spec#3.3.5.
 * Question q-invoice-event: What a second request for an invoice means
 */
export interface ApplyInvoiceMessage {
  readonly requestBody: InvoiceBody;
}

/** What comes back for 申请发票 where it says success. */
export interface ApplyInvoiceAnswer extends Omit<ServiceReplyReceived, "responseBody"> {
  readonly responseBody: InvoiceResultReceived;
}

/**
 * Builds 申请发票 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildApplyInvoice(
  message: ApplyInvoiceMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(invoiceBodyValidator, encodeInvoiceBody(message.requestBody)),
    invoiceBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("invoiceRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    serviceEnvelopeValidator.structure,
  );
  const sign = signServiceRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "platform" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("invoiceRequest", [
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
 * 理赔请求
 *
 * Announces a claim; the reply says whether it was taken, and nothing tells what becomes of it.
 *
 * Source: spec#3.4.4, spec#3.3.4.
 * Question q-claim-outcome: What becomes of a claim
 */
export interface ClaimMessage {
  readonly requestBody: ClaimBody;
}

/** What comes back for 理赔请求 where it says success. */
export interface ClaimAnswer extends Omit<ServiceReplyReceived, "responseBody"> {
  readonly responseBody: ClaimResultReceived;
}

/**
 * Builds 理赔请求 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildClaim(
  message: ClaimMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(claimBodyValidator, encodeClaimBody(message.requestBody)),
    claimBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("claimRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    serviceEnvelopeValidator.structure,
  );
  const sign = signServiceRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "platform" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("claimRequest", [
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
 * 批改请求
 *
 * Replaces what the application had as ciphertext by what it means, and sets the period and the
 * special clauses.
 *
 * Source: spec#3.4.3, spec#3.3.3.
 * Question q-correct-event: What makes two corrections the same
 */
export interface CorrectMessage {
  readonly requestBody: CorrectBody;
}

/** What comes back for 批改请求 where it says success. */
export interface CorrectAnswer extends Omit<ServiceReplyReceived, "responseBody"> {
  readonly responseBody: CorrectResultReceived;
}

/**
 * Builds 批改请求 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildCorrect(
  message: CorrectMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(correctBodyValidator, encodeCorrectBody(message.requestBody)),
    correctBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("correctRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    serviceEnvelopeValidator.structure,
  );
  const sign = signServiceRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "platform" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("correctRequest", [
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
 * 投保请求
 *
 * Applies for a bid bond; the reply has the address where it is paid. Most of what it says is
 * ciphertext until it is corrected.
 *
 * Source: spec#3.4.1, spec#3.3.1.
 * Question q-insure-event: What makes two applications the same
 */
export interface InsureMessage {
  readonly requestBody: InsureBody;
}

/** What comes back for 投保请求 where it says success. */
export interface InsureAnswer extends Omit<ServiceReplyReceived, "responseBody"> {
  readonly responseBody: InsureResultReceived;
}

/**
 * Builds 投保请求 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildInsure(
  message: InsureMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(insureBodyValidator, encodeInsureBody(message.requestBody)),
    insureBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("insureRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    serviceEnvelopeValidator.structure,
  );
  const sign = signServiceRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "platform" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("insureRequest", [
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
 * 退保请求
 *
 * Asks for a policy to be cancelled and its premium to be paid back; the receipt tells what became
 * of it.
 *
 * Source: spec#3.4.2, spec#3.3.2.
 * Question q-surrender-meaning: Whether a cancellation is done when it is answered
 */
export interface SurrenderMessage {
  readonly requestBody: SurrenderBody;
}

/** What comes back for 退保请求 where it says success. */
export interface SurrenderAnswer extends Omit<ServiceReplyReceived, "responseBody"> {
  readonly responseBody: SurrenderResultReceived;
}

/**
 * Builds 退保请求 as it is sent, signed.
 *
 * Throws ValidationError for what the document does not allow to be sent.
 */
export function buildSurrender(
  message: SurrenderMessage,
  credentials: Credentials,
  options: Options = defaults,
  making: Making = usualMaking,
): BuiltRequest {
  const requestBodyText = structureText(
    "requestBody",
    validObject(surrenderBodyValidator, encodeSurrenderBody(message.requestBody)),
    surrenderBodyValidator.structure,
  );
  const requestHeadRequestUUIDText = elementText("requestUUID", uuid(making.random));
  const unsigned = reopenXml(
    documentText("surrendRequest", [
      elementAround("requestHead", [requestHeadRequestUUIDText]),
      requestBodyText,
    ]),
    serviceEnvelopeValidator.structure,
  );
  const sign = signServiceRequest(
    { ...requirePresent({ body: signedElement(unsigned, ["requestBody"]) }), sender: "platform" },
    credentials,
    options,
  );
  const signText = elementText("sign", sign);
  const body = documentText("surrendRequest", [
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

function readServiceProtocolReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
  of: { readonly root: string; readonly body?: Structure },
): ReadReply<ServiceReplyReceived, ServiceReplyReceived> {
  requireStatus(received, [200]);
  const message = openXml(received.text, {
    structure: serviceReplyReceivedValidator.structure,
    signed: [["responseBody"]],
    root: of.root,
  });
  const input = allPresent({ body: signedElement(message, ["responseBody"]) });
  const signed = textAt(message.envelope, ["responseHead", "sign"]);
  if (
    input === undefined ||
    signed === undefined ||
    !verifyServiceReply({ ...input, sender: "insurer" }, signed, credentials, options)
  )
    throw unverifiedReply(received);
  const { envelope } =
    of.body === undefined ? message : typedXml(message, ["responseBody"], of.body);
  const reply = readValid(serviceReplyReceivedValidator, envelope);
  const kind =
    textAt(envelope, ["responseBody", "resultFlag"]) === "true"
      ? "success"
      : codeAt(envelope, ["responseBody", "resultFlag"]) === "false" &&
          codeAt(envelope, ["responseBody", "resultMessage"]) === "验签失败"
        ? "unverified"
        : "refused";
  return { kind, reply, envelope, reason: textAt(envelope, ["responseBody", "resultMessage"]) };
}

function readApplyInvoiceReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
): ReadReply<ApplyInvoiceAnswer, ServiceReplyReceived> {
  const read = readServiceProtocolReply(received, credentials, options, {
    root: "invoiceResponse",
    body: invoiceResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(invoiceResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

function readClaimReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
): ReadReply<ClaimAnswer, ServiceReplyReceived> {
  const read = readServiceProtocolReply(received, credentials, options, {
    root: "claimResponse",
    body: claimResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(claimResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

function readCorrectReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
): ReadReply<CorrectAnswer, ServiceReplyReceived> {
  const read = readServiceProtocolReply(received, credentials, options, {
    root: "correctResponse",
    body: correctResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(correctResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

function readInsureReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
): ReadReply<InsureAnswer, ServiceReplyReceived> {
  const read = readServiceProtocolReply(received, credentials, options, {
    root: "insureResponse",
    body: insureResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(insureResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

function readSurrenderReply(
  received: ReceivedReply,
  credentials: Credentials,
  options: Options,
): ReadReply<SurrenderAnswer, ServiceReplyReceived> {
  const read = readServiceProtocolReply(received, credentials, options, {
    root: "surrendResponse",
    body: surrenderResultReceivedValidator.structure,
  });
  if (read.kind !== "success") return read;
  const body = readValid(surrenderResultReceivedValidator, read.reply.responseBody);
  return { kind: read.kind, reply: { ...read.reply, responseBody: body }, envelope: read.envelope };
}

const serviceSending: SendingProtocol<Calls, Credentials, Options> = {
  provider: "gongbao",
  protocol: "service",
  defaults: defaults,
  choices: { signed: ["leaves", "inner", "outer"] },
  operations: {
    applyInvoice: {
      effect: "create",
      idempotent: false,
      settle: { none: "no operation asks for an invoice; the receipt of the invoice tells of it" },
      build: buildApplyInvoice,
      read: readApplyInvoiceReply,
    },
    claim: {
      effect: "create",
      idempotent: false,
      settle: { none: "no operation asks for the claims of a policy" },
      build: buildClaim,
      read: readClaimReply,
    },
    correct: {
      effect: "update",
      idempotent: false,
      settle: { none: "no operation asks for what a policy says" },
      build: buildCorrect,
      read: readCorrectReply,
    },
    insure: {
      effect: "create",
      idempotent: false,
      settle: {
        none: "no operation asks for a proposal, whose number only the lost reply held; the receipt of its payment tells of it",
      },
      build: buildInsure,
      read: readInsureReply,
    },
    surrender: {
      effect: "cancel",
      idempotent: false,
      settle: {
        none: "no operation asks for the state of a policy; the receipt of the refund tells of it",
      },
      build: buildSurrender,
      read: readSurrenderReply,
    },
  },
};

/**
 * One handler for each operation that we start, as the other party has them; one that is missing
 * does not compile.
 */
export interface CounterpartHandlers {
  /**
   * 发票信息回执
   *
   * An invoice was made; where an electronic one is, or who delivers one on paper.
   *
   * The same message is known by requestBody.policyNo, requestBody.downLoadUrl,
   * requestBody.expressNo. With other content it is handled as another version.
   * Handled in turn per requestBody.policyNo.
   * Source: spec#3.4.6.2, spec#3.3.7.
   * Question q-invoice-receipt: What the receipt of an invoice must have
   */
  readonly invoiceReceipt: Handler<InvoiceReceipt>;
  /**
   * 保单缴纳情况回执
   *
   * A policy was paid for and issued.
   *
   * The same message is known by requestBody.proposalNo, requestBody.policyNo. With other content it
   * is handled as another version.
   * Handled in turn per requestBody.policyNo.
   * Source: spec#3.4.6.1, spec#3.3.6.
   * Question q-payment-receipt: What the receipt of a payment tells
   */
  readonly paymentReceipt: Handler<PaymentReceipt>;
  /**
   * 退保状态回执
   *
   * Whether a cancellation was refunded.
   *
   * The same message is known by requestBody.policyNo, requestBody.resultFlag,
   * requestBody.resultMessage. With other content it is handled as another version.
   * Handled in turn per requestBody.policyNo.
   * Source: spec#3.4.6.3, spec#3.3.8.
   * Question q-surrender-receipt: Whether a failed refund is told
   */
  readonly surrenderReceipt: Handler<SurrenderReceipt>;
}

/**
 * Makes the receiver of 工保网 for 回执, as the document has it: for tests of what we send.
 *
 * Throws ConfigError for an empty secret or a missing handler.
 *
 * @example ```ts
 * const receive = createCounterpartReceiver({ credentials, handlers });
 * http.createServer(toNode(receive)).listen(8080);
 * ```
 */
export function createCounterpartReceiver(
  settings: ReceiverSettings<CounterpartHandlers, ClientCredentials, ClientOptions>,
): Receiver {
  return serve(receiptsProtocol, {
    inbox: memoryInbox({ warn: () => undefined }),
    unauthenticated: "accepted",
    ...settings,
  });
}

const receiptsLimits = {
  maxBytes: 262_144,
  xml: { maxDepth: 64, maxNodes: 20_000, maxAttributes: 64 },
} as const;

const receiptsProtocol: ReceivingProtocol<ClientCredentials, ClientOptions> = {
  provider: "gongbao",
  protocol: "receipts",
  mediaTypes: ["application/xml"],
  charset: "utf-8",
  limits: receiptsLimits,
  defaults: clientDefaults,
  choices: { signed: ["leaves", "inner", "outer"] },
  open: (text) =>
    openXml(text, {
      structure: receiptsEnvelopeReceivedValidator.structure,
      signed: [["requestBody"]],
      limits: receiptsLimits.xml,
    }),
  envelope: receiptsEnvelopeReceivedValidator,
  verify: (message, credentials, options) => {
    const input = allPresent({ body: signedElement(message, ["requestBody"]) });
    const received = textAt(message.envelope, ["requestHead", "sign"]);
    if (input === undefined || received === undefined) return false;
    return verifyReceiptsRequest({ ...input, sender: "insurer" }, received, credentials, options);
  },
  dispatch: ({ xml }) => {
    switch (xml?.root.name) {
      case "queryInvoiceRequest":
        return "invoiceReceipt";
      case "queryPolicyRequest":
        return "paymentReceipt";
      case "querySurrendRequest":
        return "surrenderReceipt";
      default:
        return undefined;
    }
  },
  operations: {
    invoiceReceipt: {
      validator: invoiceReceiptBodyReceivedValidator,
      typed: (message) =>
        typedXml(message, ["requestBody"], invoiceReceiptBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "invoiceReceipt", requestBody: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["requestBody", "policyNo"]),
        filledAt(envelope, ["requestBody", "downLoadUrl"]),
        filledAt(envelope, ["requestBody", "expressNo"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyNo"])],
      onChange: "version",
    },
    paymentReceipt: {
      validator: paymentReceiptBodyReceivedValidator,
      typed: (message) =>
        typedXml(message, ["requestBody"], paymentReceiptBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "paymentReceipt", requestBody: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["requestBody", "proposalNo"]),
        filledAt(envelope, ["requestBody", "policyNo"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyNo"])],
      onChange: "version",
    },
    surrenderReceipt: {
      validator: surrenderReceiptBodyReceivedValidator,
      typed: (message) =>
        typedXml(message, ["requestBody"], surrenderReceiptBodyReceivedValidator.structure),
      body: ({ envelope }) => valueAt(envelope, ["requestBody"]),
      notice: (_message, body) => ({ operation: "surrenderReceipt", requestBody: body }),
      identity: ({ envelope }) => [
        filledAt(envelope, ["requestBody", "policyNo"]),
        filledAt(envelope, ["requestBody", "resultFlag"]),
        filledAt(envelope, ["requestBody", "resultMessage"]),
      ],
      orderKey: ({ envelope }) => [filledAt(envelope, ["requestBody", "policyNo"])],
      onChange: "version",
    },
  },
  reply: (kind, reason = "", data, message, making) => {
    const root = receiptsReplyRoot(making.operation);
    if (root === undefined) return plainReply(kind, reason);
    const body = receiptsReplyBody(kind, reason, data, making);
    const signed = (write: (sign?: string) => string): string => {
      const { credentials } = making;
      if (credentials === undefined) return write();
      const unsigned = reopenXml(write(), receiptsReplyValidator.structure);
      return write(
        signReceiptsReply(
          {
            ...requirePresent({ body: writtenElement(unsigned, ["responseBody"], body) }),
            sender: "platform",
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
function receiptsReplyRoot(operation: string | undefined): string | undefined {
  switch (operation) {
    case "invoiceReceipt":
      return "queryInvoiceResponse";
    case "paymentReceipt":
      return "queryPolicyResponse";
    case "surrenderReceipt":
      return "querySurrendResponse";
    default:
      return undefined;
  }
}

function receiptsReplyBody(
  kind: ReplyKind,
  reason: string,
  data: unknown,
  making: ReplyMaking<ClientCredentials, ClientOptions>,
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
    case "invoiceReceipt":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(invoiceReceiptResultValidator, { ...said }),
            invoiceReceiptResultValidator.structure,
          )
        : structureText("responseBody", said, invoiceReceiptResultValidator.structure);
    case "paymentReceipt":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(paymentReceiptResultValidator, { ...said }),
            paymentReceiptResultValidator.structure,
          )
        : structureText("responseBody", said, paymentReceiptResultValidator.structure);
    case "surrenderReceipt":
      return kind === "success"
        ? structureText(
            "responseBody",
            validObject(surrenderReceiptResultValidator, { ...said }),
            surrenderReceiptResultValidator.structure,
          )
        : structureText("responseBody", said, surrenderReceiptResultValidator.structure);
    default:
      return undefined;
  }
}
