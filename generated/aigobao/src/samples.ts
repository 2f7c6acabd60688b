// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  AddTempBody,
  AddTempData,
  ApplyInvoiceBody,
  GetDistrProductDetailBody,
  GetDistrProductDetailData,
  GetInvoiceUrlBody,
  GetOrderDetailBody,
  GetOrderDetailData,
  GetOrderListUrlBody,
  GetOrderListUrlData,
  GetPolicyUrlBody,
  GetPolicyUrlData,
  InvoiceUrl,
  NotifyBody,
  OutNotifyBody,
  RegisterBody,
  RegisterData,
  SurrenderByOrderCodeBody,
  SurrenderByPolicyCodeBody,
} from "./types.js";
import type { CodesBeside, SampleMessages } from "@baowen/runtime/samples";
import {
  addTempBodyValidator,
  addTempDataValidator,
  applyInvoiceBodyValidator,
  getDistrProductDetailBodyValidator,
  getDistrProductDetailDataValidator,
  getInvoiceUrlBodyValidator,
  getOrderDetailBodyValidator,
  getOrderDetailDataValidator,
  getOrderListUrlBodyValidator,
  getOrderListUrlDataValidator,
  getPolicyUrlBodyValidator,
  getPolicyUrlDataValidator,
  invoiceUrlValidator,
  notifyBodyValidator,
  outNotifyBodyValidator,
  registerBodyValidator,
  registerDataValidator,
  surrenderByOrderCodeBodyValidator,
  surrenderByPolicyCodeBodyValidator,
} from "./validators.js";
import { decimal } from "@baowen/runtime";
import { sampleLists, sampleMessages } from "@baowen/runtime/samples";

/** What the document says of codes beside what is checked. */
const codes: CodesBeside = {
  listed: {
    "GetOrderDetailData.orderStatus": ["待支付", "已退款"],
    "GetOrderDetailData.enterpriseCredType": ["统一社会信用代码证"],
    "GetOrderDetailData.holderGender": ["男", "女"],
    "insuredInfoList.insuredCardType": ["身份证"],
    "insuredInfoList.insuredGender": ["男", "女"],
    "insuredInfoList.policyStatus": ["未投保"],
  },
};

/**
 * 下预订单: the message `placed`.
 *
 * Question q-nested: How objects and lists are signed
 */
export const addTempPlacedSample: {
  readonly text: string;
} = {
  text: '{"accessToken":"TESTTOKEN00000001","ip":"192.0.2.1","nonce":"0b9e6d1a-43c7-4f58-8a2e-d7c1f03b5e96","requestBody":"g1vQu0c/AYz5cVCeJLhyYUMJ0UDMrkdLaiVJE364P4Pw7JPEv1fwa7Egg1d9RDmZr2ztq1uAzbuJkDnX2QOXn7iUZgTcw9FjTPmZvrxtpX1hc7xRdUbZpVfHyDjQIHhcjTGojiuqFKb591pJm36FyxBIcqAQhWux+ovOA+HyG6Mg93dRDiKQ11Y8A/E/hUaTofs4nJZaQUihSR2FTgEyHcRMwfd3Z3LC1DN6egIkkpUKeUtSPUHsd4cijrzEL7heoksLG4vhLIuXDjnt8jVyVNhy9lAH963QIQgwZ0cFzkF+SwA9AsLYOxVk817Dlvt9LLZAsp3RKbWeR/wu++5V9v4mlYAf5eEM3Bd+gwMbLPp0GLiDWbBxckKBkixKWmc5nk7HnqVDlxcLaWnptsC5JBgGTlBK4c54XmzB2Cbzdx9BOdSGi3gUHOWD2g20YlmlIQgwZ0cFzkEGnQnPVL+LwQp5S1I9Qex3hyKOvMQvuF6iSwsbi+Esi0I0jMqvBjm0UXkRcYiwpyNSpUiFqc56FMwfeQwZs67xrql0oCzqGH/68aXSIy5XoVKlSIWpznoUZxIIo/CiELD8cTPmhpODApDGt8oNh62UgyG13fRaGZqPnt86CfCJ+mY2Vh4K25vX6LtGs508LBXQ2Urcuc99Cf7ZB5xhkbpVYDo3RsKNNW2TPMXm27ggLk1OWgzF7puNB3BXr3on4bp3w9pn1wbhtkjEBfk4bTvExVmScO34e4nlE0igRbZ3fPQYvSVVoc1ybIMneRAYCI2ImQw96T0DvIMhtd30WhmaXA/1Mige/lI6HykheYj6JNeDBHDQC/R6fIisNBxhM5c8iSEBUxB8zIcijrzEL7heOs2bCcuLcjvbH2/tYzPO6Zv6b9ubs3pBWJ+pOM9TnB/rjPOPj1LFjui7RrOdPCwV6vGwiOTuKQdLTg1k01YF0n7zlGVcUd7Bm91hypARZLhefEuFaCsJuTTnFas5U9blMNTyp0vj2CoXKoto7HMU+NHRy1M7M1rN4RdJVIVRQzv4as9BBKqqARuyD3gw0jphj5m9fKZiINZ8hWpm2RD11/uIRIC0ZMGMzYmoysjuSzX5fc5ZGqPzZ6GUVCx0KC+O6gL3Kkuymzyyq1lQO6G7lDvlc2raX7LmYDo3RsKNNW1XI7XsL9aHW4GHQdEPRm4XZqu6rF5pIBvgvXrrkNza6huyD3gw0jphVVLw+E9LRadsY0dwPaHDxPr1+9/BMH8oS04NZNNWBdLuEGvapV90MvY8mpqRExxIgsHpTOsieAy0ot8nf9VecgHwBWo5BEIvFyqLaOxzFPgeXtUTF64buwxXoejsE5bmnkf8LvvuVfZa/PG+KlEGE22UkGIPSEhAQlW69f9ZI9614/uGyJT2IA==","sign":"b3d50a2244b4aab2df5dc49fd4a82d34","timestamp":1767225660456,"version":"1.0"}\n',
};

