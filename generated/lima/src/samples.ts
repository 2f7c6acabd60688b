// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  GetExpiringPolicyListBody,
  GetExpiringPolicyListData,
  GetOrderDetailBody,
  GetOrderDetailData,
  GetOrderListBody,
  GetOrderListData,
  GetPaymentUrlBody,
  GetPaymentUrlData,
  GetPolicyDetailBody,
  GetPolicyDetailData,
  GetPolicyListBody,
  GetPolicyListData,
  GetPolicyStatusBody,
  GetPolicyStatusData,
  GetPolicyUrlBody,
  GetPolicyUrlData,
  GetProductListBody,
  GetProductListData,
  GetReceiptListBody,
  GetReceiptListData,
  GetRenewalListBody,
  GetRenewalListData,
  GetReturnVisitListBody,
  GetReturnVisitListData,
  ManualCheckNoticeBody,
  OrderCloseTimeNoticeBody,
  RenewalNoticeBody,
  ReturnVisitNoticeBody,
  SurrenderNoticeBody,
} from "./types.js";
import type { WireValue } from "@baowen/runtime";
import type { CodesBeside, SampleMessages } from "@baowen/runtime/samples";
import {
  getExpiringPolicyListBodyValidator,
  getExpiringPolicyListDataValidator,
  getOrderDetailBodyValidator,
  getOrderDetailDataValidator,
  getOrderListBodyValidator,
  getOrderListDataValidator,
  getPaymentUrlBodyValidator,
  getPaymentUrlDataValidator,
  getPolicyDetailBodyValidator,
  getPolicyDetailDataValidator,
  getPolicyListBodyValidator,
  getPolicyListDataValidator,
  getPolicyStatusBodyValidator,
  getPolicyStatusDataValidator,
  getPolicyUrlBodyValidator,
  getPolicyUrlDataValidator,
  getProductListBodyValidator,
  getProductListDataValidator,
  getReceiptListBodyValidator,
  getReceiptListDataValidator,
  getRenewalListBodyValidator,
  getRenewalListDataValidator,
  getReturnVisitListBodyValidator,
  getReturnVisitListDataValidator,
  manualCheckNoticeBodyValidator,
  orderCloseTimeNoticeBodyValidator,
  renewalNoticeBodyValidator,
  returnVisitNoticeBodyValidator,
  surrenderNoticeBodyValidator,
} from "./validators.js";
import { dateText, decimalFen } from "@baowen/runtime";
import { anySamples, sampleMessages } from "@baowen/runtime/samples";

/** What the document says of codes beside what is checked. */
const codes: CodesBeside = {
  listed: {
    "ExpiringPolicy.ackStatus": ["DHF"],
    "ExpiringPolicy.policyStatus": ["CD", "HTB", "TB", "CB"],
    "DetailedOrder.policyStatus": ["CD", "HTB", "TB", "CB"],
    "DetailedOrder.orderStatus": ["1", "10"],
    "DetailedOrder.payType": ["Y", "M", "Q", "SP"],
    "DetailedOrder.insSource": ["coop", "lima"],
    "OrderHolder.holderCardType": ["1"],
    "OrderHolder.holderSocialSecurityFlag": ["Y", "N", "true"],
    "OrderInsured.insuredRelation": ["11"],
    "OrderInsured.insuredCardType": ["1"],
    "OrderInsured.insuredSocialSecurityFlag": ["Y", "N", "true"],
    "OrderBeneficiary.benefitRelation": ["11"],
    "OrderBeneficiary.benefitCardType": ["1"],
    "ListedOrder.proposalStatus": ["1", "10"],
    "PolicyRisk.payType": ["Y", "M", "Q", "SP"],
    "PolicyOrder.familyFlag": ["Y", "1"],
    "PolicyOrder.policyStatus": ["CD", "HTB", "TB", "CB"],
    "PolicyOrder.payType": ["Y", "M", "Q", "SP"],
    "PolicyOrder.insSource": ["coop", "lima"],
    "HolderInfo.holderCardType": ["1"],
    "HolderInfo.holderSocialSecurityFlag": ["Y", "N", "true"],
    "Beneficiary.benefitRelation": ["11"],
    "Beneficiary.benefitCardType": ["1"],
    "Insured.insuredRelation": ["11"],
    "Insured.insuredCardType": ["1"],
    "Insured.insuredSocialSecurityFlag": ["Y", "N", "true"],
    "ListedPolicy.ackStatus": ["DHF"],
    "ListedPolicy.policyStatus": ["CD", "HTB", "TB", "CB"],
    "PolicyState.policyStatus": ["CD", "HTB", "TB", "CB"],
    "PolicyReceipt.receiptStatus": ["HZ"],
    "PolicyRenewal.renewalStatus": ["1", "0"],
    "PolicyReturnVisit.returnVisitStatus": ["HF", "HFFAIL"],
    "ManualCheckNoticeBody.manualCheckStatus": ["200", "300", "400"],
    "ManualCheckNoticeBody.manualCheckChildrenStatus": [
      "2000",
      "2001",
      "2002",
      "3000",
      "3001",
      "3002",
      "4000",
      "4001",
      "4002",
      "4003",
      "4004",
      "4005",
      "4006",
    ],
    "OrderCloseTimeNoticeBody.proposalRecordStatus": ["1", "10"],
    "RenewalNoticeBody.payPeriodUnit": ["Y", "A"],
    "RenewalNoticeBody.renewalStatus": ["1", "0"],
    "ReturnVisitNoticeBody.returnVisitStatus": ["HF", "HFFAIL"],
    "SurrenderNoticeBody.policyStatus": ["CD", "HTB", "TB", "CB"],
  },
};

/**
 * 到期保单查询: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getExpiringPolicyListAskedSample: {
  readonly text: string;
  readonly body: GetExpiringPolicyListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R28",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "startTime": "2026-03-20 00:00:00",\n        "endTime": "2026-03-20 23:59:59"\n    }\n}\n',
  body: {
    startTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 00:00:00"),
    endTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 23:59:59"),
  },
};

/**
 * 到期保单查询: the reply `answered`.
 *
 * Question q-reply-head: What the head of a reply holds
 */
