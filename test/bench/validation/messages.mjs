/*
 * Messages as partners send them, with invented values. `make(i)` gives the i-th of a kind, `spoil` breaks it once, late, which
 * is the worst case for whoever stops at the first mistake.
 */

export const issueNotice = {
  make: (i) => ({
    partnerId: 10001,
    partnerUniqueKey: `test-user-${i}`,
    caseCode: "TEST0000001602110",
    insureNum: `T2026000${i}`,
    state: true,
    policys: [0, 1].map((policy) => ({
      productName: "测试境外旅行保险",
      productId: 1024,
      planName: `计划${policy}`,
      planId: 2 + policy,
      applicant: "测试甲",
      insurant: "测试甲,测试乙",
      startDate: "2026-07-14",
      endDate: "2026-07-21",
      policyNum: `P20260701${policy}0000${i}`,
    })),
    otherInfo: { trace: `t${i}` },
    failMsg: "",
  }),
  spoil: (notice) => {
    notice.policys[1].endDate = "2026/07/21";
  },
};

export const payNotice = {
  make: (i) => ({
    partnerId: 10001,
    partnerUniqueKey: `test-user-${i}`,
    caseCode: "TEST0000001602110",
    insureNum: `T2026000${i}`,
    state: true,
    payTime: "2026-07-13 09:08:07",
    price: 12150 + i,
    onlinePaymentId: "21",
    otherInfo: { trace: `t${i}` },
    failMsg: "测试",
  }),
  spoil: (notice) => {
    notice.onlinePaymentId = "22";
  },
};

export const preOrder = {
  make: (i) => ({
    distrCode: "90000001",
    mobile: "10000000000",
    memberId: "40001",
    outSerialNo: `SN2026062800${i}`,
    payType: 1,
    productCode: "200001",
    productName: "测试邮轮意外险",
    deliverNotifyUrl: "https://partner.example.com/notify/deliver",
    returnNotifyUrl: "https://partner.example.com/notify/return",
    refundNotifyUrl: "https://partner.example.com/notify/refund",
    returnPage: `https://partner.example.com/return?sn=${i}`,
    safeguardStartTime: "2026-6-28",
    safeguardEndTime: "2026-7-28",
    holderInfo: {
      holderName: "测试甲",
      holderCardType: "1",
      holderCardNo: "000000199001010000",
      holderBirthday: "1990-01-01",
      holderGender: "M",
      holderMobile: "10000000001",
      holderEmail: "holder@example.com",
    },
    insuredInfoList: [0, 1].map((person) => ({
      insuredName: `测试乙${person}`,
      insuredCardType: "1",
      insuredCardNo: `00000019900101000${person}`,
      insuredBirthday: "1990-01-01",
      insuredGender: "F",
      insuredMobile: `1000000001${person}`,
      insuredEmail: "insured@example.com",
      insuredRelation: "4",
    })),
  }),
  spoil: (order) => {
    order.insuredInfoList[1].insuredRelation = "9";
  },
};

export const orderDetail = {
  make: (i) => ({
    productName: "测试邮轮意外险",
    productCode: "200001",
    safeguardPeriod: "2026-07-14至2026-07-14",
    orderCode: `I10000${i}`,
    createTime: "2026-07-05 10:15:56",
    orderStatus: "待支付",
    totalQty: 1,
    orderTotalAmt: 121.5,
    orderReduceAmt: 0,
    insuranceCompanyLogo: "//img.example.com/logo/01.jpg",
    companyName: "测试财险",
    benefitType: "法定受益人",
    isGroup: 0,
    enterpriseName: "测试企业",
    enterpriseCredType: "统一社会信用代码证",
    enterpriseCredNo: "000000000000000000",
    enterprisePhone: "10000000002",
    enterpriseEmail: "enterprise@example.com",
    isEnterprise: 1,
    holderName: null,
    holderCredType: null,
    holderCredNo: null,
    holderBirthday: null,
    holderPhone: null,
    holderEmail: null,
    holderGender: null,
    insuredInfoList: [0, 1].map((person) => ({
      insuredName: `测试乙${person}`,
      insuredCardType: "身份证",
      insuredCardNo: "000***********00",
      insuredGender: "男",
      insuredBirthday: "1990-01-01",
      insuredMobile: null,
      insuredFee: 60.75,
      policyStatus: "未投保",
      policyCode: "",
      policyUrl: "",
      certificateUrl: "",
      invoiceUrl: "",
    })),
    isInvoice: 0,
    invoiceStatus: 0,
  }),
  spoil: (detail) => {
    detail.insuredInfoList[1].insuredFee = "60.75";
  },
};
