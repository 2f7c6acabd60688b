// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type {
  ClaimBody,
  ClaimResult,
  CorrectBody,
  CorrectReplyData,
  CorrectResult,
  InsureBody,
  InsureReplyData,
  InsureResult,
  InvoiceBody,
  InvoiceReceiptBody,
  InvoiceReceiptResult,
  InvoiceResult,
  PaymentReceiptBody,
  PaymentReceiptResult,
  SurrenderBody,
  SurrenderReceiptBody,
  SurrenderReceiptResult,
  SurrenderResult,
} from "./types.js";
import type { CodesBeside, SampleMessages } from "@baowen/runtime/samples";
import {
  claimBodyValidator,
  claimResultValidator,
  correctBodyValidator,
  correctReplyDataValidator,
  correctResultValidator,
  insureBodyValidator,
  insureReplyDataValidator,
  insureResultValidator,
  invoiceBodyValidator,
  invoiceReceiptBodyValidator,
  invoiceReceiptResultValidator,
  invoiceResultValidator,
  paymentReceiptBodyValidator,
  paymentReceiptResultValidator,
  surrenderBodyValidator,
  surrenderReceiptBodyValidator,
  surrenderReceiptResultValidator,
  surrenderResultValidator,
} from "./validators.js";
import { dateText, yuan } from "@baowen/runtime";
import { sampleData, sampleMessages } from "@baowen/runtime/samples";

/** What the document says of codes beside what is checked. */
const codes: CodesBeside = { listed: { "PaymentReceiptBody.payType": ["3"] } };

/**
 * 申请发票: the message `asked`.
 *
 * Question q-invoice-names: Names that differ in the sample
 */
export const applyInvoiceAskedSample: {
  readonly text: string;
  readonly body: InvoiceBody;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<invoiceRequest>\n  <requestHead>\n    <sign>E13C8E1486667E9926E56C8D7092780D</sign>\n    <requestUUID>c93a7e60-1f5d-4280-95b7-d8e4026ac305</requestUUID>\n  </requestHead>\n  <requestBody>\n    <policyno>TESTP2026000001</policyno>\n    <InvoiceType>3</InvoiceType>\n    <InvoiceHead>测试建筑甲公司</InvoiceHead>\n    <cuscCode>TEST00000000000001</cuscCode>\n    <email>a@platform.test</email>\n    <addressee>测试收件人</addressee>\n    <addresseePhone>10000000004</addresseePhone>\n    <address>测试省测试市测试路2号</address>\n    <addInfo>测试省测试市测试路3号</addInfo>\n    <bankInfo>测试银行乙支行</bankInfo>\n    <bankAcc>0000000000000000002</bankAcc>\n    <phoneNo>10000000005</phoneNo>\n  </requestBody>\n</invoiceRequest>\n',
  body: {
    policyNo: "TESTP2026000001",
    invoiceType: "3",
    invoiceHead: "测试建筑甲公司",
    taxpayerNo: "TEST00000000000001",
    email: "a@platform.test",
    addressee: "测试收件人",
    addresseePhone: "10000000004",
    address: "测试省测试市测试路2号",
    addInfo: "测试省测试市测试路3号",
    bankInfo: "测试银行乙支行",
    bankAcc: "0000000000000000002",
    phoneNo: "10000000005",
  },
};

/**
 * 申请发票: the reply `taken`.
 *
 * Question q-flag-bracket: A bracket before the word
 */
export const applyInvoiceTakenSample: {
  readonly text: string;
  readonly body: InvoiceResult;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<invoiceResponse>\n  <responseHead>\n    <sign>ffec6927ab5a160905b02caa7434286b</sign>\n    <requestUUID>c93a7e60-1f5d-4280-95b7-d8e4026ac305</requestUUID>\n  </responseHead>\n  <responseBody>\n    <responseTime>2026-01-02 03:04:05:678</responseTime>\n    <resultFlag>true</resultFlag>\n    <resultMessage>受理申请</resultMessage>\n  </responseBody>\n</invoiceResponse>\n',
  body: {
    responseTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss:SSS", "2026-01-02 03:04:05:678"),
    resultFlag: true,
    resultMessage: "受理申请",
  },
};