export const getExpiringPolicyListAnsweredSample: {
  readonly text: string;
  readonly body: GetExpiringPolicyListData;
} = {
  text: '{\n    "messageHead":\n    {\n        "asyn": "true",\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "R28",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "ackStatus": "DHF",\n                "hesitatedTime": "2026-06-17 00:00:00",\n                "holderName": "测甲",\n                "policyId": "2000000000002601",\n                "premium": "200000.0000",\n                "spuName": "测试增额终身寿（10 年交）",\n                "startedTime": "2026-06-03 00:00:00",\n                "acceptedTime": "2026-06-03 00:00:00",\n                "policyStatus": "CB"\n            }\n        ]\n    }\n}\n',
  body: {
    data: [
      {
        ackStatus: "DHF",
        hesitatedTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-06-17 00:00:00"),
        holderName: "测甲",
        policyId: "2000000000002601",
        premium: /*@__PURE__*/ decimalFen("200000.0000"),
        spuName: "测试增额终身寿（10 年交）",
        startedTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-06-03 00:00:00"),
        acceptedTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-06-03 00:00:00"),
        policyStatus: "CB",
      },
    ],
  },
};

/**
 * 订单详情查询: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getOrderDetailAskedSample: {
  readonly text: string;
  readonly body: GetOrderDetailBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R33",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "proposalId": ""\n    }\n}\n',
  body: {
    proposalId: "",
  },
};

/**
 * 订单详情查询: the reply `answered`.
 *
 * Question q-order-detail-table: A table with a fifth of the members
 */
export const getOrderDetailAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "R33",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "0",\n        "messageDesc": "成功"\n    },\n    "response":\n    {\n        "order":\n        {\n            "orderStatusDesc": "",\n            "beginDate": "",\n            "endDate": "",\n            "orderId": "",\n            "createdTime": "",\n            "payTime": "",\n            "coopOrderId": "",\n            "parentOrderId": "",\n            "orderStatus": "",\n            "bizTag": "",\n            "productId": "",\n            "productName": "",\n            "totalPremium": "",\n            "insPeriod": "",\n            "payType": "",\n            "payPeriod": "",\n            "amount": "0",\n            "productCategoryName": "",\n            "agencyId": "",\n            "insureOrgId": "",\n            "insureOrgName": "",\n            "insSource": "lima,coop",\n            "skuList":\n            [\n                {\n                    "skuId": "",\n                    "skuName": "",\n                    "amount": 0,\n                    "dutyList":\n                    [\n                        {\n                            "dutyId": "",\n                            "dutyName": "",\n                            "dutyPremium": 0,\n                            "dutyAmount": 0,\n                            "dutyAmountDesc": ""\n                        }\n                    ]\n                }\n            ]\n        },\n        "applyInfo":\n        {\n            "holderInfo":\n            {\n                "holderName": "",\n                "holderMobile": "",\n                "holderEmail": "",\n                "holderCardNo": "",\n                "holderCardType": "",\n                "holderGender": "",\n                "holderBirthday": "",\n                "holderIdVaildStartDate": "",\n                "holderIdVaildEndDate": "",\n                "holderIdHeight": "",\n                "holderIdWeight": "",\n                "holderSocialSecurityFlag": "",\n                "holderProfessionId": "",\n                "holderProfessionName": "",\n                "holderProvinceId": "",\n                "holderProvinceName": "",\n                "holderCityId": "",\n                "holderCityName": "",\n                "holderDistrictId": "",\n                "holderDistrictName": "",\n                "holderAddress": "",\n                "holderCompanyName": "",\n                "holderCompanyAddress": "",\n                "holderPostCode": "",\n                "holderIncomeTypeName": "",\n                "holderIncomeTypeId": "",\n                "holderIncomeAmount": "",\n                "holderMaritalStatus": "",\n                "holderMaritalStatusName": "",\n                "holderTaxResidents": ""\n            },\n            "insuredInfo":\n            {\n                "isHolder": "true",\n                "insuredList":\n                [\n                    {\n                        "insuredRelation": "",\n                        "insuredName": "",\n                        "insuredMobile": "",\n                        "insuredEmail": "",\n                        "insuredCardNo": "",\n                        "insuredCardType": "",\n                        "insuredGender": "",\n                        "insuredBirthday": "",\n                        "insuredIdVaildStartDate": "",\n                        "insuredIdVaildEndDate": "",\n                        "insuredIdHeight": "",\n                        "insuredIdWeight": "",\n                        "insuredSocialSecurityFlag": "",\n                        "insuredProfessionId": "",\n                        "insuredProfessionName": "",\n                        "insuredProvinceId": "",\n                        "insuredProvinceName": "",\n                        "insuredCityId": "",\n                        "insuredCityName": "",\n                        "insuredDistrictId": "",\n                        "insuredDistrictName": "",\n                        "insuredAddress": "",\n                        "insuredCompanyName": "",\n                        "insuredCompanyAddress": "",\n                        "insuredPostCode": "",\n                        "insuredIncomeTypeName": "",\n                        "insuredIncomeTypeId": "",\n                        "insuredIncomeAmount": "",\n                        "insuredMaritalStatus": "",\n                        "insuredMaritalStatusName": "",\n                        "insuredTaxResidents": "",\n                        "benefitInfo":\n                        {\n                            "isLegal": "true",\n                            "benefitList":\n                            [\n                                {\n                                    "benefitRelation": "",\n                                    "benefitName": "",\n                                    "benefitCardType": "",\n                                    "benefitCardNo": "",\n                                    "benefitScale": "",\n                                    "benefitBirthday": "",\n                                    "benefitGender": "",\n                                    "benefitOrder": ""\n                                }\n                            ]\n                        }\n                    }\n                ]\n            }\n        },\n        "agencyInfo":\n        {\n            "agencyId": "",\n            "companyId": "",\n            "groupId": ""\n        },\n        "paymentInfo":\n        {\n            "payRenewal":\n            {\n                "payerBankName": "",\n                "payerMobile": "",\n                "payerAccount": "",\n                "payerName": ""\n            },\n            "payFirst":\n            {\n                "payerBankName": "",\n                "payerMobile": "",\n                "payerAccount": "",\n                "payerName": "",\n                "payOrderId": "",\n                "merchantPayTradeId": "",\n                "payWay": "",\n                "payMoney": ""\n            }\n        }\n    }\n}\n',
};