/**
 * 投保异步通知: the message `insured`.
 *
 * Question q-notify: What the notices look like
 */
export const deliverNoticeInsuredSample: {
  readonly text: string;
} = {
  text: '{"outSerialNo":"S30001","orderCode":"I0001","tempOrderCode":"T0001","policyCode":"TESTP0001","success":true}\n',
};

/**
 * 获取产品接口: the reply `product`.
 *
 * Question q-plan-members: Table and sample name a plan's members differently
 */
export const getDistrProductDetailProductSample: {
  readonly text: string;
  readonly body: GetDistrProductDetailData;
} = {
  text: '{\n  "code": "0000",\n  "message": "操作成功",\n  "data": {\n    "productCode": "TEST01",\n    "productName": "测试\\"安心\\"两日游",\n    "insuranceCompanyLogo": "//img.insurer.test/logo/a.png",\n    "plans": [\n      {\n        "safeguardPlanName": "计划一",\n        "safeguardPlanCode": "P0001",\n        "defaultMinPrice": "1.0"\n      }\n    ]\n  }\n}\n',
  body: {
    productCode: "TEST01",
    productName: '测试"安心"两日游',
    insuranceCompanyLogo: "//img.insurer.test/logo/a.png",
    plans: [
      {
        safeguardPlanName: "计划一",
        safeguardPlanCode: "P0001",
        defaultMinPrice: /*@__PURE__*/ decimal("1.0"),
      },
    ],
  },
};

/**
 * 查询订单详情: the reply `detail`.
 *
 * Question q-absent: Members without information
 * Question q-detail-sample: Samples that do not agree
 */
export const getOrderDetailDetailSample: {
  readonly text: string;
} = {
  text: '{\n  "code": "0000",\n  "message": "成功",\n  "data": {\n    "productName": "测试邮轮意外险",\n    "productCode": "TEST02",\n    "safeguardPeriod": "2026-01-02至2026-01-12",\n    "orderCode": "I0002",\n    "createTime": "2026-01-01 08:09:10",\n    "orderStatus": "待支付",\n    "totalQty": 1,\n    "orderTotalAmt": 1,\n    "orderReduceAmt": 0,\n    "insuranceCompanyLogo": "//img.insurer.test/logo/b.jpg",\n    "companyName": "测试财险",\n    "benefitType": "法定受益人",\n    "isGroup": 0,\n    "enterpriseName": "测试科技有限公司",\n    "enterpriseCredType": "统一社会信用代码证",\n    "enterpriseCredNo": "TEST00000000000001",\n    "enterprisePhone": "10000000003",\n    "enterpriseEmail": "b@distributor.test",\n    "isEnterprise": 1,\n    "holderName": null,\n    "holderCredType": null,\n    "holderCredNo": null,\n    "holderBirthday": null,\n    "holderPhone": null,\n    "holderEmail": null,\n    "holderGender": null,\n    "insuredInfoList": [\n      {\n        "insuredName": "测试乙",\n        "insuredCardType": "身份证",\n        "insuredCardNo": "000**********01",\n        "insuredGender": "男",\n        "insuredBirthday": "1990-01-02",\n        "insuredMobile": null,\n        "insuredFee": 1,\n        "policyStatus": "未投保",\n        "policyCode": "",\n        "policyUrl": "",\n        "certificateUrl": "",\n        "invoiceUrl": ""\n      }\n    ],\n    "isInvoice": 0,\n    "invoiceStatus": 0\n  }\n}\n',
};

/**
 * 获取订单列表接口: the reply `list`.
 *
 * Question q-links: Addresses that hold a secret
 */