/**
 * 理赔请求: the message `announced`.
 *
 * Question q-uuid-form: What a number looks like
 */
export const claimAnnouncedSample: {
  readonly text: string;
  readonly body: ClaimBody;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<claimRequest>\n  <requestHead>\n    <sign>87F049C54A7E29766F8FE53FE48D286A</sign>\n    <requestUUID>05b8e2c7-d41a-4f93-b6e0-9a7c38f1d204</requestUUID>\n  </requestHead>\n  <requestBody>\n    <policyno>TESTP2026000001</policyno>\n    <claimName>测试招标乙公司</claimName>\n    <claimPhone>10000000002</claimPhone>\n    <cliaimReason>测试理赔原因</cliaimReason>\n  </requestBody>\n</claimRequest>\n',
  body: {
    policyNo: "TESTP2026000001",
    claimName: "测试招标乙公司",
    claimPhone: "10000000002",
    claimReason: "测试理赔原因",
  },
};

/**
 * 理赔请求: the reply `taken`.
 *
 * Question q-flag-bracket: A bracket before the word
 */
export const claimTakenSample: {
  readonly text: string;
  readonly body: ClaimResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<claimResponse>\n  <responseHead>\n    <sign>ffec6927ab5a160905b02caa7434286b</sign>\n    <requestUUID>05b8e2c7-d41a-4f93-b6e0-9a7c38f1d204</requestUUID>\n  </responseHead>\n  <responseBody>\n    <responseTime>2026-01-02 03:04:05:678</responseTime>\n    <resultFlag>true</resultFlag>\n    <resultMessage>受理申请</resultMessage>\n  </responseBody>\n</claimResponse>\n',
  body: {
    responseTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss:SSS", "2026-01-02 03:04:05:678"),
    resultFlag: true,
    resultMessage: "受理申请",
  },
};

/**
 * 批改请求: the message `asked`.
 *
 * Question q-correct-dates: How the days of a correction are written
 */
export const correctAskedSample: {
  readonly text: string;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<correctRequest>\n  <requestHead>\n    <sign>8FE7AB3F5AAACA5619314B18DDEE6F1B</sign>\n    <requestUUID>a4d63f19-0b72-4e85-8c3a-6f91d7b2e503</requestUUID>\n  </requestHead>\n  <requestBody>\n    <isPtextFlag>1</isPtextFlag>\n    <endorseText>333</endorseText>\n    <policyno>TESTP2026000001</policyno>\n    <correctInfo>\n      <dateInfo>\n        <stratDate>20260301</stratDate>\n        <endDate>20260401</endDate>\n        <tender>90</tender>\n      </dateInfo>\n      <insuredInfo>\n        <name>测试招标乙公司</name>\n        <idNumber>TEST00000000000002</idNumber>\n        <mobile>10000000002</mobile>\n      </insuredInfo>\n      <baqRequiredInfo>\n        <projectName>测试项目</projectName>\n        <projectNo>TESTB0001</projectNo>\n        <tendereeAddress>测试省测试市测试路1号</tendereeAddress>\n      </baqRequiredInfo>\n    </correctInfo>\n  </requestBody>\n</correctRequest>\n',
};

/**
 * 批改请求: the reply `corrected`.
 *
 * Question q-correct-tail: A sample that ends twice
 */