/**
 * 订单列表查询: the message `asked`.
 *
 * Question q-list-samples: Times in the place of a product
 */
export const getOrderListAskedSample: {
  readonly text: string;
  readonly body: GetOrderListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R29",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "startTime": "2026-03-20 00:00:00",\n        "endTime": "2026-03-20 23:59:59",\n        "spuId": "2026-03-20 23:59:59",\n        "proposalIds": ["11111","22222"]\n    }\n}\n',
  body: {
    startTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 00:00:00"),
    endTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 23:59:59"),
    spuId: "2026-03-20 23:59:59",
    proposalIds: ["11111", "22222"],
  },
};

/**
 * 订单列表查询: the reply `answered`.
 *
 * Question q-fail-data: Members of what could not be found
 */
export const getOrderListAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "asyn": "false",\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功 ",\n        "requestType": "R29",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "createdTime": "2026-08-25 10:02:48.0",\n                "proposalId": "101000000000000002901",\n                "proposalStatus": "10",\n                "spuId": "1000000000000002902",\n                "spuName": "测试定期寿险"\n            },\n            {\n                "createdTime": "2026-08-25 11:05:10.0",\n                "proposalId": "101000000000000002903",\n                "proposalStatus": "10",\n                "spuId": "1000000000000002902",\n                "spuName": "测试定期寿险"\n            }\n        ],\n        "failData":\n        [\n          {\n            "proposalId":"",\n            "failDesc":""\n          }\n        ]\n    }\n}\n',
};

/**
 * 获取继续支付链接: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getPaymentUrlAskedSample: {
  readonly text: string;
  readonly body: GetPaymentUrlBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R23",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "orderIdList": ["1000000000000002301"]\n    }\n}\n',
  body: {
    orderIdList: ["1000000000000002301"],
  },
};

/**
 * 获取继续支付链接: the reply `answered`.
 *
 * Question q-blank-samples: Answers that are forms
 */
export const getPaymentUrlAnsweredSample: {
  readonly text: string;
  readonly body: GetPaymentUrlData;
} = {
  text: '{\n    "messageHead":\n    {\n        "requestType": "R23",\n        "version": "",\n        "UUID": "",\n        "messageCode": "",\n        "messageDesc": "",\n        "channelId": "",\n        "sendTime": "2026-03-20",\n        "asyn": ""\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "orderId": "",\n                "paymentUrl": ""\n            }\n        ]\n    }\n}\n',
  body: {
    data: [
      {
        orderId: "",
        paymentUrl: "",
      },
    ],
  },
};

/**
 * 保单详情查询: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getPolicyDetailAskedSample: {
  readonly text: string;
  readonly body: GetPolicyDetailBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R27",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "policyId": ""\n    }\n}\n',
  body: {
    policyId: "",
  },
};

/**
 * 保单详情查询: the reply `answered`.
 *
 * Question q-detail-sample: An answer that is a request
 */
