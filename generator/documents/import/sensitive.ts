import type { Sensitivity } from "../../model/structure.js";

/**
 * What a field is about by its label and its wire name; the label counts first, and names of products, files and the like are
 * names of nobody. To mark one too many hides a value from logs; to mark one too few shows it.
 */
export function sensitiveKind(name: string, label = ""): Sensitivity | undefined {
  const code = name.replace(/^.*[.\]]/u, "");
  const byLabel = labels.find(
    ({ words, unless, unlessCode }) =>
      words.test(label) && !unless?.test(label) && !unlessCode?.test(code),
  );
  if (byLabel) return byLabel.kind;
  return codes.find(({ words, unless }) => words.test(code) && !unless?.test(code))?.kind;
}

interface Hint {
  readonly kind: Sensitivity;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** Of a label: names on the wire of which it says something else. */
  readonly unlessCode?: RegExp;
}

const labels: readonly Hint[] = [
  {
    kind: "id-card",
    words: /身份证|证件号|证件编码|统一(?:社会)?信用|统一信用社会|纳税人识别|税号/u,
    unless: /类型|有效/u,
  },
  { kind: "mobile", words: /手机|电话|联系方式/u, unless: /验证/u },
  { kind: "email", words: /邮箱|电子邮件|e-?mail/iu },
  { kind: "bank-account", words: /银行(?:卡|账)号|账号|帐号|卡号/u, unless: /开户行|类型/u },
  { kind: "birthday", words: /出生|生日/u },
  {
    kind: "address",
    words: /(?:联系|详细|公司|家庭|通讯|收件|招标人|投保人|被保人|收货)?地址$/u,
    unless: /url|下载|回调|网址|接口|ip|链接|页面|电子保单|支付|跳转/iu,
    unlessCode: /ur[li]s?$|link$|href$|domain$|host$|ip$/iu,
  },
  {
    kind: "name",
    words: /姓名|户名|联系人$|收件人$|招标人名称|(?:投保|被保险?|受益)人名称/u,
    unless: /产品|计划|文件|电话|地址|手机/u,
  },
  { kind: "credential", words: /密钥|口令|密码|令牌/u },
];

const codes: readonly Hint[] = [
  {
    kind: "id-card",
    words:
      /id(?:card|number)(?:no)?$|card(?:no|num(?:ber)?)$|cert(?:ificate)?(?:no|num)$|taxpayerno$/iu,
    unless: /bank/iu,
  },
  { kind: "mobile", words: /mobile|phone|\btel\b|tel$/iu },
  { kind: "email", words: /e?mail$/iu },
  { kind: "bank-account", words: /bank(?:card|account)?no$|accountno$|bank(?:card|account)$/iu },
  { kind: "birthday", words: /birth/iu },
  { kind: "address", words: /address$|addr$/iu, unless: /ip|mail|url/iu },
  {
    kind: "name",
    words:
      /^(?:real|full|contact|linkman|holder|insured?|insurant|applicant|beneficiary|payer|account|cust(?:omer)?|user|recipient)s?name$/iu,
  },
  { kind: "credential", words: /token$|secret|password|passwd/iu },
];