export const correctCorrectedSample: {
  readonly text: string;
  readonly body: CorrectResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<correctResponse>\n  <responseHead>\n    <sign>17d755dbf0cd95c1c7b9fce9e10a1cd6</sign>\n    <requestUUID>a4d63f19-0b72-4e85-8c3a-6f91d7b2e503</requestUUID>\n  </responseHead>\n  <responseBody>\n    <responseTime>2026-01-02 03:04:05:678</responseTime>\n    <resultFlag>true</resultFlag>\n    <resultMessage>处理成功</resultMessage>\n    <InsurancePhone>10000000003</InsurancePhone>\n    <downLoadUrl>https://files.insurer.test/policy/1.pdf</downLoadUrl>\n    <InsuranceTime>2026-03-01 00:00:00 至 2026-05-29 23:59:59</InsuranceTime>\n  </responseBody>\n</correctResponse>\n',
  body: {
    responseTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss:SSS", "2026-01-02 03:04:05:678"),
    resultFlag: true,
    resultMessage: "处理成功",
    insurancePhone: "10000000003",
    downloadUrl: "https://files.insurer.test/policy/1.pdf",
    insuranceTime: "2026-03-01 00:00:00 至 2026-05-29 23:59:59",
  },
};

/**
 * 投保请求: the message `applied`.
 *
 * Question q-unclosed: Elements that are opened twice
 */
export const insureAppliedSample: {
  readonly text: string;
  readonly body: InsureBody;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<insureRequest>\n  <requestHead>\n    <requestUUID>7c1f0a52-93de-4b68-a0c4-1e5d2f8b6a01</requestUUID>\n    <sign>A452B93F97AD44BE06B124FEC4C4F499</sign>\n  </requestHead>\n  <requestBody>\n    <applicantInfo>\n      <name>测试建筑甲公司</name>\n      <mobile>10000000001</mobile>\n      <idNumber>TEST00000000000001</idNumber>\n      <ProjectName>*****</ProjectName>\n      <BidSectionCode>*****</BidSectionCode>\n      <TendereeName>*****</TendereeName>\n      <TendereeCode>*****</TendereeCode>\n      <TendereeAddress>*****</TendereeAddress>\n      <TendereeContactPhoneNumber>*****</TendereeContactPhoneNumber>\n    </applicantInfo>\n    <policyInfo>\n      <sumPremium>30.00</sumPremium>\n      <sumAmount>60000.00</sumAmount>\n      <endorseText>测试特别约定</endorseText>\n    </policyInfo>\n  </requestBody>\n</insureRequest>\n',
  body: {
    applicantInfo: {
      name: "测试建筑甲公司",
      mobile: "10000000001",
      idNumber: "TEST00000000000001",
      projectName: "*****",
      bidSectionCode: "*****",
      tendereeName: "*****",
      tendereeCode: "*****",
      tendereeAddress: "*****",
      tendereeContactPhoneNumber: "*****",
    },
    policyInfo: {
      sumPremium: /*@__PURE__*/ yuan("30.00"),
      sumAmount: /*@__PURE__*/ yuan("60000.00"),
      endorseText: "测试特别约定",
    },
  },
};

/**
 * 投保请求: the reply `accepted`.
 *
 * Question q-blank-tags: Blanks inside tags
 */
export const insureAcceptedSample: {
  readonly text: string;
  readonly body: InsureResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<insureResponse>\n  <responseHead>\n    <sign>0e7920bb38cef460c430394e25905b3f</sign>\n    <requestUUID>7c1f0a52-93de-4b68-a0c4-1e5d2f8b6a01</requestUUID>\n  </responseHead>\n  <responseBody>\n    <responseTime>2026-01-02 03:04:05:678</responseTime>\n    <resultFlag>true</resultFlag>\n    <resultMessage>投保成功</resultMessage>\n    <proposalNo>TESTQ2026000001</proposalNo>\n    <yeepayurl>https://pay.insurer.test/qr/index?qr=TEST0001&amp;id=2026000001&amp;sg=00000000000000000000000000000000</yeepayurl>\n  </responseBody>\n</insureResponse>\n',
  body: {
    responseTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss:SSS", "2026-01-02 03:04:05:678"),
    resultFlag: true,
    resultMessage: "投保成功",
    proposalNo: "TESTQ2026000001",
    paymentUrl:
      "https://pay.insurer.test/qr/index?qr=TEST0001&id=2026000001&sg=00000000000000000000000000000000",
  },
};