export const getPolicyDetailAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "request":\n    {\n        "applyInfo":\n        {\n            "holderInfo":\n            {\n                "holderIdWeight": "",\n                "holderIncomeTypeName": "",\n                "holderSocialSecurityFlag": "true",\n                "holderCompanyName": "",\n                "holderIdHeight": "",\n                "holderProvinceName": "测试省",\n                "holderCityId": "990300",\n                "holderDistrictId": "990304",\n                "holderProfessionName": "",\n                "holderCompanyAddress": "",\n                "holderIdVaildEndDate": "2036-03-14",\n                "holderProvinceId": "990000",\n                "holderGender": "2",\n                "holderName": "测甲",\n                "holderEmail": "a@partner.test",\n                "holderCityName": "测试市",\n                "holderIncomeTypeId": "",\n                "holderDistrictName": "测试区",\n                "holderIdVaildStartDate": "2026-03-14",\n                "holderAddress": "测试广场1号楼A座",\n                "holderTaxResidents": "",\n                "holderPostCode": "",\n                "holderMaritalStatus": "",\n                "holderCardNo": "000000190001010001",\n                "holderProfessionId": "",\n                "holderBirthday": "1990-01-02",\n                "holderMobile": "10000000001",\n                "holderCardType": "1",\n                "holderMaritalStatusName": ""\n            },\n            "insuredInfo":\n            {\n                "insuredList":\n                [\n                    {\n                        "insuredCityId": "",\n                        "insuredGender": "2",\n                        "insuredIdWeight": "",\n                        "insuredCardNo": "000000190001010001",\n                        "insuredIdVaildEndDate": "9999-12-31",\n                        "insuredIdHeight": "",\n                        "insuredCompanyName": "",\n                        "insuredDistrictId": "",\n                        "insuredIncomeTypeId": "",\n                        "insuredProvinceId": "",\n                        "insuredDistrictName": "",\n                        "benefitInfo":\n                        {\n                            "isLegal": "true"\n                        },\n                        "insuredTaxResidents": "",\n                        "insuredName": "测乙",\n                        "insuredIncomeTypeName": "",\n                        "insuredSocialSecurityFlag": "true",\n                        "insuredCityName": "",\n                        "insuredPostCode": "",\n                        "insuredMobile": "",\n                        "insuredProfessionId": "0900001",\n                        "insuredMaritalStatusName": "",\n                        "insuredProfessionName": "测试职业（不作业）",\n                        "insuredCompanyAddress": "",\n                        "insuredRelation": "11",\n                        "insuredCardType": "1",\n                        "insuredEmail": "",\n                        "insuredBirthday": "1960-03-04",\n                        "insuredAddress": "",\n                        "insuredIdVaildStartDate": "2026-03-14",\n                        "insuredMaritalStatus": "",\n                        "insuredProvinceName": ""\n                    }\n                ],\n                "isHolder": "false"\n            }\n        },\n        "paymentInfo":\n        {\n            "payRenewal":\n            {\n                "payerMobile": "10000000001",\n                "payerAccount": "0000000000000000001",\n                "payerBankName": "测试银行",\n                "payerName": "测甲"\n            },\n            "payFirst":\n            {\n                "payerMobile": "",\n                "payerAccount": "",\n                "merchantPayTradeId": "101000000000000002702",\n                "payOrderId": "201000000000000002703",\n                "payMoney": "123456",\n                "payerBankName": "",\n                "payerName": "",\n                "payWay": ""\n            }\n        },\n        "order":\n        {\n            "skuList":\n            [\n                {\n                    "skuName": "测试长期医疗险(家庭版)",\n                    "amount": 0,\n                    "dutyList":\n                    [\n                        {\n                            "dutyPremium": 123456,\n                            "dutyAmountDesc": "200万",\n                            "dutyId": "202600000000001",\n                            "dutyAmount": 200,\n                            "dutyName": "测试保险金一"\n                        },\n                        {\n                            "dutyPremium": 0,\n                            "dutyAmountDesc": "200万",\n                            "dutyId": "",\n                            "dutyAmount": 200,\n                            "dutyName": "测试保险金二"\n                        },\n                        {\n                            "dutyPremium": 0,\n                            "dutyAmountDesc": "400万",\n                            "dutyId": "",\n                            "dutyAmount": 400,\n                            "dutyName": "测试保险金三"\n                        },\n                        {\n                            "dutyPremium": 0,\n                            "dutyAmountDesc": "1万",\n                            "dutyId": "",\n                            "dutyAmount": 1,\n                            "dutyName": "测试保险金四"\n                        },\n                        {\n                            "dutyPremium": 0,\n                            "dutyAmountDesc": "200万",\n                            "dutyId": "",\n                            "dutyAmount": 200,\n                            "dutyName": "测试保险金五"\n                        }\n                    ],\n                    "skuId": "1000000000000002704"\n                }\n            ],\n            "orderId": "101000000000000002705",\n            "endDate": "2027-03-16 00:00:00",\n            "payTime": "2026-03-15 15:45:50",\n            "productCategoryName": "医疗险",\n            "insPeriod": "Y1",\n            "agencyId": "1000000000000002706",\n            "insuranceType": "2",\n            "policyStatus": "CB",\n            "productName": "测试长期医疗险",\n            "familyIdList":\n            [\n                12345600000002,\n                12345600000001\n            ],\n            "payType": "Y",\n            "acceptedTime": "2026-03-15 15:45:22",\n            "payPeriod": "Y1",\n            "insSource": "coop",\n            "insureOrgName": "测试健康",\n            "amount": "0",\n            "hesitateDate":\n            {\n                "hesitateDateEnd": "2026-03-30 23:59:59",\n                "hesitateDateStart": "2026-03-16 00:00:00"\n            },\n            "productId": "1000000000000002707",\n            "familyFlag": "1",\n            "totalPremium": "123456",\n            "beginDate": "2026-03-16 00:00:00",\n            "policyId": "012345600000003",\n            "insureOrgId": "000000190001010001",\n            "riskList":\n            [],\n            "bizTag": ""\n        },\n        "agencyInfo":\n        {\n            "companyId": "1000000000000000005",\n            "groupId": "1000000000000002708",\n            "agencyId": "1000000000000002706"\n        }\n    },\n    "messageHead":\n    {\n        "requestType": "R27",\n        "asyn": "false",\n        "UUID": "1000000000000002701",\n        "version": "1.0",\n        "channelId": "1000000000000000005",\n        "sendTime": "2026-03-15 15:46:17"\n    }\n}\n',
};

/**
 * 保单列表查询: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getPolicyListAskedSample: {
  readonly text: string;
  readonly body: GetPolicyListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R26",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "startTime": "2026-03-20 00:00:00",\n        "endTime": "2026-03-20 23:59:59"\n    }\n}\n',
  body: {
    startTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 00:00:00"),
    endTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 23:59:59"),
  },
};

/**
 * 保单列表查询: the reply `answered`.
 *
 * Question q-reply-head: What the head of a reply holds
 */
export const getPolicyListAnsweredSample: {
  readonly text: string;
  readonly body: GetPolicyListData;
} = {
  text: '{\n    "messageHead":\n    {\n        "asyn": "true",\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "R26",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "ackStatus": "DHF",\n                "hesitatedTime": "2026-06-17 00:00:00",\n                "holderName": "测甲",\n                "policyId": "2000000000002601",\n                "premium": "200000.0000",\n                "spuName": "测试增额终身寿（10 年交）",\n                "startedTime": "2026-06-03 00:00:00",\n                "acceptedTime": "2026-06-03 00:00:00",\n                "policyStatus": "CB"\n            }\n        ]\n    }\n}\n',
  body: {
    data: [
      {
        ackStatus: "DHF",
        hesitatedTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-06-17 00:00:00"),
        holderName: "测甲",
        policyId: "2000000000002601",
        premium: /*@__PURE__*/ decimalFen("200000.0000"),
        spuName: "测试增额终身寿（10 年交）",
        startedTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-06-03 00:00:00"),
        acceptedTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-06-03 00:00:00"),
        policyStatus: "CB",
      },
    ],
  },
};

/**
 * 保单状态查询: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getPolicyStatusAskedSample: {
  readonly text: string;
  readonly body: GetPolicyStatusBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R25",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "policyId": ""\n    }\n}\n',
  body: {
    policyId: "",
  },
};

/**
 * 保单状态查询: the reply `answered`.
 *
 * Question q-blank-samples: Answers that are forms
 */
export const getPolicyStatusAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "requestType": "R25",\n        "version": "",\n        "UUID": "",\n        "messageCode": "",\n        "messageDesc": "",\n        "channelId": "",\n        "sendTime": "2026-03-20",\n        "asyn": ""\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "policyId": "",\n                "policyStatus": "",\n                "updatedTime": ""\n            }\n        ]\n    }\n}\n',
};

