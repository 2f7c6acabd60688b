// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  DealCode,
  DealCodeReceived,
  DiagnosisResult,
  DiagnosisResultReceived,
  RefundType,
  RefundTypeReceived,
} from "./codes.js";
import type { DateTimeText, WireValue, Yuan } from "@baowen/runtime";

/**
 * 请求体
 *
 * As it is sent.
 *
 * Source: notices#1/refundNoticeBody, notices#3/refundNoticeBody, notices#5/refundNoticeBody.
 * Question q-conditional: CY is not explained
 */
export interface RefundNoticeBody {
  /**
   * 保单号
   *
   * Source: notices#1/refundNoticeBody.policyNo, notices#3/refundNoticeBody.policyNo,
   * notices#5/refundNoticeBody.policyNo.
   * Question q-lengths: No text has a length
   */
  readonly policyNo: string;
  /**
   * 批单号
   *
   * Source: notices#1/refundNoticeBody.endorseNo, notices#3/refundNoticeBody.endorseNo,
   * notices#5/refundNoticeBody.endorseNo.
   * Question q-refund-event: What makes two cancellation notices the same
   */
  readonly endorseNo: string;
  /**
   * 渠道方批改申请号
   *
   * On the wire: surApplyId.
   * Required when conditions hold that the document does not give.
   * The document on whether it is required: CY.
   * Source: notices#1/refundNoticeBody.surApplyId.
   * Question q-sur-apply-id: A number that one copy has, under three names
   */
  readonly surrenderApplyId?: string | undefined;
  /**
   * 退保类型
   *
   * Source: notices#1/refundNoticeBody.refundType, notices#3/refundNoticeBody.refundType,
   * notices#5/refundNoticeBody.refundType.
   * Question q-refund-types: Whether the list of kinds is complete
   */
  readonly refundType: RefundType;
  /**
   * 退保生效时间
   *
   * The document calls it DateTime.
   * Source: notices#1/refundNoticeBody.refundEffectTime,
   * notices#3/refundNoticeBody.refundEffectTime, notices#5/refundNoticeBody.refundEffectTime.
   * Question q-effect-time: A day or a moment
   */
  readonly refundEffectTime: bigint;
  /**
   * 核批通知时间
   *
   * On the wire: undwrtEndDate.
   * The document calls it DateTime.
   * The document on whether it is required: Y.
   * Source: notices#1/refundNoticeBody.undwrtEndDate, notices#3/refundNoticeBody.undwrtEndDate,
   * notices#5/refundNoticeBody.undwrtEndDate.
   * Question q-approval-time: A time that is required and not in the sample
   */
  readonly underwritingEndDate?: bigint | undefined;
  /**
   * 退保保费
   *
   * In yuan.
   * Source: notices#1/refundNoticeBody.refundPremium, notices#3/refundNoticeBody.refundPremium,
   * notices#5/refundNoticeBody.refundPremium.
   * Question q-unit: The unit of amounts
   */
  readonly refundPremium: Yuan;
  /**
   * 缴费计划信息
   *
   * The document calls it List<Object>.
   * Source: notices#1/refundNoticeBody.installmentsDetails,
   * notices#3/refundNoticeBody.installmentsDetails, notices#5/refundNoticeBody.installmentsDetails.
   * Question q-installments-name: One name with and without s
   */
  readonly installmentsDetails: readonly InstallmentsDetail[];
  /**
   * 退保批单
   *
   * On the wire: refundEleUrl.
   * Required when conditions hold that the document does not give.
   * The document on whether it is required: CY.
   * Sensitive: credential.
   * Source: notices#1/refundNoticeBody.refundEleUrl, notices#3/refundNoticeBody.refundEleUrl,
   * notices#5/refundNoticeBody.refundEleUrl.
   * Question q-refund-url: Who may open the link, and for how long
   */
  readonly refundElectronicUrl?: string | undefined;
}

/**
 * 请求体
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: notices#1/refundNoticeBody, notices#3/refundNoticeBody, notices#5/refundNoticeBody.
 * Question q-conditional: CY is not explained
 */