export const getOrderListUrlListSample: {
  readonly text: string;
  readonly body: GetOrderListUrlData;
} = {
  text: '{\n  "code": "0000",\n  "message": "成功",\n  "data": {\n    "orderListUrl": "http://pages.platform.test/orders/list?env=test&creditToken=00000000000000000000000000000000"\n  }\n}\n',
  body: {
    orderListUrl:
      "http://pages.platform.test/orders/list?env=test&creditToken=00000000000000000000000000000000",
  },
};

/**
 * 获取保单保地址: the reply `policies`.
 *
 * Question q-policy-url: What the reply with policy addresses looks like
 */
export const getPolicyUrlPoliciesSample: {
  readonly text: string;
  readonly body: GetPolicyUrlData;
} = {
  text: '{\n  "code": "0000",\n  "message": "成功",\n  "data": {\n    "tempOrderCode": "T0001",\n    "orderCode": "I0001",\n    "isGroup": "0",\n    "companyName": "测试财险",\n    "policyDetailList": [\n      {\n        "insuredName": "测试乙",\n        "policyCode": "TESTP0001",\n        "policyUrl": "https://files.platform.test/policy/1.pdf",\n        "certificateUrl": ""\n      }\n    ]\n  }\n}\n',
  body: {
    tempOrderCode: "T0001",
    orderCode: "I0001",
    isGroup: "0",
    companyName: "测试财险",
    policyDetailList: [
      {
        insuredName: "测试乙",
        policyCode: "TESTP0001",
        policyUrl: "https://files.platform.test/policy/1.pdf",
        certificateUrl: "",
      },
    ],
  },
};

/** 第三方支付回调接口: the reply `accepted`. */
export const outNotifyAcceptedSample: {
  readonly text: string;
} = {
  text: '{\n  "code": "0000",\n  "message": "成功",\n  "data": null\n}\n',
};

/**
 * 退款异步通知: the message `refunded`.
 *
 * Question q-notify-refund: What the notice of a refund looks like
 */
export const refundNoticeRefundedSample: {
  readonly text: string;
} = {
  text: '{"outSerialNo":"S30001","orderCode":"I0001","tempOrderCode":"T0001","policyCode":"TESTP0001","success":true}\n',
};

/**
 * 退保异步通知: the message `cancelled`.
 *
 * Question q-notify: What the notices look like
 */
export const returnNoticeCancelledSample: {
  readonly text: string;
} = {
  text: '{"outSerialNo":"S30001","orderCode":"I0001","tempOrderCode":"T0001","policyCode":"TESTP0001","success":false}\n',
};

/**
 * 根据订单号退保: the message `requested`.
 *
 * Question q-version: 1.0 or 1.0.0
 */
export const surrenderByOrderCodeRequestedSample: {
  readonly text: string;
} = {
  text: '{"accessToken":"TESTTOKEN00000001","ip":"192.0.2.1","nonce":"8d0c3f52-6a1e-4b7d-9c20-1f5e7a3b9d64","requestBody":"PvoyFk4Ie7Lx4zX85mIDodgJNM4RFhBls+Q6043hSRtMG7MEB6bvqoCHM8orYFmlUcp29oO++wHVyD1Af6wFYg==","sign":"b2149d8df300720738e5e7c9903c235c","timestamp":1767225600123,"version":"1.0.0"}\n',
};

/** 根据订单号退保: the reply `accepted`. */
export const surrenderByOrderCodeAcceptedSample: {
  readonly text: string;
} = {
  text: '{\n  "code": "0000",\n  "message": "成功",\n  "data": null\n}\n',
};

/** 根据保单号退保: the reply `accepted`. */
export const surrenderByPolicyCodeAcceptedSample: {
  readonly text: string;
} = {
  text: '{\n  "code": "0000",\n  "message": "成功",\n  "data": null\n}\n',
};

/** 下预订单: bodies at the bounds of their tables, and next to those. */
export const addTempBodies: {
  readonly request: SampleMessages<AddTempBody>;
  readonly reply: SampleMessages<AddTempData>;
} = {
  request: /*@__PURE__*/ sampleMessages(addTempBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(addTempDataValidator, codes),
};

/** 开票: bodies at the bounds of their tables, and next to those. */
export const applyInvoiceBodies: {
  readonly request: SampleMessages<ApplyInvoiceBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(applyInvoiceBodyValidator, codes),
};

/** 投保异步通知: bodies at the bounds of their tables, and next to those. */
export const deliverNoticeBodies: {
  readonly request: SampleMessages<NotifyBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(notifyBodyValidator, codes),
};

/** 获取产品接口: bodies at the bounds of their tables, and next to those. */
export const getDistrProductDetailBodies: {
  readonly request: SampleMessages<GetDistrProductDetailBody>;
  readonly reply: SampleMessages<GetDistrProductDetailData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getDistrProductDetailBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getDistrProductDetailDataValidator, codes),
};