/**
 * 获取电子保单链接: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getPolicyUrlAskedSample: {
  readonly text: string;
  readonly body: GetPolicyUrlBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R22",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "coopOrderId": "",\n        "orderId": "",\n        "policyId": ""\n    }\n}\n',
  body: {
    coopOrderId: "",
    orderId: "",
    policyId: "",
  },
};

/**
 * 获取电子保单链接: the reply `answered`.
 *
 * Question q-blank-samples: Answers that are forms
 */
export const getPolicyUrlAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "requestType": "R22",\n        "version": "",\n        "UUID": "",\n        "messageCode": "",\n        "messageDesc": "",\n        "channelId": "",\n        "sendTime": "2026-03-20",\n        "asyn": ""\n    },\n    "response":\n    {\n        "policyId": "",\n        "epolicyUrl": ""\n    }\n}\n',
};

/**
 * 获取产品列表: the message `asked`.
 *
 * Question q-request-heads: Samples of questions are forms that were not filled in
 */
export const getProductListAskedSample: {
  readonly text: string;
  readonly body: GetProductListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R24",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "pageNum": 1,\n        "pageSize":10\n    }\n}\n',
  body: {
    pageNum: 1,
    pageSize: 10,
  },
};

/**
 * 获取产品列表: the reply `answered`.
 *
 * Question q-product-sample: The address at which a product is sold
 */
export const getProductListAnsweredSample: {
  readonly text: string;
  readonly body: GetProductListData;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "R24",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "0",\n        "messageDesc": "成功"\n    },\n    "response":\n    {\n        "total": 100,\n        "rows":\n        [\n            {\n                "spuName": "测试养老年金保险 ",\n                "spuId": "zxxxxxxxx",\n                "firstIssuanceStartTime": "2026-11-25 21:50:09",\n                "spuDescription": "测试年龄：1 天-2 周岁|测试年金|测试保 险金",\n                "spuProposalUrl": "",\n                "spuImageUrl": "https://image.platform.test/2026/10/24/1000000000000002401.jpg",\n                "skuList":\n                [\n                    {\n                        "skuId": "",\n                        "skuName": ""\n                    }\n                ],\n                "dutyClauseList":\n                [\n                    {\n                        "spuDutyId": "",\n                        "clauseId": "",\n                        "clauseName": "",\n                        "spuDutyName": ""\n                    }\n                ]\n            }\n        ]\n    }\n}\n',
  body: {
    total: 100,
    rows: [
      {
        spuName: "测试养老年金保险 ",
        spuId: "zxxxxxxxx",
        firstIssuanceStartTime: /*@__PURE__*/ dateText(
          "yyyy-MM-dd HH:mm:ss",
          "2026-11-25 21:50:09",
        ),
        spuDescription: "测试年龄：1 天-2 周岁|测试年金|测试保 险金",
        spuProposalUrl: "",
        spuImageUrl: "https://image.platform.test/2026/10/24/1000000000000002401.jpg",
        skuList: [
          {
            skuId: "",
            skuName: "",
          },
        ],
        dutyClauseList: [
          {
            spuDutyId: "",
            clauseId: "",
            clauseName: "",
            spuDutyName: "",
          },
        ],
      },
    ],
  },
};

/**
 * 回执数据查询: the message `asked`.
 *
 * Question q-list-samples: Times in the place of a product
 */
export const getReceiptListAskedSample: {
  readonly text: string;
  readonly body: GetReceiptListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R30",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "startTime": "2026-03-20 00:00:00",\n        "endTime": "2026-03-20 23:59:59",\n        "spuId": "2026-03-20 23:59:59",\n        "policyIds": ["11111","22222"]\n    }\n}\n',
  body: {
    startTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 00:00:00"),
    endTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 23:59:59"),
    spuId: "2026-03-20 23:59:59",
    policyIds: ["11111", "22222"],
  },
};

/**
 * 回执数据查询: the reply `answered`.
 *
 * Question q-fail-data: Members of what could not be found
 */
export const getReceiptListAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "R30",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "0",\n        "messageDesc": "成功"\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "policyId": "12121",\n                "receiptTime": "2026-01-01 11:20:00",\n                "receiptStatus": "HZ",\n                "receiptStatusDesc": "成功"\n            }\n        ],\n        "failData":[\n            {\n                "policyId":"",\n                "failDesc":""\n            }\n        ]\n    }\n}\n',
};

/**
 * 续期查询: the message `asked`.
 *
 * Question q-list-samples: Times in the place of a product
 */
export const getRenewalListAskedSample: {
  readonly text: string;
  readonly body: GetRenewalListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R32",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "startTime": "2026-03-20 00:00:00",\n        "endTime": "2026-03-20 23:59:59",\n        "policyIds": ["11111","22222"]\n    }\n}\n',
  body: {
    startTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 00:00:00"),
    endTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 23:59:59"),
    policyIds: ["11111", "22222"],
  },
};

/**
 * 续期查询: the reply `answered`.
 *
 * Question q-renewal-sample: Values that cannot be
 */
export const getRenewalListAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "R32",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "0",\n        "messageDesc": "成功"\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "policyId": "12121",\n                "totalPeriod": "12121",\n                "renewalPeriod": "2",\n                "renewalYear": "2",\n                "yearPeriod": "1",\n                "renewalStatus": "1",\n                "renewalPremium": "10000",\n                "duePaymentTime": "2026-01-01 11:20:00",\n                "endGraceTime": "2026-01-01 11:20:00",\n                "renewalTime": "026-01-01 11:20:00",\n                "renewalFailMsg": ""\n            }\n        ],\n        "failData":\n        [\n            {\n                "policyId": "",\n                "failDesc": ""\n            }\n        ]\n    }\n}\n',
};

/**
 * 回访数据查询: the message `asked`.
 *
 * Question q-list-samples: Times in the place of a product
 */
export const getReturnVisitListAskedSample: {
  readonly text: string;
  readonly body: GetReturnVisitListBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "",\n        "requestType": "R31",\n        "uuid": "",\n        "sendTime": "2026-03-20"\n    },\n    "request":\n    {\n        "startTime": "2026-03-20 00:00:00",\n        "endTime": "2026-03-20 23:59:59",\n        "spuId": "2026-03-20 23:59:59",\n        "policyIds": ["11111","22222"]\n    }\n}\n',
  body: {
    startTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 00:00:00"),
    endTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-03-20 23:59:59"),
    spuId: "2026-03-20 23:59:59",
    policyIds: ["11111", "22222"],
  },
};

