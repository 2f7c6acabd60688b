import { padded } from "./provider.mjs";
import { tableOf } from "./codes.mjs";

/** A structure of fifteen fields, with a nested one and a list of another, each of five. `section` is where it is cited. */
export function structures(name, number, section) {
  const holder = `Holder${name}`;
  const insured = `Insured${name}`;
  return `  ${name}:
    title: 内容${padded(number)}
    cite: guide#${section}/${name}
    fields:
      orderNo: { type: string(32), required: true, title: 订单号 }
      policyNo: { type: string(32), required: false, title: 保单号 }
      productCode: { type: string(32), required: true, title: 产品编码 }
      productName: { type: string(256), required: true, title: 产品名称 }
      state: { type: ${tableOf(number)}, required: true, title: 订单状态 }
      quantity: { type: int, required: true, title: 份数 }
      amount: { type: "decimal(18,2)", unit: yuan, required: true, title: 订单总金额 }
      paid: { type: long, unit: fen, required: false, title: 已付金额 }
      isGroup: { type: boolean, required: false, title: 是否团单 }
      createTime: { type: datetime("yyyy-MM-dd HH:mm:ss"), required: true, title: 创建时间 }
      startDate: { type: date("yyyy-MM-dd"), required: true, title: 起保日期 }
      endDate: { type: date("yyyy-MM-dd"), required: true, title: 终保日期 }
      remark: { type: string(512), required: false, title: 备注, summary: Shown to the customer. }
      holder: { type: ${holder}, required: true, title: 投保人信息 }
      insuredList: { type: list<${insured}>, required: true, title: 被保人信息 }
${person(holder, "投保人", section)}${person(insured, "被保人", section)}`;
}

function person(name, title, section) {
  return `  ${name}:
    title: ${title}信息
    cite: guide#${section}/${name}
    fields:
      name: { type: string(32), required: true, sensitive: name, title: ${title}姓名 }
      cardNo: { type: string(32), required: true, sensitive: id-card, title: ${title}证件号 }
      birthday: { type: date("yyyy-MM-dd"), required: false, title: ${title}出生日期 }
      mobile: { type: string(32), required: false, sensitive: mobile, title: ${title}手机号 }
      email: { type: string(64), required: false, sensitive: email, title: ${title}邮箱 }
`;
}
