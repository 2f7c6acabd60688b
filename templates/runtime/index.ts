// Values: errors, wire values, JSON, XML, numbers, dates, digests, validation, redaction.

export {
  BaowenError,
  ConfigError,
  DecodeError,
  EncodeError,
  JsonError,
  ValidationError,
  ValueError,
} from "./errors.js";
export type { JsonErrorCode } from "./errors.js";

export { isNumber, isObject, member, NumberText, numberText, wireNumber } from "./wire.js";
export type { WireNumber, WireObject, WireValue } from "./wire.js";

export { readJson } from "./json/read.js";
export { writeJson } from "./json/write.js";
export type { JsonDocument } from "./json/read.js";
export type { JsonLimits } from "./json/limits.js";

export { readXml } from "./xml/read.js";
export { XmlError } from "./xml/xml-error.js";
export type { XmlErrorCode } from "./xml/xml-error.js";
export type { XmlLimits } from "./xml/limits.js";
export { innerSource, isMixed, outerSource } from "./xml/element.js";
export type { XmlAttribute, XmlDocument, XmlElement, XmlSpan } from "./xml/element.js";
export { findOne, occursElsewhere, occursOpaquely } from "./xml/find.js";
export { leavesOf } from "./xml/leaves.js";
export {
  writeXml,
  xmlAttribute,
  xmlCdata,
  xmlDeclaration,
  xmlElement,
  xmlText,
} from "./xml/write.js";
export type { XmlNode } from "./xml/write.js";

export {
  addDecimal,
  compareDecimal,
  decimal,
  plainDecimal,
  readsAsDecimal,
  subtractDecimal,
} from "./decimal.js";
export type { Decimal } from "./decimal.js";
export { days, decimalFen, fen, fenToYuan, percent, wholeFen, yuan, yuanToFen } from "./units.js";
export type { Days, DecimalFen, Fen, InUnit, Percent, Yuan } from "./units.js";
export type { Unlisted } from "./unlisted.js";

export {
  datePattern,
  dateText,
  fourDigits,
  isDay,
  readDate,
  threeDigits,
  twoDigits,
  writeDate,
} from "./dates.js";
export type { DateText, DateTimeText } from "./dates.js";
export type { DatePart, DateParts } from "./date-format.js";
export { formatInstant, instantOf } from "./instants.js";

export { countCharacters, hasByteLength, hasLength, isWellFormed } from "./text.js";
export {
  base64,
  base64url,
  equalBytes,
  equalDigests,
  hex,
  hmacMd5,
  hmacSha1,
  hmacSha256,
  hmacSha512,
  lower,
  md5,
  sha1,
  sha256,
  sha384,
  sha512,
  sm3,
  unbase64,
  unbase64url,
  unhex,
  upper,
  utf8,
  utf8Text,
} from "./digest.js";
export type { Base64Form } from "./digest.js";
export { gbk, gbkText } from "./gbk.js";
export { aesCbcPkcs5, aesEcbPkcs5, unAesCbcPkcs5, unAesEcbPkcs5 } from "./ciphers/aes.js";
export { desEcbPkcs5, unDesEcbPkcs5 } from "./ciphers/des.js";
export { base64Key, exact8, first8, hexKey } from "./ciphers/key-bytes.js";

export { toBoolean, toDecimal, toInt, toLong, toText } from "./decode.js";
export {
  fromBooleanToText,
  fromDecimal,
  fromDecimalToText,
  fromLong,
  fromLongToText,
} from "./encode.js";

export { listValidator } from "./validation/list.js";
export { validator } from "./validation/validator.js";
export type { Reading, Validator, ValidatorParts } from "./validation/validator.js";
export { listIssues } from "./validation/issues.js";
export { describeIssue } from "./validation/issue.js";
export type { Issue, IssueRule } from "./validation/issue.js";
export { holds, isFilled, isPresent } from "./validation/condition.js";
export type { Condition } from "./validation/condition.js";
export {
  equalsNumber,
  hasOnly,
  isAnyDecimal,
  isBooleanText,
  isByteText,
  isDate,
  isDecimal,
  isFilledText,
  isInt,
  isIntCode,
  isListOf,
  isLong,
  isMapOf,
  isOneOf,
  isOptionalText,
  isSafeInt,
  isText,
} from "./validation/checks.js";
export {
  isAnyDecimalText,
  isDecimalText,
  isIntText,
  isLongText,
  isSafeIntText,
} from "./validation/number-texts.js";
export {
  anyDecimalTextPattern,
  decimalTextPattern,
  intTextPattern,
  longTextPattern,
  safeIntTextPattern,
} from "./validation/patterns.js";
export type {
  BooleanType,
  CodeType,
  Face,
  Field,
  FieldType,
  GroupRule,
  NumberType,
  Requiredness,
  Sensitivity,
  Structure,
} from "./validation/structure.js";
export type {
  StandardSchema,
  StandardSchemaIssue,
  StandardSchemaProperties,
  StandardSchemaResult,
} from "./validation/standard-schema.js";
export { redact } from "./redaction.js";

// Messages on their way: receiving, remembering, sending. The adapters have entry points of their own.