export interface RefundNoticeBodyReceived {
  /**
   * 保单号
   *
   * Source: notices#1/refundNoticeBody.policyNo, notices#3/refundNoticeBody.policyNo,
   * notices#5/refundNoticeBody.policyNo.
   * Question q-lengths: No text has a length
   */
  readonly policyNo: string;
  /**
   * 批单号
   *
   * Source: notices#1/refundNoticeBody.endorseNo, notices#3/refundNoticeBody.endorseNo,
   * notices#5/refundNoticeBody.endorseNo.
   * Question q-refund-event: What makes two cancellation notices the same
   */
  readonly endorseNo: string;
  /**
   * 渠道方批改申请号
   *
   * On the wire: surApplyId.
   * Required when conditions hold that the document does not give.
   * The document on whether it is required: CY.
   * Source: notices#1/refundNoticeBody.surApplyId.
   * Question q-sur-apply-id: A number that one copy has, under three names
   */
  readonly surrenderApplyId?: string;
  /**
   * 退保类型
   *
   * Source: notices#1/refundNoticeBody.refundType, notices#3/refundNoticeBody.refundType,
   * notices#5/refundNoticeBody.refundType.
   * Question q-refund-types: Whether the list of kinds is complete
   */
  readonly refundType: RefundTypeReceived;
  /**
   * 退保生效时间
   *
   * The document calls it DateTime.
   * Source: notices#1/refundNoticeBody.refundEffectTime,
   * notices#3/refundNoticeBody.refundEffectTime, notices#5/refundNoticeBody.refundEffectTime.
   * Question q-effect-time: A day or a moment
   */
  readonly refundEffectTime: bigint;
  /**
   * 核批通知时间
   *
   * On the wire: undwrtEndDate.
   * The document calls it DateTime.
   * The document on whether it is required: Y.
   * Source: notices#1/refundNoticeBody.undwrtEndDate, notices#3/refundNoticeBody.undwrtEndDate,
   * notices#5/refundNoticeBody.undwrtEndDate.
   * Question q-approval-time: A time that is required and not in the sample
   */
  readonly underwritingEndDate?: bigint;
  /**
   * 退保保费
   *
   * In yuan.
   * Source: notices#1/refundNoticeBody.refundPremium, notices#3/refundNoticeBody.refundPremium,
   * notices#5/refundNoticeBody.refundPremium.
   * Question q-unit: The unit of amounts
   */
  readonly refundPremium: Yuan;
  /**
   * 缴费计划信息
   *
   * The document calls it List<Object>.
   * Source: notices#1/refundNoticeBody.installmentsDetails,
   * notices#3/refundNoticeBody.installmentsDetails, notices#5/refundNoticeBody.installmentsDetails.
   * Question q-installments-name: One name with and without s
   */
  readonly installmentsDetails: readonly InstallmentsDetailReceived[];
  /**
   * 退保批单
   *
   * On the wire: refundEleUrl.
   * Required when conditions hold that the document does not give.
   * The document on whether it is required: CY.
   * Sensitive: credential.
   * Source: notices#1/refundNoticeBody.refundEleUrl, notices#3/refundNoticeBody.refundEleUrl,
   * notices#5/refundNoticeBody.refundEleUrl.
   * Question q-refund-url: Who may open the link, and for how long
   */
  readonly refundElectronicUrl?: string;
}

/**
 * 缴费计划信息
 *
 * As it is sent.
 *
 * Source: notices#1/installmentsDetail, notices#3/installmentsDetail,
 * notices#5/installmentsDetail.
 * Question q-refund-sum: Whether the instalments add up to the sum
 */
export interface InstallmentsDetail {
  /**
   * 期次
   *
   * Source: notices#1/installmentsDetail.num, notices#3/installmentsDetail.num,
   * notices#5/installmentsDetail.num.
   * Question q-installments-all: Which instalments are listed
   */
  readonly num: number;
  /**
   * 本期应收金额
   *
   * In yuan.
   * The document calls it Integer.
   * Source: notices#1/installmentsDetail.paymentAmount, notices#3/installmentsDetail.paymentAmount,
   * notices#5/installmentsDetail.paymentAmount.
   * Question q-amounts: Whole or decimal amounts
   */
  readonly paymentAmount: Yuan;
  /**
   * 本期退款金额
   *
   * In yuan.
   * The document calls it Integer.
   * Source: notices#1/installmentsDetail.refundAmount, notices#3/installmentsDetail.refundAmount,
   * notices#5/installmentsDetail.refundAmount.
   * Question q-amounts: Whole or decimal amounts
   */
  readonly refundAmount: Yuan;
}

/**
 * 缴费计划信息
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: notices#1/installmentsDetail, notices#3/installmentsDetail,
 * notices#5/installmentsDetail.
 * Question q-refund-sum: Whether the instalments add up to the sum
 */
