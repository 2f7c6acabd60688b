// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  CancelNotify,
  InsureAbnormityNotify,
  InsureNotify,
  IssueNotify,
  PayNotify,
  PolicyChangeNotify,
  ProducePolicyNotify,
} from "./types.js";
import type { SampleMessages } from "@baowen/runtime/samples";
import {
  cancelNotifyValidator,
  insureAbnormityNotifyValidator,
  insureNotifyValidator,
  issueNotifyValidator,
  payNotifyValidator,
  policyChangeNotifyValidator,
  producePolicyNotifyValidator,
} from "./validators.js";
import { dateText, fen, wireNumber } from "@baowen/runtime";
import { sampleMessages } from "@baowen/runtime/samples";

/**
 * 异常单通知: the message `abnormal`.
 *
 * Question q-samples: No message is shown whole
 */
export const abnormalNoticeAbnormalSample: {
  readonly text: string;
  readonly body: InsureAbnormityNotify;
} = {
  text: '{\n  "notifyType": 27,\n  "sign": "1f4b5cc1a87f53efc7b72b10b10de39c",\n  "data": {\n    "partnerId": 10001,\n    "failMsg": "测试：出单超时，处理中",\n    "insureNum": "T2026000105"\n  }\n}\n',
  body: {
    partnerId: 10001,
    failMsg: "测试：出单超时，处理中",
    insureNum: "T2026000105",
  },
};

/**
 * 退保通知: the message `insurants-cancelled`.
 *
 * Question q-samples: No message is shown whole
 */
export const cancelNoticeInsurantsCancelledSample: {
  readonly text: string;
  readonly body: CancelNotify;
} = {
  text: '{\n  "notifyType": 4,\n  "sign": "002226182cdc80d3f3d46f62947adf4d",\n  "data": {\n    "partnerId": 10001,\n    "partnerUniqueKey": "test-user-3",\n    "caseCode": "TEST0002",\n    "insureNum": "T2026000104",\n    "state": true,\n    "cancelInsurants": ["测试乙", "测试丙"],\n    "otherInfo": {}\n  }\n}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-3",
    caseCode: "TEST0002",
    insureNum: "T2026000104",
    state: true,
    cancelInsurants: ["测试乙", "测试丙"],
    otherInfo: {},
  },
};

/**
 * 退保通知: the message `all-cancelled`.
 *
 * Question q-cancel-insurants: What the list of cancelled persons holds
 */
export const cancelNoticeAllCancelledSample: {
  readonly text: string;
} = {
  text: '{"sign":"ce182f2a30d59856d9dc9827f44fba9c","notifyType":4,"data":{"partnerId":10001,"partnerUniqueKey":"test-user-1","caseCode":"TEST0001","insureNum":"T2026000101","state":true,"newInsureNum":null,"cancelInsurants":null,"cancelMsg":null,"otherInfo":null,"failMsg":null}}',
};

/** 退保通知: the message `reissued`. */
export const cancelNoticeReissuedSample: {
  readonly text: string;
  readonly body: CancelNotify;
} = {
  text: '{\n  "sign" : "5ce6e11389ecf6b898c036f0c97bbad5",\n  "notifyType" : 5,\n  "data" : {\n    "partnerId" : 10001,\n    "partnerUniqueKey" : "test-user-3",\n    "caseCode" : "TEST0002",\n    "insureNum" : "T2026000104",\n    "state" : true,\n    "newInsureNum" : "T2026000106",\n    "cancelInsurants" : [ "测试丁" ],\n    "cancelMsg" : "",\n    "otherInfo" : { },\n    "failMsg" : ""\n  }\n}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-3",
    caseCode: "TEST0002",
    insureNum: "T2026000104",
    state: true,
    newInsureNum: "T2026000106",
    cancelInsurants: ["测试丁"],
    cancelMsg: "",
    otherInfo: {},
    failMsg: "",
  },
};

/**
 * 批改单通知: the message `approved`.
 *
 * Question q-samples: No message is shown whole
 */
export const changeNoticeApprovedSample: {
  readonly text: string;
  readonly body: PolicyChangeNotify;
} = {
  text: '{"notifyType":26,"sign":"bcd3a0c03120028073eb6ed7cd161696","data":{"partnerId":10001,"partnerUniqueKey":"test-user-1","insureNum":"T2026000101","state":true,"msg":"测试：审核通过","remark":"测试备注😀","status":1}}',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-1",
    insureNum: "T2026000101",
    state: true,
    msg: "测试：审核通过",
    remark: "测试备注😀",
    status: 1,
  },
};