/** 获取发票地址: bodies at the bounds of their tables, and next to those. */
export const getInvoiceUrlBodies: {
  readonly request: SampleMessages<GetInvoiceUrlBody>;
  readonly reply: SampleMessages<readonly InvoiceUrl[]>;
} = {
  request: /*@__PURE__*/ sampleMessages(getInvoiceUrlBodyValidator, codes),
  reply: /*@__PURE__*/ sampleLists(/*@__PURE__*/ sampleMessages(invoiceUrlValidator, codes)),
};

/** 查询订单详情: bodies at the bounds of their tables, and next to those. */
export const getOrderDetailBodies: {
  readonly request: SampleMessages<GetOrderDetailBody>;
  readonly reply: SampleMessages<GetOrderDetailData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getOrderDetailBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getOrderDetailDataValidator, codes),
};

/** 获取订单列表接口: bodies at the bounds of their tables, and next to those. */
export const getOrderListUrlBodies: {
  readonly request: SampleMessages<GetOrderListUrlBody>;
  readonly reply: SampleMessages<GetOrderListUrlData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getOrderListUrlBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getOrderListUrlDataValidator, codes),
};

/** 获取保单保地址: bodies at the bounds of their tables, and next to those. */
export const getPolicyUrlBodies: {
  readonly request: SampleMessages<GetPolicyUrlBody>;
  readonly reply: SampleMessages<GetPolicyUrlData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getPolicyUrlBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getPolicyUrlDataValidator, codes),
};

/** 第三方支付回调接口: bodies at the bounds of their tables, and next to those. */
export const outNotifyBodies: {
  readonly request: SampleMessages<OutNotifyBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(outNotifyBodyValidator, codes),
};

/** 退款异步通知: bodies at the bounds of their tables, and next to those. */
export const refundNoticeBodies: {
  readonly request: SampleMessages<NotifyBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(notifyBodyValidator, codes),
};

/** 注册渠道会员: bodies at the bounds of their tables, and next to those. */
export const registerBodies: {
  readonly request: SampleMessages<RegisterBody>;
  readonly reply: SampleMessages<RegisterData>;
} = {
  request: /*@__PURE__*/ sampleMessages(registerBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(registerDataValidator, codes),
};

/** 退保异步通知: bodies at the bounds of their tables, and next to those. */
export const returnNoticeBodies: {
  readonly request: SampleMessages<NotifyBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(notifyBodyValidator, codes),
};

/** 根据订单号退保: bodies at the bounds of their tables, and next to those. */
export const surrenderByOrderCodeBodies: {
  readonly request: SampleMessages<SurrenderByOrderCodeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(surrenderByOrderCodeBodyValidator, codes),
};

/** 根据保单号退保: bodies at the bounds of their tables, and next to those. */
export const surrenderByPolicyCodeBodies: {
  readonly request: SampleMessages<SurrenderByPolicyCodeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(surrenderByPolicyCodeBodyValidator, codes),
};

/** What makes up bodies, by the names of the operations. */
export const bodies: {
  readonly addTemp: typeof addTempBodies;
  readonly applyInvoice: typeof applyInvoiceBodies;
  readonly deliverNotice: typeof deliverNoticeBodies;
  readonly getDistrProductDetail: typeof getDistrProductDetailBodies;
  readonly getInvoiceUrl: typeof getInvoiceUrlBodies;
  readonly getOrderDetail: typeof getOrderDetailBodies;
  readonly getOrderListUrl: typeof getOrderListUrlBodies;
  readonly getPolicyUrl: typeof getPolicyUrlBodies;
  readonly outNotify: typeof outNotifyBodies;
  readonly refundNotice: typeof refundNoticeBodies;
  readonly register: typeof registerBodies;
  readonly returnNotice: typeof returnNoticeBodies;
  readonly surrenderByOrderCode: typeof surrenderByOrderCodeBodies;
  readonly surrenderByPolicyCode: typeof surrenderByPolicyCodeBodies;
} = {
  addTemp: addTempBodies,
  applyInvoice: applyInvoiceBodies,
  deliverNotice: deliverNoticeBodies,
  getDistrProductDetail: getDistrProductDetailBodies,
  getInvoiceUrl: getInvoiceUrlBodies,
  getOrderDetail: getOrderDetailBodies,
  getOrderListUrl: getOrderListUrlBodies,
  getPolicyUrl: getPolicyUrlBodies,
  outNotify: outNotifyBodies,
  refundNotice: refundNoticeBodies,
  register: registerBodies,
  returnNotice: returnNoticeBodies,
  surrenderByOrderCode: surrenderByOrderCodeBodies,
  surrenderByPolicyCode: surrenderByPolicyCodeBodies,
};