export interface InstallmentsDetailReceived {
  /**
   * 期次
   *
   * Source: notices#1/installmentsDetail.num, notices#3/installmentsDetail.num,
   * notices#5/installmentsDetail.num.
   * Question q-installments-all: Which instalments are listed
   */
  readonly num: number;
  /**
   * 本期应收金额
   *
   * In yuan.
   * The document calls it Integer.
   * Source: notices#1/installmentsDetail.paymentAmount, notices#3/installmentsDetail.paymentAmount,
   * notices#5/installmentsDetail.paymentAmount.
   * Question q-amounts: Whole or decimal amounts
   */
  readonly paymentAmount: Yuan;
  /**
   * 本期退款金额
   *
   * In yuan.
   * The document calls it Integer.
   * Source: notices#1/installmentsDetail.refundAmount, notices#3/installmentsDetail.refundAmount,
   * notices#5/installmentsDetail.refundAmount.
   * Question q-amounts: Whole or decimal amounts
   */
  readonly refundAmount: Yuan;
}

/**
 * 请求体
 *
 * As it is sent.
 *
 * Source: notices#2/underwritingNoticeBody, notices#4/underwritingNoticeBody.
 * Question q-heading: A page without number and title
 */
export interface UnderwritingNoticeBody {
  /**
   * 订单号
   *
   * Source: notices#2/underwritingNoticeBody.orderNo, notices#4/underwritingNoticeBody.orderNo.
   * Question q-order-numbers: One order number or two
   */
  readonly orderNo: string;
  /**
   * 产品编码
   *
   * Source: notices#2/underwritingNoticeBody.productCode,
   * notices#4/underwritingNoticeBody.productCode.
   * Question q-products: Whose product and plan codes
   */
  readonly productCode: string;
  /**
   * 方案编码
   *
   * Source: notices#2/underwritingNoticeBody.planCode, notices#4/underwritingNoticeBody.planCode.
   * Question q-products: Whose product and plan codes
   */
  readonly planCode: string;
  /**
   * 渠道页面URL
   *
   * Required when the call that fetched the questionnaire passed it.
   * The document on whether it is required: N.
   * Sensitive: credential.
   * Source: notices#2/underwritingNoticeBody.url, notices#4/underwritingNoticeBody.url.
   * Question q-url: Not required, and required
   */
  readonly url?: string | undefined;
  /**
   * 诊断结果
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult,
   * notices#4/underwritingNoticeBody.diagnosisResult.
   * Question q-diagnosis-meaning: Underwriting, diagnosis or recognition
   */
  readonly diagnosisResult: DiagnosisResult;
}

/**
 * 请求体
 *
 * As it is received: codes may be unlisted, members unknown.
 *
 * Source: notices#2/underwritingNoticeBody, notices#4/underwritingNoticeBody.
 * Question q-heading: A page without number and title
 */
export interface UnderwritingNoticeBodyReceived {
  /**
   * 订单号
   *
   * Source: notices#2/underwritingNoticeBody.orderNo, notices#4/underwritingNoticeBody.orderNo.
   * Question q-order-numbers: One order number or two
   */
  readonly orderNo: string;
  /**
   * 产品编码
   *
   * Source: notices#2/underwritingNoticeBody.productCode,
   * notices#4/underwritingNoticeBody.productCode.
   * Question q-products: Whose product and plan codes
   */
  readonly productCode: string;
  /**
   * 方案编码
   *
   * Source: notices#2/underwritingNoticeBody.planCode, notices#4/underwritingNoticeBody.planCode.
   * Question q-products: Whose product and plan codes
   */
  readonly planCode: string;
  /**
   * 渠道页面URL
   *
   * Required when the call that fetched the questionnaire passed it.
   * The document on whether it is required: N.
   * Sensitive: credential.
   * Source: notices#2/underwritingNoticeBody.url, notices#4/underwritingNoticeBody.url.
   * Question q-url: Not required, and required
   */
  readonly url?: string;
  /**
   * 诊断结果
   *
   * Source: notices#2/underwritingNoticeBody.diagnosisResult,
   * notices#4/underwritingNoticeBody.diagnosisResult.
   * Question q-diagnosis-meaning: Underwriting, diagnosis or recognition
   */
  readonly diagnosisResult: DiagnosisResultReceived;
}

/**
 * 通知
 *
 * As it is sent.
 */