/**
 * 批改单通知: the message `changed`.
 *
 * Question q-insure-num: Whether the application's number is a text or a number
 */
export const changeNoticeChangedSample: {
  readonly text: string;
  readonly body: PolicyChangeNotify;
} = {
  text: '{\n  "notifyType": 26,\n  "sign": "e8718c5b8262b82c45b8de1260d0fb88",\n  "data": {\n    "partnerId": 10001,\n    "partnerUniqueKey": "test-user-1",\n    "insureNum": 2026000107,\n    "state": true,\n    "msg": "测试：批改成功",\n    "remark": "",\n    "status": 4\n  }\n}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-1",
    insureNum: "2026000107",
    state: true,
    msg: "测试：批改成功",
    remark: "",
    status: 4,
  },
};

/**
 * 批改单通知: the message `failed`.
 *
 * Question q-change-state: How state and status of a correction belong together
 */
export const changeNoticeFailedSample: {
  readonly text: string;
} = {
  text: '{ "notifyType": 26,\r\n  "sign": "e206d1dfb129d68b08a9abfc70b00118",\r\n  "data":\r\n{ "partnerId": 10001, "partnerUniqueKey": "test-user-1",\r\n  "insureNum": "T2026000101", "state": false,\r\n  "msg": "测试：批改失败", "remark": null, "status": 5 }\r\n}\r\n',
};

/**
 * 投保通知: the message `accepted`.
 *
 * Question q-samples: No message is shown whole
 */
export const insureNoticeAcceptedSample: {
  readonly text: string;
  readonly body: InsureNotify;
} = {
  text: '{\n  "notifyType": 1,\n  "sign": "2d260daac8fc5effce4b7ea1098a55d5",\n  "data": {\n    "partnerId": 10001,\n    "partnerUniqueKey": "test-user-1",\n    "caseCode": "TEST0001",\n    "insureNum": "T2026000101",\n    "otherInfo": {},\n    "state": true,\n    "failMsg": ""\n  }\n}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-1",
    caseCode: "TEST0001",
    insureNum: "T2026000101",
    otherInfo: {},
    state: true,
    failMsg: "",
  },
};

/**
 * 投保通知: the message `failed`.
 *
 * Question q-failed-kinds: Whether failures are notified
 */
export const insureNoticeFailedSample: {
  readonly text: string;
} = {
  text: '{"notifyType":1,"sign":"1f8ea60fde210af4e44467437665de11","data":{"partnerId":10001,"partnerUniqueKey":"test-user-1","caseCode":"TEST0001","insureNum":"T2026000102","otherInfo":null,"state":false,"failMsg":"\\u6d4b\\u8bd5\\uff1a\\u6838\\u4fdd\\u672a\\u901a\\u8fc7"}}',
};

/** 投保通知: the reply `acknowledged`. */
export const insureNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{ "state": true }\n',
};

/**
 * 投保通知: the reply `refused`.
 *
 * Question q-receipt: What counts as an acknowledgement
 */
export const insureNoticeRefusedSample: {
  readonly text: string;
} = {
  text: '{ "state": false, "failMsg": "测试：稍后重试" }\n',
};

/**
 * 出单通知: the message `issued`.
 *
 * Question q-samples: No message is shown whole
 */
export const issueNoticeIssuedSample: {
  readonly text: string;
  readonly body: IssueNotify;
} = {
  text: '{"notifyType":3,"sign":"87300b324fc5199e5a785529873f1d5e","data":{"partnerId":10001,"partnerUniqueKey":"test-user-1","caseCode":"TEST0001","insureNum":"T2026000101","state":true,"policys":[{"productName":"测试产品","productId":101,"planName":"测试计划","planId":201,"applicant":"测试甲","insurant":"测试乙","startDate":"2026-01-03","endDate":"2027-01-02","policyNum":"TESTP000101"}],"otherInfo":{}}}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-1",
    caseCode: "TEST0001",
    insureNum: "T2026000101",
    state: true,
    policys: [
      {
        productName: "测试产品",
        productId: 101,
        planName: "测试计划",
        planId: 201,
        applicant: "测试甲",
        insurant: "测试乙",
        startDate: /*@__PURE__*/ dateText("yyyy-MM-dd", "2026-01-03"),
        endDate: /*@__PURE__*/ dateText("yyyy-MM-dd", "2027-01-02"),
        policyNum: "TESTP000101",
      },
    ],
    otherInfo: {},
  },
};

