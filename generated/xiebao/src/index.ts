// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

export type { Handler, HandlerContext, Outcome, Receiver } from "@baowen/runtime";
export { accept, memoryInbox, notYet, refuse } from "@baowen/runtime";
export type {
  ChangeStatus,
  ChangeStatusReceived,
  NotifyType,
  NotifyTypeReceived,
  PaymentGateway,
  PaymentGatewayReceived,
} from "./codes.js";
export {
  changeStatus,
  changeStatusLabels,
  notifyType,
  notifyTypeLabels,
  paymentGateway,
  paymentGatewayLabels,
} from "./codes.js";
export type { Credentials, Handlers, Options } from "./receiver.js";
export { createReceiver, defaults } from "./receiver.js";
export type { NoticeInput, NoticeKeys, NoticeOptions } from "./signer.js";
export { noticeDefaults, signNotice, verifyNotice } from "./signer.js";
export type {
  AbnormalNotice,
  CancelNotice,
  CancelNotify,
  CancelNotifyReceived,
  ChangeNotice,
  InsureAbnormityNotify,
  InsureAbnormityNotifyReceived,
  InsureNotice,
  InsureNotify,
  InsureNotifyReceived,
  IssueNotice,
  IssueNotify,
  IssueNotifyReceived,
  NoticeEnvelope,
  NoticeEnvelopeReceived,
  NoticeReply,
  NoticeReplyReceived,
  PayNotice,
  PayNotify,
  PayNotifyReceived,
  PolicyChangeNotify,
  PolicyChangeNotifyReceived,
  PolicyFileNotice,
  PolicyInfo,
  PolicyInfoReceived,
  ProducePolicyNotify,
  ProducePolicyNotifyReceived,
} from "./types.js";
export {
  cancelNotifyReceivedValidator,
  cancelNotifyValidator,
  insureAbnormityNotifyReceivedValidator,
  insureAbnormityNotifyValidator,
  insureNotifyReceivedValidator,
  insureNotifyValidator,
  issueNotifyReceivedValidator,
  issueNotifyValidator,
  noticeEnvelopeReceivedValidator,
  noticeEnvelopeValidator,
  noticeReplyReceivedValidator,
  noticeReplyValidator,
  payNotifyReceivedValidator,
  payNotifyValidator,
  policyChangeNotifyReceivedValidator,
  policyChangeNotifyValidator,
  policyInfoReceivedValidator,
  policyInfoValidator,
  producePolicyNotifyReceivedValidator,
  producePolicyNotifyValidator,
} from "./validators.js";