/**
 * 回访数据查询: the reply `answered`.
 *
 * Question q-fail-data: Members of what could not be found
 */
export const getReturnVisitListAnsweredSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "R31",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "0",\n        "messageDesc": "成功"\n    },\n    "response":\n    {\n        "data":\n        [\n            {\n                "policyId": "12121",\n                "returnVisitTime": "2026-01-01 11:20:00",\n                "returnVisitStatus": "HF",\n                "returnVisitStatusDesc": "成功"\n            }\n        ],\n        "failData":\n        [\n            {\n                "policyId": "",\n                "failDesc": ""\n            }\n        ]\n    }\n}\n',
};

/**
 * 人核状态变更通知: the message `sent`.
 *
 * Question q-asyn-origin: A member of the partner's requests in those of the platform
 */
export const manualCheckNoticeSentSample: {
  readonly text: string;
  readonly body: ManualCheckNoticeBody;
} = {
  text: '{\n    "request":\n    {\n        "manualCheckStatus": "400",\n        "manualCheckTime": "2026-07-08 11:05:42",\n        "manualCheckUrl": "https://platform.test/manual-underwriting/process?recordId=1000000000000001302&recordToken=00000000000000000000000000000001",\n        "manualCheckChildrenStatus": "4003",\n        "proposalId": "101000000000000001303",\n        "manualCheckConclusion": "测试结论"\n    },\n    "messageHead":\n    {\n        "requestType": "C13",\n        "asyn": "false",\n        "UUID": "1000000000000001301",\n        "version": "1.0",\n        "channelId": "1000000000000000002",\n        "sendTime": "2026-07-08 14:43:53"\n    }\n}\n',
  body: {
    manualCheckStatus: "400",
    manualCheckTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-07-08 11:05:42"),
    manualCheckUrl:
      "https://platform.test/manual-underwriting/process?recordId=1000000000000001302&recordToken=00000000000000000000000000000001",
    manualCheckChildrenStatus: "4003",
    proposalId: "101000000000000001303",
    manualCheckConclusion: "测试结论",
  },
};

/**
 * 人核状态变更通知: the reply `acknowledged`.
 *
 * Question q-reply-echo: Replies that repeat something else
 */
export const manualCheckNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "C05",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {}\n}\n',
};

/**
 * 订单关闭时间变更通知: the message `sent`.
 *
 * Question q-empty-required: Members that must be there and are empty
 */
export const orderCloseTimeNoticeSentSample: {
  readonly text: string;
} = {
  text: '{\n    "request":\n    {\n        "orderCloseTime": "",\n        "proposalId": "101000000000000001602",\n        "proposalRecordStatus": "1"\n    },\n    "messageHead":\n    {\n        "requestType": "C16",\n        "asyn": "false",\n        "UUID": "1000000000000001601",\n        "version": "1.0",\n        "channelId": "1000000000000000004",\n        "sendTime": "2026-10-14 15:25:11"\n    }\n}\n',
};

/**
 * 订单关闭时间变更通知: the reply `acknowledged`.
 *
 * Question q-reply-echo: Replies that repeat something else
 */
export const orderCloseTimeNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "C05",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {}\n}\n',
};

/**
 * 订单回调: the message `enveloped`.
 *
 * Question q-envelope-uuid: UUID or uuid around the message
 */
export const orderNoticeEnvelopedSample: {
  readonly text: string;
} = {
  text: '{\n    "sign": "MD5",\n    "requestType": "C01/R27",\n    "channelId": "901",\n    "data": "base64",\n    "UUID": "00000000-0000-4000-8000-000000000001"\n}\n',
};

/**
 * 订单回调: the message `sent`.
 *
 * Question q-empty-pages: Pages of notices without contents
 */
export const orderNoticeSentSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "C01",\n        "UUID": "00000000-0000-4000-8000-000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00"\n    },\n    "request":\n    {}\n}\n',
};

/**
 * 订单回调: the message `sent-by-partner`.
 *
 * Question q-asyn: Whether anything is asynchronous, and how that is said
 */
export const orderNoticeSentByPartnerSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "C01",\n        "UUID": "00000000-0000-4000-8000- 000000000001",\n        "channelId": "90000000000000001",\n        "sendTime": "2026-01-01 11:20:00",\n        "asyn": "ture",\n        "returnUrl": "https://partner.test/xxx"\n    },\n    "request":\n    {}\n}\n',
};

/** 订单回调: the reply `acknowledged`. */
export const orderNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "C01",\n        "UUID": "00000000-0000-4000-8000- 000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "0",\n        "messageDesc": " 成功"\n    },\n    "response":\n    {}\n}\n',
};

/** 订单回调: the reply `failed`. */
export const orderNoticeFailedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "version": "1.0",\n        "requestType": "C01",\n        "UUID": "00000000-0000-4000-8000- 000000000001",\n        "channelId": "901",\n        "sendTime": "2026-01-01 11:20:00",\n        "messageCode": "SYSTEM000001E",\n        "messageDesc": "JSON 测试错误"\n    },\n    "response":\n    {}\n}\n',
};

/**
 * 续期结果通知: the message `sent`.
 *
 * Question q-asyn-origin: A member of the partner's requests in those of the platform
 */
export const renewalNoticeSentSample: {
  readonly text: string;
  readonly body: RenewalNoticeBody;
} = {
  text: '{\n    "messageHead":\n    {\n        "requestType": "C05",\n        "asyn": "false",\n        "UUID": "1000000000000000501",\n        "version": "1.0",\n        "channelId": "1000000000000000001",\n        "sendTime": "2026-10-29 11:12:16"\n    },\n    "request":\n    {\n        "renewalPeriod": "2",\n        "renewalTime": "2026-10-28 00:00:00",\n        "renewalFailMsg": "",\n        "policyId": "testpolicy1",\n        "payPeriod": "10",\n        "endGraceTime": "2026-12-28 00:00:00",\n        "payPeriodUnit": "Y",\n        "renewalStatus": "1",\n        "renewalPremium": "4400.00"\n    }\n}\n',
  body: {
    renewalPeriod: "2",
    renewalTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-10-28 00:00:00"),
    renewalFailMsg: "",
    policyId: "testpolicy1",
    payPeriod: "10",
    endGraceTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-12-28 00:00:00"),
    payPeriodUnit: "Y",
    renewalStatus: "1",
    renewalPremium: /*@__PURE__*/ decimalFen("4400.00"),
  },
};