/**
 * 出单通知: the message `several-policies`.
 *
 * Question q-policy-entry: What one entry of the list of policies is
 */
export const issueNoticeSeveralPoliciesSample: {
  readonly text: string;
} = {
  text: '{\r\n  "notifyType": 3,\r\n  "sign": "04ba55feea73f45ab17ec6377767f22e",\r\n  "data": {\r\n    "partnerId": 10001,\r\n    "partnerUniqueKey": "test-user-3",\r\n    "caseCode": "TEST0002",\r\n    "insureNum": "T2026000104",\r\n    "state": true,\r\n    "policys": [\r\n      {\r\n        "productName": "测试产品",\r\n        "productId": 101,\r\n        "planName": "测试计划一",\r\n        "planId": 201,\r\n        "applicant": "测试甲",\r\n        "insurant": "测试乙,测试丙",\r\n        "startDate": "2026-02-28",\r\n        "endDate": "2027-02-27",\r\n        "policyNum": "TESTP000104"\r\n      },\r\n      {\r\n        "productName": "测试产品",\r\n        "productId": 101,\r\n        "planName": "测试计划二",\r\n        "planId": 202,\r\n        "applicant": "测试甲",\r\n        "insurant": "测试丁",\r\n        "startDate": "2026-02-28",\r\n        "endDate": "2028-02-29",\r\n        "policyNum": "TESTP000105"\r\n      }\r\n    ],\r\n    "otherInfo": { "channel": { "shop": "测试门店", "tags": ["a", "b"] } },\r\n    "failMsg": null\r\n  }\r\n}\r\n',
};

/**
 * 出单通知: the message `failed`.
 *
 * Question q-issue-failed: Which policies a failed issue lists
 */
export const issueNoticeFailedSample: {
  readonly text: string;
  readonly body: IssueNotify;
} = {
  text: '{"notifyType": 3, "sign": "bbf0988ad1e40da536dce8d925ea10d8", "data": {"partnerId": 10001, "partnerUniqueKey": "test-user-4", "caseCode": "TEST0001", "insureNum": "T2026000105", "state": false, "policys": [], "otherInfo": {}, "failMsg": "测试：保险公司系统维护"}}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-4",
    caseCode: "TEST0001",
    insureNum: "T2026000105",
    state: false,
    policys: [],
    otherInfo: {},
    failMsg: "测试：保险公司系统维护",
  },
};

/**
 * 支付通知: the message `paid`.
 *
 * Question q-samples: No message is shown whole
 */
export const payNoticePaidSample: {
  readonly text: string;
  readonly body: PayNotify;
} = {
  text: '{\n    "data": {\n        "insureNum": "T2026000101",\n        "state": true,\n        "payTime": "2026-01-02 08:09:10",\n        "price": 12100,\n        "onlinePaymentId": "21",\n        "partnerId": 10001,\n        "partnerUniqueKey": "test-user-1",\n        "caseCode": "TEST0001",\n        "otherInfo": {\n            "amount": 121.00,\n            "serial": 12345678901234567890,\n            "items": [ { "name": "测试项目", "paid": true }, { "name": "", "paid": null } ],\n            "page": "https:\\/\\/channel.test\\/paid"\n        }\n    },\n    "notifyType": 2,\n    "sign": "086bddd3a177720b8a0c50cc1d7e9776"\n}\n',
  body: {
    insureNum: "T2026000101",
    state: true,
    payTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-01-02 08:09:10"),
    price: /*@__PURE__*/ fen(12100n),
    onlinePaymentId: "21",
    partnerId: 10001,
    partnerUniqueKey: "test-user-1",
    caseCode: "TEST0001",
    otherInfo: {
      amount: /*@__PURE__*/ wireNumber("121.00"),
      serial: /*@__PURE__*/ wireNumber("12345678901234567890"),
      items: [
        { name: "测试项目", paid: true },
        { name: "", paid: null },
      ],
      page: "https://channel.test/paid",
    },
  },
};

/**
 * 支付通知: the message `deduction-failed`.
 *
 * Question q-pay-failure: When a failed payment gives a reason
 */
