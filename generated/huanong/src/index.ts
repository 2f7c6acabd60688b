// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

export type { Handler, HandlerContext, Outcome, Receiver } from "@baowen/runtime";
export { accept, memoryInbox, notYet, refuse } from "@baowen/runtime";
export type {
  DealCode,
  DealCodeReceived,
  DiagnosisResult,
  DiagnosisResultReceived,
  RefundType,
  RefundTypeReceived,
} from "./codes.js";
export {
  dealCode,
  dealCodeLabels,
  diagnosisResult,
  diagnosisResultLabels,
  refundType,
  refundTypeLabels,
} from "./codes.js";
export type { Credentials, Handlers, Options } from "./receiver.js";
export { createReceiver, defaults } from "./receiver.js";
export type {
  NoticeBodyHmacInput,
  NoticeBodyHmacKeys,
  NoticeBodyKeyMd5Input,
  NoticeBodyKeyMd5Keys,
  NoticeKeyBodyMd5Input,
  NoticeKeyBodyMd5Keys,
} from "./signer.js";
export {
  signNoticeBodyHmac,
  signNoticeBodyKeyMd5,
  signNoticeKeyBodyMd5,
  verifyNoticeBodyHmac,
  verifyNoticeBodyKeyMd5,
  verifyNoticeKeyBodyMd5,
} from "./signer.js";
export type {
  InstallmentsDetail,
  InstallmentsDetailReceived,
  NoticeEnvelope,
  NoticeEnvelopeHead,
  NoticeEnvelopeHeadReceived,
  NoticeEnvelopeReceived,
  NoticeReply,
  NoticeReplyHead,
  NoticeReplyHeadReceived,
  NoticeReplyReceived,
  NoticeReplyRespBody,
  NoticeReplyRespBodyReceived,
  RefundNotice,
  RefundNoticeBody,
  RefundNoticeBodyReceived,
  UnderwritingNotice,
  UnderwritingNoticeBody,
  UnderwritingNoticeBodyReceived,
} from "./types.js";
export {
  installmentsDetailReceivedValidator,
  installmentsDetailValidator,
  noticeEnvelopeHeadReceivedValidator,
  noticeEnvelopeHeadValidator,
  noticeEnvelopeReceivedValidator,
  noticeEnvelopeValidator,
  noticeReplyHeadReceivedValidator,
  noticeReplyHeadValidator,
  noticeReplyReceivedValidator,
  noticeReplyRespBodyReceivedValidator,
  noticeReplyRespBodyValidator,
  noticeReplyValidator,
  refundNoticeBodyReceivedValidator,
  refundNoticeBodyValidator,
  underwritingNoticeBodyReceivedValidator,
  underwritingNoticeBodyValidator,
} from "./validators.js";
