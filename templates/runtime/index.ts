// Values: errors, wire values, JSON, numbers, dates, digests, validation, redaction.

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

export {
  addDecimal,
  compareDecimal,
  decimal,
  plainDecimal,
  readsAsDecimal,
  subtractDecimal,
} from "./decimal.js";
export type { Decimal } from "./decimal.js";
export { days, fen, fenToYuan, percent, yuan, yuanToFen } from "./units.js";
export type { Days, Fen, InUnit, Percent, Yuan } from "./units.js";
export type { Unlisted } from "./unlisted.js";

export { datePattern, dateText, readDate, writeDate } from "./dates.js";
export type { DateText, DateTimeText } from "./dates.js";
export type { DatePart, DateParts } from "./date-format.js";
export { formatInstant, instantOf } from "./instants.js";

export { countCharacters, hasLength, isWellFormed } from "./text.js";
export {
  base64,
  base64url,
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
} from "./digest.js";
export { gbk } from "./gbk.js";

export { toBoolean, toDecimal, toInt, toLong, toText } from "./decode.js";
export {
  fromBooleanToText,
  fromDecimal,
  fromDecimalToText,
  fromLong,
  fromLongToText,
} from "./encode.js";

export { validator } from "./validation/validator.js";
export type { Reading, Validator, ValidatorParts } from "./validation/validator.js";
export { listIssues } from "./validation/issues.js";
export { describeIssue } from "./validation/issue.js";
export type { Issue, IssueRule } from "./validation/issue.js";
export { holds, isPresent } from "./validation/condition.js";
export type { Condition } from "./validation/condition.js";
export {
  hasOnly,
  isAnyDecimalText,
  isBooleanText,
  isDate,
  isDecimal,
  isDecimalText,
  isInt,
  isIntText,
  isListOf,
  isLong,
  isLongText,
  isMapOf,
  isOneOf,
  isSafeInt,
  isSafeIntText,
} from "./validation/checks.js";
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