export interface NoticeEnvelope {
  /**
   * 请求头
   *
   * Source: notices#1/head, notices#2/head, notices#3/head, notices#4/head, notices#5/head.
   */
  readonly head: NoticeEnvelopeHead;
  /**
   * 请求体
   *
   * The document does not say whether it is required.
   * Source: notices#1/refundNoticeBody, notices#3/refundNoticeBody, notices#5/refundNoticeBody,
   * notices#2/underwritingNoticeBody, notices#4/underwritingNoticeBody.
   * Question q-absent: How a member without a value is written
   */
  readonly "{operation.body}"?: WireValue | undefined;
}

/**
 * 通知
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeEnvelopeReceived {
  /**
   * 请求头
   *
   * Source: notices#1/head, notices#2/head, notices#3/head, notices#4/head, notices#5/head.
   */
  readonly head: NoticeEnvelopeHeadReceived;
  /**
   * 请求体
   *
   * The document does not say whether it is required.
   * Source: notices#1/refundNoticeBody, notices#3/refundNoticeBody, notices#5/refundNoticeBody,
   * notices#2/underwritingNoticeBody, notices#4/underwritingNoticeBody.
   * Question q-absent: How a member without a value is written
   */
  readonly "{operation.body}"?: WireValue;
}

/**
 * 请求头
 *
 * As it is sent.
 */
export interface NoticeEnvelopeHead {
  /**
   * 渠道代码
   *
   * Source: notices#1/head.policySource, notices#2/head.policySource, notices#3/head.policySource,
   * notices#4/head.policySource, notices#5/head.policySource.
   * Question q-channel-code: What policySource stands for
   */
  readonly policySource: string;
  /**
   * 请求时间
   *
   * The document calls it DateTime.
   * Source: notices#1/head.reqTime, notices#2/head.reqTime, notices#3/head.reqTime,
   * notices#4/head.reqTime, notices#5/head.reqTime.
   * Question q-request-times: DateTime that is a number in requests
   */
  readonly reqTime: bigint;
  /**
   * 接口类型
   *
   * Source: notices#1/head.interfaceType, notices#2/head.interfaceType,
   * notices#3/head.interfaceType, notices#4/head.interfaceType, notices#5/head.interfaceType.
   * Question q-interface-type: The values of interfaceType
   */
  readonly interfaceType: string;
  /**
   * 订单号
   *
   * Source: notices#1/head.orderNo, notices#2/head.orderNo, notices#3/head.orderNo,
   * notices#4/head.orderNo, notices#5/head.orderNo.
   * Question q-order-no: Whether orderNo is unique or runs through the life of a policy
   */
  readonly orderNo: string;
  /**
   * 唯一标识符
   *
   * Source: notices#1/head.uuid, notices#2/head.uuid, notices#3/head.uuid, notices#4/head.uuid,
   * notices#5/head.uuid.
   * Question q-uuid: Whether a repeat has the uuid of the first delivery
   */
  readonly uuid: string;
}

/**
 * 请求头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeEnvelopeHeadReceived {
  /**
   * 渠道代码
   *
   * Source: notices#1/head.policySource, notices#2/head.policySource, notices#3/head.policySource,
   * notices#4/head.policySource, notices#5/head.policySource.
   * Question q-channel-code: What policySource stands for
   */
  readonly policySource: string;
  /**
   * 请求时间
   *
   * The document calls it DateTime.
   * Source: notices#1/head.reqTime, notices#2/head.reqTime, notices#3/head.reqTime,
   * notices#4/head.reqTime, notices#5/head.reqTime.
   * Question q-request-times: DateTime that is a number in requests
   */
  readonly reqTime: bigint;
  /**
   * 接口类型
   *
   * Source: notices#1/head.interfaceType, notices#2/head.interfaceType,
   * notices#3/head.interfaceType, notices#4/head.interfaceType, notices#5/head.interfaceType.
   * Question q-interface-type: The values of interfaceType
   */
  readonly interfaceType: string;
  /**
   * 订单号
   *
   * Source: notices#1/head.orderNo, notices#2/head.orderNo, notices#3/head.orderNo,
   * notices#4/head.orderNo, notices#5/head.orderNo.
   * Question q-order-no: Whether orderNo is unique or runs through the life of a policy
   */
  readonly orderNo: string;
  /**
   * 唯一标识符
   *
   * Source: notices#1/head.uuid, notices#2/head.uuid, notices#3/head.uuid, notices#4/head.uuid,
   * notices#5/head.uuid.
   * Question q-uuid: Whether a repeat has the uuid of the first delivery
   */
  readonly uuid: string;
}