/**
 * 续期结果通知: the reply `acknowledged`.
 *
 * Question q-reply-echo: Replies that repeat something else
 */
export const renewalNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "C05",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {}\n}\n',
};

/**
 * 续保成功通知: the reply `acknowledged`.
 *
 * Question q-reply-echo: Replies that repeat something else
 */
export const renewedPolicyNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "C05",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {}\n}\n',
};

/**
 * 回访状态通知: the message `sent`.
 *
 * Question q-empty-required: Members that must be there and are empty
 */
export const returnVisitNoticeSentSample: {
  readonly text: string;
  readonly body: ReturnVisitNoticeBody;
} = {
  text: '{\n    "request":\n    {\n        "returnVisitTime": "2026-07-15 00:00:00",\n        "policyId": "202607150009",\n        "returnVisitStatus": "HF",\n        "returnVisitStatusDesc": ""\n    },\n    "messageHead":\n    {\n        "requestType": "C11",\n        "asyn": "false",\n        "UUID": "1000000000000001101",\n        "version": "1.0",\n        "channelId": "1000000000000000003",\n        "sendTime": "2026-07-15 11:07:28"\n    }\n}\n',
  body: {
    returnVisitTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-07-15 00:00:00"),
    policyId: "202607150009",
    returnVisitStatus: "HF",
    returnVisitStatusDesc: "",
  },
};

/**
 * 回访状态通知: the reply `acknowledged`.
 *
 * Question q-reply-echo: Replies that repeat something else
 */
export const returnVisitNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "C05",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {}\n}\n',
};

/**
 * 退保状态通知: the message `sent`.
 *
 * Question q-asyn-origin: A member of the partner's requests in those of the platform
 */
export const surrenderNoticeSentSample: {
  readonly text: string;
} = {
  text: '{\n    "request":\n    {\n        "policyInd": "0",\n        "policyId": "TP0000000000000001",\n        "surrenderReason": "",\n        "policyStatus": "TB",\n        "operationTime": "2026-07-08 11:59:18",\n        "cancelPremium": ""\n    },\n    "messageHead":\n    {\n        "requestType": "C12",\n        "asyn": "false",\n        "UUID": "1000000000000001201",\n        "version": "1.0",\n        "channelId": "1000000000000000002",\n        "sendTime": "2026-07-08 11:59:18"\n    }\n}\n',
};

/**
 * 退保状态通知: the reply `acknowledged`.
 *
 * Question q-reply-echo: Replies that repeat something else
 */
export const surrenderNoticeAcknowledgedSample: {
  readonly text: string;
} = {
  text: '{\n    "messageHead":\n    {\n        "channelId": "1000000000000000002",\n        "messageCode": "0",\n        "messageDesc": "执行成功",\n        "requestType": "C05",\n        "UUID": "000000000000000000000000000000000001",\n        "version": "1.0"\n    },\n    "response":\n    {}\n}\n',
};

/** 到期保单查询: bodies at the bounds of their tables, and next to those. */
export const getExpiringPolicyListBodies: {
  readonly request: SampleMessages<GetExpiringPolicyListBody>;
  readonly reply: SampleMessages<GetExpiringPolicyListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getExpiringPolicyListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getExpiringPolicyListDataValidator, codes),
};

/** 订单详情查询: bodies at the bounds of their tables, and next to those. */
export const getOrderDetailBodies: {
  readonly request: SampleMessages<GetOrderDetailBody>;
  readonly reply: SampleMessages<GetOrderDetailData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getOrderDetailBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getOrderDetailDataValidator, codes),
};

/** 订单列表查询: bodies at the bounds of their tables, and next to those. */
export const getOrderListBodies: {
  readonly request: SampleMessages<GetOrderListBody>;
  readonly reply: SampleMessages<GetOrderListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getOrderListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getOrderListDataValidator, codes),
};

/** 获取继续支付链接: bodies at the bounds of their tables, and next to those. */
export const getPaymentUrlBodies: {
  readonly request: SampleMessages<GetPaymentUrlBody>;
  readonly reply: SampleMessages<GetPaymentUrlData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getPaymentUrlBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getPaymentUrlDataValidator, codes),
};

/** 保单详情查询: bodies at the bounds of their tables, and next to those. */
export const getPolicyDetailBodies: {
  readonly request: SampleMessages<GetPolicyDetailBody>;
  readonly reply: SampleMessages<GetPolicyDetailData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getPolicyDetailBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getPolicyDetailDataValidator, codes),
};

/** 保单列表查询: bodies at the bounds of their tables, and next to those. */
export const getPolicyListBodies: {
  readonly request: SampleMessages<GetPolicyListBody>;
  readonly reply: SampleMessages<GetPolicyListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getPolicyListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getPolicyListDataValidator, codes),
};

/** 保单状态查询: bodies at the bounds of their tables, and next to those. */
export const getPolicyStatusBodies: {
  readonly request: SampleMessages<GetPolicyStatusBody>;
  readonly reply: SampleMessages<GetPolicyStatusData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getPolicyStatusBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getPolicyStatusDataValidator, codes),
};

/** 获取电子保单链接: bodies at the bounds of their tables, and next to those. */
export const getPolicyUrlBodies: {
  readonly request: SampleMessages<GetPolicyUrlBody>;
  readonly reply: SampleMessages<GetPolicyUrlData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getPolicyUrlBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getPolicyUrlDataValidator, codes),
};

/** 获取产品列表: bodies at the bounds of their tables, and next to those. */
export const getProductListBodies: {
  readonly request: SampleMessages<GetProductListBody>;
  readonly reply: SampleMessages<GetProductListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getProductListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getProductListDataValidator, codes),
};