/**
 * 发票信息回执: the message `made`.
 *
 * Question q-invoice-receipt: What the receipt of an invoice must have
 */
export const invoiceReceiptMadeSample: {
  readonly text: string;
  readonly body: InvoiceReceiptBody;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<queryInvoiceRequest>\n  <requestHead>\n    <sign>ac5436f90523fb0a68380765c7df8a26</sign>\n    <requestUUID>91e5a2d4-c06b-4738-a9f2-7d13b80e4c07</requestUUID>\n  </requestHead>\n  <requestBody>\n    <policyNo>TESTP2026000001</policyNo>\n    <downLoadUrl>https://files.insurer.test/invoice/1.pdf</downLoadUrl>\n    <expressName>测试快递</expressName>\n    <expressNo>TESTE0001</expressNo>\n    <insuranceCode>TESTC01</insuranceCode>\n  </requestBody>\n</queryInvoiceRequest>\n',
  body: {
    policyNo: "TESTP2026000001",
    downloadUrl: "https://files.insurer.test/invoice/1.pdf",
    expressName: "测试快递",
    expressNo: "TESTE0001",
    insuranceCode: "TESTC01",
  },
};

/**
 * 发票信息回执: the reply `taken`.
 *
 * Question q-blank-tags: Blanks inside tags
 */
export const invoiceReceiptTakenSample: {
  readonly text: string;
  readonly body: InvoiceReceiptResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<queryInvoiceResponse>\n  <responseHead>\n    <sign>573E57D558FBF63A4BEF0E936080B57B</sign>\n    <requestUUID>91e5a2d4-c06b-4738-a9f2-7d13b80e4c07</requestUUID>\n  </responseHead>\n  <responseBody>\n    <resultFlag>true</resultFlag>\n    <resultMessage>成功</resultMessage>\n  </responseBody>\n</queryInvoiceResponse>\n',
  body: {
    resultFlag: true,
    resultMessage: "成功",
  },
};

/** 保单缴纳情况回执: the message `paid`. */
export const paymentReceiptPaidSample: {
  readonly text: string;
  readonly body: PaymentReceiptBody;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<queryPolicyRequest>\n  <requestHead>\n    <sign>9d7268c155009ee187bf2c0e44c766d5</sign>\n    <requestUUID>3f60d1b8-7ac2-49e5-8e14-50b9c7d3fa06</requestUUID>\n  </requestHead>\n  <requestBody>\n    <policyNo>TESTP2026000001</policyNo>\n    <proposalNo>TESTQ2026000001</proposalNo>\n    <payType>3</payType>\n    <payTime>2026-01-02 04:05:06</payTime>\n    <insuranceCode>TESTC01</insuranceCode>\n    <downLoadUrl>https://files.insurer.test/policy/1.pdf</downLoadUrl>\n  </requestBody>\n</queryPolicyRequest>\n',
  body: {
    policyNo: "TESTP2026000001",
    proposalNo: "TESTQ2026000001",
    payType: "3",
    payTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss", "2026-01-02 04:05:06"),
    insuranceCode: "TESTC01",
    downloadUrl: "https://files.insurer.test/policy/1.pdf",
  },
};

/**
 * 保单缴纳情况回执: the reply `taken`.
 *
 * Question q-blank-tags: Blanks inside tags
 */
export const paymentReceiptTakenSample: {
  readonly text: string;
  readonly body: PaymentReceiptResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<queryPolicyResponse>\n  <responseHead>\n    <sign>573E57D558FBF63A4BEF0E936080B57B</sign>\n    <requestUUID>3f60d1b8-7ac2-49e5-8e14-50b9c7d3fa06</requestUUID>\n  </responseHead>\n  <responseBody>\n    <resultFlag>true</resultFlag>\n    <resultMessage>成功</resultMessage>\n  </responseBody>\n</queryPolicyResponse>\n',
  body: {
    resultFlag: true,
    resultMessage: "成功",
  },
};