export const payNoticeDeductionFailedSample: {
  readonly text: string;
  readonly body: PayNotify;
} = {
  text: '{\n\t"notifyType":\t2,\n\t"sign":\t"e14d146a874e8ed86d2e39fa3a13b326",\n\t"data":\t{\n\t\t"partnerId":\t10001,\n\t\t"partnerUniqueKey":\t"test-user-2",\n\t\t"caseCode":\t"TEST0001",\n\t\t"insureNum":\t"T2026000103",\n\t\t"state":\tfalse,\n\t\t"price":\t5000,\n\t\t"onlinePaymentId":\t"-11",\n\t\t"otherInfo":\t{},\n\t\t"failMsg":\t"测试：余额不足"\n\t}\n}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-2",
    caseCode: "TEST0001",
    insureNum: "T2026000103",
    state: false,
    price: /*@__PURE__*/ fen(5000n),
    onlinePaymentId: "-11",
    otherInfo: {},
    failMsg: "测试：余额不足",
  },
};

/**
 * 支付通知: the message `failed-empty-time`.
 *
 * Question q-absent: Members without information
 */
export const payNoticeFailedEmptyTimeSample: {
  readonly text: string;
} = {
  text: '{\n  "notifyType": 2,\n  "sign": "f10a33e39cb84cfa154d7a5e5209444f",\n  "data": {\n    "partnerId": 10001,\n    "partnerUniqueKey": "",\n    "caseCode": "TEST0001",\n    "insureNum": "T2026000107",\n    "state": false,\n    "payTime": "",\n    "price": 12100,\n    "onlinePaymentId": "21",\n    "otherInfo": null,\n    "failMsg": "测试：支付超时"\n  }\n}\n',
};

/**
 * 电子保单生成通知: the message `made`.
 *
 * Question q-samples: No message is shown whole
 */
export const policyFileNoticeMadeSample: {
  readonly text: string;
  readonly body: ProducePolicyNotify;
} = {
  text: '{"data":{"partnerId":10001,"partnerUniqueKey":"test-user-1","caseCode":"TEST0001","insureNum":"T2026000101","otherInfo":{},"state":true},"sign":"43179684e40c09cf0832bf69524e8bb7","notifyType":9}\n',
  body: {
    partnerId: 10001,
    partnerUniqueKey: "test-user-1",
    caseCode: "TEST0001",
    insureNum: "T2026000101",
    otherInfo: {},
    state: true,
  },
};

/** 异常单通知: bodies at the bounds of their tables, and next to those. */
export const abnormalNoticeBodies: {
  readonly request: SampleMessages<InsureAbnormityNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(insureAbnormityNotifyValidator),
};

/** 退保通知: bodies at the bounds of their tables, and next to those. */
export const cancelNoticeBodies: {
  readonly request: SampleMessages<CancelNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(cancelNotifyValidator),
};

/** 批改单通知: bodies at the bounds of their tables, and next to those. */
export const changeNoticeBodies: {
  readonly request: SampleMessages<PolicyChangeNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(policyChangeNotifyValidator),
};

/** 投保通知: bodies at the bounds of their tables, and next to those. */
export const insureNoticeBodies: {
  readonly request: SampleMessages<InsureNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(insureNotifyValidator),
};

/** 出单通知: bodies at the bounds of their tables, and next to those. */
export const issueNoticeBodies: {
  readonly request: SampleMessages<IssueNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(issueNotifyValidator),
};

/** 支付通知: bodies at the bounds of their tables, and next to those. */
export const payNoticeBodies: {
  readonly request: SampleMessages<PayNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(payNotifyValidator),
};

/** 电子保单生成通知: bodies at the bounds of their tables, and next to those. */
export const policyFileNoticeBodies: {
  readonly request: SampleMessages<ProducePolicyNotify>;
} = {
  request: /*@__PURE__*/ sampleMessages(producePolicyNotifyValidator),
};

/** What makes up bodies, by the names of the operations. */
export const bodies: {
  readonly abnormalNotice: typeof abnormalNoticeBodies;
  readonly cancelNotice: typeof cancelNoticeBodies;
  readonly changeNotice: typeof changeNoticeBodies;
  readonly insureNotice: typeof insureNoticeBodies;
  readonly issueNotice: typeof issueNoticeBodies;
  readonly payNotice: typeof payNoticeBodies;
  readonly policyFileNotice: typeof policyFileNoticeBodies;
} = {
  abnormalNotice: abnormalNoticeBodies,
  cancelNotice: cancelNoticeBodies,
  changeNotice: changeNoticeBodies,
  insureNotice: insureNoticeBodies,
  issueNotice: issueNoticeBodies,
  payNotice: payNoticeBodies,
  policyFileNotice: policyFileNoticeBodies,
};