/** 回执数据查询: bodies at the bounds of their tables, and next to those. */
export const getReceiptListBodies: {
  readonly request: SampleMessages<GetReceiptListBody>;
  readonly reply: SampleMessages<GetReceiptListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getReceiptListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getReceiptListDataValidator, codes),
};

/** 续期查询: bodies at the bounds of their tables, and next to those. */
export const getRenewalListBodies: {
  readonly request: SampleMessages<GetRenewalListBody>;
  readonly reply: SampleMessages<GetRenewalListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getRenewalListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getRenewalListDataValidator, codes),
};

/** 回访数据查询: bodies at the bounds of their tables, and next to those. */
export const getReturnVisitListBodies: {
  readonly request: SampleMessages<GetReturnVisitListBody>;
  readonly reply: SampleMessages<GetReturnVisitListData>;
} = {
  request: /*@__PURE__*/ sampleMessages(getReturnVisitListBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(getReturnVisitListDataValidator, codes),
};

/** 人核状态变更通知: bodies at the bounds of their tables, and next to those. */
export const manualCheckNoticeBodies: {
  readonly request: SampleMessages<ManualCheckNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(manualCheckNoticeBodyValidator, codes),
};

/** 订单关闭时间变更通知: bodies at the bounds of their tables, and next to those. */
export const orderCloseTimeNoticeBodies: {
  readonly request: SampleMessages<OrderCloseTimeNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(orderCloseTimeNoticeBodyValidator, codes),
};

/** 订单回调: bodies at the bounds of their tables, and next to those. */
export const orderNoticeBodies: {
  readonly request: SampleMessages<WireValue>;
} = {
  request: anySamples,
};

/** 出单回调: bodies at the bounds of their tables, and next to those. */
export const policyNoticeBodies: {
  readonly request: SampleMessages<WireValue>;
} = {
  request: anySamples,
};

/** 推广费变更通知: bodies at the bounds of their tables, and next to those. */
export const promotionFeeNoticeBodies: {
  readonly request: SampleMessages<WireValue>;
} = {
  request: anySamples,
};

/** 回执状态通知: bodies at the bounds of their tables, and next to those. */
export const receiptNoticeBodies: {
  readonly request: SampleMessages<WireValue>;
} = {
  request: anySamples,
};

/** 续期结果通知: bodies at the bounds of their tables, and next to those. */
export const renewalNoticeBodies: {
  readonly request: SampleMessages<RenewalNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(renewalNoticeBodyValidator, codes),
};

/** 续保成功通知: bodies at the bounds of their tables, and next to those. */
export const renewedPolicyNoticeBodies: {
  readonly request: SampleMessages<WireValue>;
} = {
  request: anySamples,
};

/** 回访状态通知: bodies at the bounds of their tables, and next to those. */
export const returnVisitNoticeBodies: {
  readonly request: SampleMessages<ReturnVisitNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(returnVisitNoticeBodyValidator, codes),
};

/** 退保状态通知: bodies at the bounds of their tables, and next to those. */
export const surrenderNoticeBodies: {
  readonly request: SampleMessages<SurrenderNoticeBody>;
} = {
  request: /*@__PURE__*/ sampleMessages(surrenderNoticeBodyValidator, codes),
};

/** What makes up bodies, by the names of the operations. */
export const bodies: {
  readonly getExpiringPolicyList: typeof getExpiringPolicyListBodies;
  readonly getOrderDetail: typeof getOrderDetailBodies;
  readonly getOrderList: typeof getOrderListBodies;
  readonly getPaymentUrl: typeof getPaymentUrlBodies;
  readonly getPolicyDetail: typeof getPolicyDetailBodies;
  readonly getPolicyList: typeof getPolicyListBodies;
  readonly getPolicyStatus: typeof getPolicyStatusBodies;
  readonly getPolicyUrl: typeof getPolicyUrlBodies;
  readonly getProductList: typeof getProductListBodies;
  readonly getReceiptList: typeof getReceiptListBodies;
  readonly getRenewalList: typeof getRenewalListBodies;
  readonly getReturnVisitList: typeof getReturnVisitListBodies;
  readonly manualCheckNotice: typeof manualCheckNoticeBodies;
  readonly orderCloseTimeNotice: typeof orderCloseTimeNoticeBodies;
  readonly orderNotice: typeof orderNoticeBodies;
  readonly policyNotice: typeof policyNoticeBodies;
  readonly promotionFeeNotice: typeof promotionFeeNoticeBodies;
  readonly receiptNotice: typeof receiptNoticeBodies;
  readonly renewalNotice: typeof renewalNoticeBodies;
  readonly renewedPolicyNotice: typeof renewedPolicyNoticeBodies;
  readonly returnVisitNotice: typeof returnVisitNoticeBodies;
  readonly surrenderNotice: typeof surrenderNoticeBodies;
} = {
  getExpiringPolicyList: getExpiringPolicyListBodies,
  getOrderDetail: getOrderDetailBodies,
  getOrderList: getOrderListBodies,
  getPaymentUrl: getPaymentUrlBodies,
  getPolicyDetail: getPolicyDetailBodies,
  getPolicyList: getPolicyListBodies,
  getPolicyStatus: getPolicyStatusBodies,
  getPolicyUrl: getPolicyUrlBodies,
  getProductList: getProductListBodies,
  getReceiptList: getReceiptListBodies,
  getRenewalList: getRenewalListBodies,
  getReturnVisitList: getReturnVisitListBodies,
  manualCheckNotice: manualCheckNoticeBodies,
  orderCloseTimeNotice: orderCloseTimeNoticeBodies,
  orderNotice: orderNoticeBodies,
  policyNotice: policyNoticeBodies,
  promotionFeeNotice: promotionFeeNoticeBodies,
  receiptNotice: receiptNoticeBodies,
  renewalNotice: renewalNoticeBodies,
  renewedPolicyNotice: renewedPolicyNoticeBodies,
  returnVisitNotice: returnVisitNoticeBodies,
  surrenderNotice: surrenderNoticeBodies,
};