/**
 * 通知
 *
 * As it is sent.
 */
export interface NoticeReply {
  /**
   * 响应头
   *
   * Source: notices#1/reply.head, notices#2/reply.head, notices#3/reply.head, notices#4/reply.head,
   * notices#5/reply.head.
   * Question q-reply-head: Whether the head of a reply repeats that of the request
   */
  readonly head: NoticeReplyHead;
  /**
   * 响应体
   *
   * Source: notices#1/respBody, notices#2/respBody, notices#3/respBody, notices#4/respBody,
   * notices#5/respBody.
   */
  readonly respBody: NoticeReplyRespBody;
}

/**
 * 通知
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeReplyReceived {
  /**
   * 响应头
   *
   * Source: notices#1/reply.head, notices#2/reply.head, notices#3/reply.head, notices#4/reply.head,
   * notices#5/reply.head.
   * Question q-reply-head: Whether the head of a reply repeats that of the request
   */
  readonly head: NoticeReplyHeadReceived;
  /**
   * 响应体
   *
   * Source: notices#1/respBody, notices#2/respBody, notices#3/respBody, notices#4/respBody,
   * notices#5/respBody.
   */
  readonly respBody: NoticeReplyRespBodyReceived;
}

/**
 * 响应头
 *
 * As it is sent.
 */
export interface NoticeReplyHead {
  /**
   * 渠道代码
   *
   * Source: notices#1/reply.head.policySource, notices#2/reply.head.policySource,
   * notices#3/reply.head.policySource, notices#4/reply.head.policySource,
   * notices#5/reply.head.policySource.
   */
  readonly policySource: string;
  /**
   * 响应时间
   *
   * The document calls it DateTime.
   * Source: notices#1/reply.head.respTime, notices#2/reply.head.respTime,
   * notices#3/reply.head.respTime, notices#4/reply.head.respTime, notices#5/reply.head.respTime.
   * Question q-reply-time: DateTime that is a text in replies
   */
  readonly respTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 请求时间
   *
   * Not in the document: the sample of a reply has it.
   * Question q-reply-req-time: A member of the reply that no table has
   */
  readonly reqTime?: bigint | undefined;
  /**
   * 接口类型
   *
   * Source: notices#1/reply.head.interfaceType, notices#2/reply.head.interfaceType,
   * notices#3/reply.head.interfaceType, notices#4/reply.head.interfaceType,
   * notices#5/reply.head.interfaceType.
   */
  readonly interfaceType: string;
  /**
   * 订单号
   *
   * Source: notices#1/reply.head.orderNo, notices#2/reply.head.orderNo,
   * notices#3/reply.head.orderNo, notices#4/reply.head.orderNo, notices#5/reply.head.orderNo.
   */
  readonly orderNo: string;
  /**
   * 唯一标识符
   *
   * Source: notices#1/reply.head.uuid, notices#2/reply.head.uuid, notices#3/reply.head.uuid,
   * notices#4/reply.head.uuid, notices#5/reply.head.uuid.
   * Question q-reply-head: Whether the head of a reply repeats that of the request
   */
  readonly uuid: string;
}

/**
 * 响应头
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeReplyHeadReceived {
  /**
   * 渠道代码
   *
   * Source: notices#1/reply.head.policySource, notices#2/reply.head.policySource,
   * notices#3/reply.head.policySource, notices#4/reply.head.policySource,
   * notices#5/reply.head.policySource.
   */
  readonly policySource: string;
  /**
   * 响应时间
   *
   * The document calls it DateTime.
   * Source: notices#1/reply.head.respTime, notices#2/reply.head.respTime,
   * notices#3/reply.head.respTime, notices#4/reply.head.respTime, notices#5/reply.head.respTime.
   * Question q-reply-time: DateTime that is a text in replies
   */
  readonly respTime: DateTimeText<"yyyy-MM-dd HH:mm:ss">;
  /**
   * 请求时间
   *
   * Not in the document: the sample of a reply has it.
   * Question q-reply-req-time: A member of the reply that no table has
   */
  readonly reqTime?: bigint;
  /**
   * 接口类型
   *
   * Source: notices#1/reply.head.interfaceType, notices#2/reply.head.interfaceType,
   * notices#3/reply.head.interfaceType, notices#4/reply.head.interfaceType,
   * notices#5/reply.head.interfaceType.
   */
  readonly interfaceType: string;
  /**
   * 订单号
   *
   * Source: notices#1/reply.head.orderNo, notices#2/reply.head.orderNo,
   * notices#3/reply.head.orderNo, notices#4/reply.head.orderNo, notices#5/reply.head.orderNo.
   */
  readonly orderNo: string;
  /**
   * 唯一标识符
   *
   * Source: notices#1/reply.head.uuid, notices#2/reply.head.uuid, notices#3/reply.head.uuid,
   * notices#4/reply.head.uuid, notices#5/reply.head.uuid.
   * Question q-reply-head: Whether the head of a reply repeats that of the request
   */
  readonly uuid: string;
}