export { accept, notYet, refuse } from "./outcome.js";
export type { Handler, HandlerContext, Outcome, ReplyKind } from "./outcome.js";
export { credentialsWith, requireSecrets, secretText } from "./credentials.js";
export type { CredentialRequest, CredentialSource, Found } from "./credentials.js";
export {
  requireKeyPair,
  signingKey,
  signingKeyId,
  verifyingKeyOf,
  verifyingKeys,
} from "./key-pairs.js";
export type {
  KeyPair,
  KeyPairForm,
  KeyPairNeeds,
  NamedKeyPair,
  SigningKey,
  VerifyingKeys,
} from "./key-pairs.js";

export { LeaseLostError } from "./inbox.js";
export type { BusyClaim, Claim, DoneClaim, Inbox, NewClaim, StoredAnswer } from "./inbox.js";
export { memoryInbox } from "./memory-inbox.js";
export type { MemoryInboxOptions } from "./memory-inbox.js";

export { serve } from "./receiver/serve.js";
export type { Reason, ReceiverMessages } from "./receiver/messages.js";
export { plainReply } from "./receiver/plain-reply.js";
export type { ReceiverSettings, UnknownNotice } from "./receiver/settings.js";
export type {
  OpenedMessage,
  ReceivedOperation,
  ReceivedRequest,
  ReceivingProtocol,
  Reply,
  ReplyMaking,
} from "./receiver/protocol.js";
export { openCarried } from "./receiver/open-carried.js";
export type { CarriedForm } from "./receiver/open-carried.js";
export { unsealed, withOpened } from "./receiver/unsealed.js";
export { withRepeated } from "./receiver/with-repeated.js";
export { incomingRequest, receiverOf } from "./receiver/incoming.js";
export type { Incoming, Receiver, ReceiverAnswer } from "./receiver/incoming.js";
export type {
  ReceiverCode,
  ReceiverErrorPlace,
  ReceiverEvent,
  ReceiverIssue,
} from "./receiver/events.js";
export { BodyIncompleteError, BodyTooLargeError } from "./receiver/body.js";
export { RawBodyConsumedError } from "./receiver/raw-body.js";
export type { Timer } from "./receiver/deadline.js";

export { callPartner, createCaller } from "./caller.js";
export type { Caller, CallOptions, CallResult, ResultOf } from "./caller/result.js";
export type { CallerSettings, Environments, PartnerSettings } from "./caller/settings.js";
export { CallError } from "./caller/call-error.js";
export type { CallErrorCode, CallErrorDetails } from "./caller/call-error.js";
export { carried, carriedText } from "./caller/carried.js";
export type { CarriedContent, Carrying } from "./caller/carried.js";
export { checkMembers } from "./caller/check-members.js";
export { formText } from "./caller/form-text.js";
export type { CarriedMembers } from "./caller/form-text.js";
export { callChannel } from "./caller/events.js";
export type { CallEvent } from "./caller/events.js";
export { rateLimiter } from "./caller/rate-limiter.js";
export type { RateLimit, RateLimiter } from "./caller/rate-limiter.js";
export type { Interceptor, OutgoingAttempt, Send } from "./caller/sending.js";
export type {
  BuiltRequest,
  Call,
  CallEffect,
  Making,
  ReadReply,
  ReceivedReply,
  Repeated,
  ReplyMeaning,
  SendingLimits,
  SendingProtocol,
  SentOperation,
} from "./caller/protocol.js";

export { codeAt, filledAt, objectAt, repeats, textAt, valueAt } from "./members.js";
export { openJson, sourceAt } from "./json/open.js";
export { objectText } from "./json/object-text.js";
export { respelled, respelledValue } from "./json/respelled.js";
export { uuid } from "./caller/uuid.js";
export { secureRandom } from "./secure-random.js";
export { pairsText } from "./signing/pairs.js";
export type { PairRule } from "./signing/pairs.js";
export { hookSigned, hookVerifies, requireHook } from "./signing/hook.js";
export type { SignatureHook } from "./signing/hook.js";
export { javaText } from "./signing/java-text.js";
export {
  ed25519,
  isEd25519,
  isReadable,
  isRsaSha1,
  isRsaSha256,
  rsaSha1,
  rsaSha256,
} from "./signing/asymmetric.js";
export { reverse, substring, trim } from "./signing/characters.js";
export { unUrlEncode, urlEncode } from "./signing/url-text.js";
export { authorizationPart, authorizationText } from "./signing/authorization.js";
export { sentPart, textBetween, urlPart } from "./signing/http-part.js";
export { allPresent } from "./all-present.js";
export type { Present } from "./all-present.js";
export { echoText, readValid, requirePresent, validObject, validText } from "./json/valid-text.js";
export { anyValidator } from "./validation/any.js";
export { readPlain } from "./caller/plain-reply.js";
export { requireStatus, unverifiedReply } from "./caller/reply-status.js";
export { usualMaking } from "./caller/usual-making.js";

export { checkElements } from "./xml/check-elements.js";
export { elementJson } from "./xml/element-json.js";
export { documentText, elementAround, elementText, structureText } from "./xml/element-text.js";
export { openXml, reopenXml, signedElement, typedXml, writtenElement } from "./xml/open.js";
export { operationAt } from "./receiver/operation-at.js";
export type { SignedElement, XmlShape } from "./xml/open.js";
