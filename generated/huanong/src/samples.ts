// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { RefundNoticeBody, UnderwritingNoticeBody } from "./types.js";
import type { CodesBeside, SampleMessages } from "@baowen/runtime/samples";
import { refundNoticeBodyValidator, underwritingNoticeBodyValidator } from "./validators.js";
import { yuan } from "@baowen/runtime";
import { sampleMessages } from "@baowen/runtime/samples";

/** What the document says of codes beside what is checked. */
const codes: CodesBeside = { retired: { RefundType: ["6", "87"] } };

/**
 * 退保通知: the message `refunded`.
 *
 * Question q-approval-time: A time that is required and not in the sample
 */
export const refundNoticeRefundedSample: {
  readonly text: string;
  readonly body: RefundNoticeBody;
} = {
  text: '{\n"head": {\n"interfaceType": "refundNotice",\n"orderNo": "T202601021430000000001",\n"policySource": "PHN_TEST",\n"reqTime": 1768184430123,\n"uuid": "00000000-0000-4000-8000-000000000001"\n},\n"refundNoticeBody": {\n"endorseNo": "X00000000260100000101_001",\n"installmentsDetails": [\n{\n"num": 1,\n"paymentAmount": 135.00,\n"refundAmount": 135.00\n},\n{\n"num": 2,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 3,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 4,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 5,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 6,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 7,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 8,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 9,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 10,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 11,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n},\n{\n"num": 12,\n"paymentAmount": 135.00,\n"refundAmount": 0.00\n}\n],\n"policyNo": "X00000000260100000101",\n"refundEffectTime": 1767369600000,\n"refundPremium": 135.00,\n"refundType": "2"\n}\n}\n',
  body: {
    endorseNo: "X00000000260100000101_001",
    installmentsDetails: [
      {
        num: 1,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("135.00"),
      },
      {
        num: 2,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 3,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 4,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 5,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 6,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 7,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 8,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 9,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 10,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 11,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
      {
        num: 12,
        paymentAmount: /*@__PURE__*/ yuan("135.00"),
        refundAmount: /*@__PURE__*/ yuan("0.00"),
      },
    ],
    policyNo: "X00000000260100000101",
    refundEffectTime: 1767369600000n,
    refundPremium: /*@__PURE__*/ yuan("135.00"),
    refundType: "2",
  },
};

/**
 * 退保通知: the reply `acknowledged`.
 *
 * Question q-reply-req-time: A member of the reply that no table has
 */
export const refundNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n"head": {\n"interfaceType": "refundNotice",\n"orderNo": "T202601021430000000001",\n"policySource": "PHN_TEST",\n"respTime": "2026-01-12 10:20:31",\n"reqTime": 1768184430123,\n"uuid": "00000000-0000-4000-8000-000000000001"\n},\n"respBody": {\n"dealCode": "1",\n"policyNo": "X00000000260100000101",\n"dealDesc": "处理成功"\n}\n}\n',
};

/** 退保通知: the message `complete`. */
export const refundNoticeCompleteSample: {
  readonly text: string;
  readonly body: RefundNoticeBody;
} = {
  text: '{\n"head": {\n"interfaceType": "refundNotice",\n"orderNo": "T202601021430000000001",\n"policySource": "PHN_TEST",\n"reqTime": 1768184430123,\n"uuid": "00000000-0000-4000-8000-000000000002"\n},\n"refundNoticeBody": {\n"endorseNo": "X00000000260100000101_002",\n"installmentsDetails": [\n{\n"num": 1,\n"paymentAmount": 135.50,\n"refundAmount": 40.25\n}\n],\n"policyNo": "X00000000260100000101",\n"refundEffectTime": 1767369600000,\n"refundEleUrl": "https://platform.test/endorsement/0002",\n"refundPremium": 40.25,\n"refundType": "0",\n"surApplyId": "TEST-SUR-0002",\n"undwrtEndDate": 1768184400000\n}\n}\n',
  body: {
    endorseNo: "X00000000260100000101_002",
    installmentsDetails: [
      {
        num: 1,
        paymentAmount: /*@__PURE__*/ yuan("135.50"),
        refundAmount: /*@__PURE__*/ yuan("40.25"),
      },
    ],
    policyNo: "X00000000260100000101",
    refundEffectTime: 1767369600000n,
    refundElectronicUrl: "https://platform.test/endorsement/0002",
    refundPremium: /*@__PURE__*/ yuan("40.25"),
    refundType: "0",
    surrenderApplyId: "TEST-SUR-0002",
    underwritingEndDate: 1768184400000n,
  },
};

/**
 * 退保通知: the reply `failed`.
 *
 * Question q-refusal: Whether a failure is followed by a repeat
 */
export const refundNoticeFailedSample: {
  readonly text: string;
} = {
  text: '{\n"head": {\n"interfaceType": "refundNotice",\n"orderNo": "T202601021430000000001",\n"policySource": "PHN_TEST",\n"respTime": "2026-01-12 10:20:31",\n"reqTime": 1768184430123,\n"uuid": "00000000-0000-4000-8000-000000000002"\n},\n"respBody": {\n"dealCode": "0",\n"policyNo": "X00000000260100000101",\n"dealDesc": "测试：处理失败"\n}\n}\n',
};

/**
 * 核保审核结果通知: the message `diagnosed`.
 *
 * Question q-underwriting-samples: The underwriting notice has no samples
 */
export const underwritingNoticeDiagnosedSample: {
  readonly text: string;
  readonly body: UnderwritingNoticeBody;
} = {
  text: '{\n"head": {\n"interfaceType": "underwritingNotice",\n"orderNo": "T202601021430000000001",\n"policySource": "PHN_TEST",\n"reqTime": 1768184430123,\n"uuid": "00000000-0000-4000-8000-000000000003"\n},\n"underwritingNoticeBody": {\n"diagnosisResult": "01",\n"orderNo": "T202601021430000000001",\n"planCode": "TESTPLAN01",\n"productCode": "TEST0001",\n"url": "https://channel.test/questionnaire/1"\n}\n}\n',
  body: {
    diagnosisResult: "01",
    orderNo: "T202601021430000000001",
    planCode: "TESTPLAN01",
    productCode: "TEST0001",
    url: "https://channel.test/questionnaire/1",
  },
};

/**
 * 核保审核结果通知: the reply `acknowledged`.
 *
 * Question q-underwriting-samples: The underwriting notice has no samples
 */
export const underwritingNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n"head": {\n"interfaceType": "underwritingNotice",\n"orderNo": "T202601021430000000001",\n"policySource": "PHN_TEST",\n"respTime": "2026-01-12 10:20:31",\n"reqTime": 1768184430123,\n"uuid": "00000000-0000-4000-8000-000000000003"\n},\n"respBody": {\n"dealCode": "1",\n"dealDesc": "处理成功"\n}\n}\n',
};

/** 退保通知: bodies at the bounds of their tables, and next to those. */
export const refundNoticeBodies: {
  readonly request: SampleMessages<RefundNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(refundNoticeBodyValidator, codes),
};

/** 核保审核结果通知: bodies at the bounds of their tables, and next to those. */
export const underwritingNoticeBodies: {
  readonly request: SampleMessages<UnderwritingNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(underwritingNoticeBodyValidator, codes),
};

/** What makes up bodies, by the names of the operations. */
export const bodies: {
  readonly refundNotice: typeof refundNoticeBodies;
  readonly underwritingNotice: typeof underwritingNoticeBodies;
} = {
  refundNotice: refundNoticeBodies,
  underwritingNotice: underwritingNoticeBodies,
};