/**
 * 响应体
 *
 * As it is sent.
 */
export interface NoticeReplyRespBody {
  /**
   * 保单号
   *
   * Required when ^head.interfaceType = "refundNotice".
   * The document on whether it is required: Y.
   * Source: notices#1/respBody.policyNo, notices#3/respBody.policyNo, notices#5/respBody.policyNo.
   * Question q-reply-policy-no: One reply has a policy number, the other has not
   */
  readonly policyNo?: string | undefined;
  /**
   * 处理状态码
   *
   * Source: notices#1/respBody.dealCode, notices#2/respBody.dealCode, notices#3/respBody.dealCode,
   * notices#4/respBody.dealCode, notices#5/respBody.dealCode.
   * Question q-deal-codes: The values of dealCode
   */
  readonly dealCode: DealCode;
  /**
   * 处理结果描述
   *
   * Source: notices#1/respBody.dealDesc, notices#2/respBody.dealDesc, notices#3/respBody.dealDesc,
   * notices#4/respBody.dealDesc, notices#5/respBody.dealDesc.
   * Question q-deal-desc: What dealDesc may say
   */
  readonly dealDesc: string;
}

/**
 * 响应体
 *
 * As it is received: codes may be unlisted, members unknown.
 */
export interface NoticeReplyRespBodyReceived {
  /**
   * 保单号
   *
   * Required when ^head.interfaceType = "refundNotice".
   * The document on whether it is required: Y.
   * Source: notices#1/respBody.policyNo, notices#3/respBody.policyNo, notices#5/respBody.policyNo.
   * Question q-reply-policy-no: One reply has a policy number, the other has not
   */
  readonly policyNo?: string;
  /**
   * 处理状态码
   *
   * Source: notices#1/respBody.dealCode, notices#2/respBody.dealCode, notices#3/respBody.dealCode,
   * notices#4/respBody.dealCode, notices#5/respBody.dealCode.
   * Question q-deal-codes: The values of dealCode
   */
  readonly dealCode: DealCodeReceived;
  /**
   * 处理结果描述
   *
   * Source: notices#1/respBody.dealDesc, notices#2/respBody.dealDesc, notices#3/respBody.dealDesc,
   * notices#4/respBody.dealDesc, notices#5/respBody.dealDesc.
   * Question q-deal-desc: What dealDesc may say
   */
  readonly dealDesc: string;
}

/**
 * 退保通知
 *
 * A policy was cancelled, and this is what is paid back for it and for each instalment.
 *
 * Source: notices#1, notices#1/p2, notices#3, notices#3/p2, notices#5.
 * Question q-copies: Three copies of one page that differ
 */
export interface RefundNotice {
  readonly operation: "refundNotice";
  readonly head: {
    /**
     * 接口类型
     *
     * Source: notices#1/head.interfaceType, notices#2/head.interfaceType,
     * notices#3/head.interfaceType, notices#4/head.interfaceType, notices#5/head.interfaceType.
     * Question q-interface-type: The values of interfaceType
     */
    readonly interfaceType: "refundNotice";
  };
  readonly refundNoticeBody: RefundNoticeBodyReceived;
}

/**
 * 核保审核结果通知
 *
 * What came of the underwriting of an order, or that nothing has come of it yet.
 *
 * Source: notices#2, notices#2/p2, notices#4, notices#4/p2.
 * Question q-underwriting-kind: What the kind of the underwriting notice is called
 */
export interface UnderwritingNotice {
  readonly operation: "underwritingNotice";
  readonly head: {
    /**
     * 接口类型
     *
     * Source: notices#1/head.interfaceType, notices#2/head.interfaceType,
     * notices#3/head.interfaceType, notices#4/head.interfaceType, notices#5/head.interfaceType.
     * Question q-interface-type: The values of interfaceType
     */
    readonly interfaceType: "underwritingNotice";
  };
  readonly underwritingNoticeBody: UnderwritingNoticeBodyReceived;
}