/** 退保状态回执: the message `refunded`. */
export const surrenderReceiptRefundedSample: {
  readonly text: string;
  readonly body: SurrenderReceiptBody;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<querySurrendRequest>\n  <requestHead>\n    <sign>a4805875737a4120710004bfb6dcd2f3</sign>\n    <requestUUID>d2704cb9-6e8f-4a51-b35d-04f9a1e67c08</requestUUID>\n  </requestHead>\n  <requestBody>\n    <policyNo>TESTP2026000001</policyNo>\n    <resultFlag>true</resultFlag>\n    <resultMessage>已退款至原账户</resultMessage>\n    <insuranceCode>TESTC01</insuranceCode>\n  </requestBody>\n</querySurrendRequest>\n',
  body: {
    policyNo: "TESTP2026000001",
    resultFlag: true,
    resultMessage: "已退款至原账户",
    insuranceCode: "TESTC01",
  },
};

/**
 * 退保状态回执: the reply `taken`.
 *
 * Question q-flag-bracket: A bracket before the word
 */
export const surrenderReceiptTakenSample: {
  readonly text: string;
  readonly body: SurrenderReceiptResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<querySurrendResponse>\n  <responseHead>\n    <sign>573E57D558FBF63A4BEF0E936080B57B</sign>\n    <requestUUID>d2704cb9-6e8f-4a51-b35d-04f9a1e67c08</requestUUID>\n  </responseHead>\n  <responseBody>\n    <resultFlag>true</resultFlag>\n    <resultMessage>成功</resultMessage>\n  </responseBody>\n</querySurrendResponse>\n',
  body: {
    resultFlag: true,
    resultMessage: "成功",
  },
};

/**
 * 退保请求: the message `asked`.
 *
 * Question q-account-name: A number that is a name, and not in the sample
 */
export const surrenderAskedSample: {
  readonly text: string;
} = {
  text: '<?xml version="1.0" encoding="utf-8"?>\n<surrendRequest>\n  <requestHead>\n    <sign>6038D7C00A403417F57D601C3A6AA903</sign>\n    <requestUUID>2e9b47d0-58a3-4c1f-9d76-b3a0c5e8f102</requestUUID>\n  </requestHead>\n  <requestBody>\n    <polycyno>TESTP2026000001</polycyno>\n    <policyReason>测试退保原因</policyReason>\n    <bankName>测试银行甲支行</bankName>\n    <bankNo>0000000000000000001</bankNo>\n  </requestBody>\n</surrendRequest>\n',
};

/**
 * 退保请求: the reply `taken`.
 *
 * Question q-declaration: How messages begin
 */
export const surrenderTakenSample: {
  readonly text: string;
  readonly body: SurrenderResult;
} = {
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<surrendResponse>\n  <responseHead>\n    <sign>a8148e3abe744dd722ca715c89ad8090</sign>\n    <requestUUID>2e9b47d0-58a3-4c1f-9d76-b3a0c5e8f102</requestUUID>\n  </responseHead>\n  <responseBody>\n    <responseTime>2026-01-02 03:04:05:678</responseTime>\n    <resultFlag>true</resultFlag>\n    <resultMessage>处理成功</resultMessage>\n  </responseBody>\n</surrendResponse>\n',
  body: {
    responseTime: /*@__PURE__*/ dateText("yyyy-MM-dd HH:mm:ss:SSS", "2026-01-02 03:04:05:678"),
    resultFlag: true,
    resultMessage: "处理成功",
  },
};

/** 申请发票: bodies at the bounds of their tables, and next to those. */
export const applyInvoiceBodies: {
  readonly request: SampleMessages<InvoiceBody>;
  readonly reply: SampleMessages<InvoiceResult>;
} = {
  request: /*@__PURE__*/ sampleMessages(invoiceBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(invoiceResultValidator, codes),
};

/** 理赔请求: bodies at the bounds of their tables, and next to those. */
export const claimBodies: {
  readonly request: SampleMessages<ClaimBody>;
  readonly reply: SampleMessages<ClaimResult>;
} = {
  request: /*@__PURE__*/ sampleMessages(claimBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(claimResultValidator, codes),
};

/**
 * 批改请求: bodies at the bounds of their tables, and next to those.
 *
 * `replyData` is what a handler gives of the reply: the rest is filled in.
 */
export const correctBodies: {
  readonly request: SampleMessages<CorrectBody>;
  readonly reply: SampleMessages<CorrectResult>;
  readonly replyData: SampleMessages<CorrectReplyData>;
} = {
  request: /*@__PURE__*/ sampleMessages(correctBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(correctResultValidator, codes),
  replyData: /*@__PURE__*/ sampleData(
    correctReplyDataValidator,
    correctResultValidator,
    { resultFlag: "true", resultMessage: "成功" },
    codes,
  ),
};

/**
 * 投保请求: bodies at the bounds of their tables, and next to those.
 *
 * `replyData` is what a handler gives of the reply: the rest is filled in.
 */
export const insureBodies: {
  readonly request: SampleMessages<InsureBody>;
  readonly reply: SampleMessages<InsureResult>;
  readonly replyData: SampleMessages<InsureReplyData>;
} = {
  request: /*@__PURE__*/ sampleMessages(insureBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(insureResultValidator, codes),
  replyData: /*@__PURE__*/ sampleData(
    insureReplyDataValidator,
    insureResultValidator,
    { resultFlag: "true", resultMessage: "成功" },
    codes,
  ),
};

/** 发票信息回执: bodies at the bounds of their tables, and next to those. */
export const invoiceReceiptBodies: {
  readonly request: SampleMessages<InvoiceReceiptBody>;
  readonly reply: SampleMessages<InvoiceReceiptResult>;
} = {
  request: /*@__PURE__*/ sampleMessages(invoiceReceiptBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(invoiceReceiptResultValidator, codes),
};

/** 保单缴纳情况回执: bodies at the bounds of their tables, and next to those. */
export const paymentReceiptBodies: {
  readonly request: SampleMessages<PaymentReceiptBody>;
  readonly reply: SampleMessages<PaymentReceiptResult>;
} = {
  request: /*@__PURE__*/ sampleMessages(paymentReceiptBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(paymentReceiptResultValidator, codes),
};

/** 退保状态回执: bodies at the bounds of their tables, and next to those. */
export const surrenderReceiptBodies: {
  readonly request: SampleMessages<SurrenderReceiptBody>;
  readonly reply: SampleMessages<SurrenderReceiptResult>;
} = {
  request: /*@__PURE__*/ sampleMessages(surrenderReceiptBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(surrenderReceiptResultValidator, codes),
};

/** 退保请求: bodies at the bounds of their tables, and next to those. */
export const surrenderBodies: {
  readonly request: SampleMessages<SurrenderBody>;
  readonly reply: SampleMessages<SurrenderResult>;
} = {
  request: /*@__PURE__*/ sampleMessages(surrenderBodyValidator, codes),
  reply: /*@__PURE__*/ sampleMessages(surrenderResultValidator, codes),
};

/** What makes up bodies, by the names of the operations. */
export const bodies: {
  readonly applyInvoice: typeof applyInvoiceBodies;
  readonly claim: typeof claimBodies;
  readonly correct: typeof correctBodies;
  readonly insure: typeof insureBodies;
  readonly invoiceReceipt: typeof invoiceReceiptBodies;
  readonly paymentReceipt: typeof paymentReceiptBodies;
  readonly surrenderReceipt: typeof surrenderReceiptBodies;
  readonly surrender: typeof surrenderBodies;
} = {
  applyInvoice: applyInvoiceBodies,
  claim: claimBodies,
  correct: correctBodies,
  insure: insureBodies,
  invoiceReceipt: invoiceReceiptBodies,
  paymentReceipt: paymentReceiptBodies,
  surrenderReceipt: surrenderReceiptBodies,
  surrender: surrenderBodies,
};
