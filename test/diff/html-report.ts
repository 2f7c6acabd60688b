import { createHash } from "node:crypto";
import { asIs, type Words } from "../../generator/diagnostics/language.js";
import type { Finding, Form, Place, Report, Witness } from "../../generator/diff/finding.js";
import type { Role, Verdict } from "../../generator/diff/verdict.js";
import type { Declarations } from "../../generator/diff/print/html/declarations.js";

/* Reports as a review makes them, of providers that do not exist. */

type Given = Partial<Finding> & Pick<Finding, "element" | "says" | "todo">;

/** A finding that has what most have; `given` says what is special about it. */
export function finding(given: Given): Finding {
  const facts = JSON.stringify([given.provider, given.rule, given.element, given.before?.text]);
  return {
    rule: "length-shorter",
    fingerprint: createHash("sha256").update(facts).digest("hex").slice(0, 12),
    provider: "harbour",
    places: [],
    verdicts: {},
    severity: "breaking",
    silent: false,
    cause: "provider-change",
    fix: "call-sites",
    bump: "major",
    witness: nothing("only an example of ours would show it", "只有自拟的例子才能说明"),
    symbols: [],
    ...given,
  };
}

const words = (en: string, zh: string): Words => ({ en, zh });
const nothing = (en: string, zh: string): Witness => ({ kind: "none", why: words(en, zh) });

function form(text: string, line: number, ...cite: readonly string[]): Form {
  return { text, at: { file: "specs/harbour/operations.yaml", line, column: 7 }, cite };
}

function places(
  role: Role,
  part: Place["part"],
  ...operations: readonly string[]
): readonly Place[] {
  return operations.map((operation) => ({ operation, part, role }));
}

const effect = (
  now: Verdict["now"],
  early: Verdict["early"],
  writer = false,
  reader = false,
): Verdict => ({ now, early, writer, reader });

const everything = [
  "insure", "cancel", "correct", "renew", "pay", "refund", "claim", "claimState", "policyFile",
  "invoice", "invoiceState", "quote",
]; // prettier-ignore

const harbour: readonly Finding[] = [
  finding({
    rule: "unit-changed",
    element: "InsureRequest › premium.amount",
    title: "保费金额",
    places: places("send", "request", "insure"),
    says: words("amounts are counted in another unit", "金额的单位变了"),
    before: form("long, unit: yuan", 41, "api#7.4.2/premium"),
    after: form("long, unit: fen", 41, "api#7.4.2/premium"),
    verdicts: { send: effect("breaking", "breaking") },
    silent: true,
    todo: words(
      "convert every amount that is put into this field, then deploy on the day the partner switches",
      "换算填入该字段的每个金额，并在对方切换当天部署",
    ),
    witness: {
      kind: "signature",
      input: "amount=1200&orderNo=TEST-0001&key=***",
      before: "5F2A9C0E77D14B6A8E11D0C2B3A49F55",
      after: "0B7E4D11A2C84F09957716FE20CC31AD",
    },
    symbols: ["InsureRequest.premium", "InsureRequestReceived.premium"],
  }),
  finding({
    rule: "empty-text-signed",
    element: "protocol call › signature sign",
    title: "签名规则",
    places: places("send", "request", ...everything),
    says: words("empty texts now take part in the signature", "空字符串也参与签名"),
    before: form("fields: present and not empty, sorted by name", 12, "api#5.1/p3"),
    after: form("fields: present, sorted by name", 12, "api#5.1/p3"),
    verdicts: { send: effect("breaking", "breaking") },
    silent: true,
    fix: "regenerate",
    todo: words(
      "generate and deploy again on the day the partner switches",
      "在对方切换当天重新生成并部署",
    ),
    witness: {
      kind: "signature",
      input: "channel=TEST&memo=&orderNo=TEST-0001",
      before: "a1b2c3d4e5f60718293a4b5c6d7e8f90",
      after: "90f8e7d6c5b4a392817060f5e4d3c2b1",
    },
  }),
  finding({
    element: "InsureRequest › applicant.name",
    title: "投保人姓名",
    places: places("send", "request", "insure", "correct"),
    says: words("values may be shorter than before", "允许的长度变短"),
    before: form("string(32), required", 52, "api#7.4.2/HolderInfo.name", "api#7.9.2/name"),
    after: form("string(20), required", 53, "api#7.4.2/HolderInfo.name", "api#7.9.2/name"),
    verdicts: { send: effect("breaking", "safe") },
    silent: true,
    todo: words("look for longer names before they are sent", "发送前检查更长的姓名"),
    witness: {
      kind: "message",
      structure: "InsureRequest",
      text: '{\n  "orderNo": "TEST-0001",\n  "applicant": { "name": "测试测试测试测试测试测试测试测试测试测试测" }\n}',
      refusedBy: "head",
      issue: { path: "applicant.name", rule: "maxLength" },
    },
    symbols: ["InsureRequest.applicant"],
  }),
  finding({
    rule: "code-meaning-changed",
    element: "codes PayState › 2",
    title: "支付状态",
    places: [...places("receive", "reply", "pay"), ...places("receive", "request", "payNotice")],
    says: words("a code means something else", "代码的含义变了"),
    before: form("2: paid", 18, "api#8.2/2"),
    after: form("2: being paid", 18, "api#8.2/2"),
    verdicts: { receive: effect("breaking", "breaking") },
    silent: true,
    todo: words("do not issue policies on 2 any longer", "收到 2 时不要再出单"),
    witness: nothing("meanings are not executed", "含义无法执行验证"),
    symbols: ["PayState", "PayStateReceived"],
  }),
  finding({
    rule: "retry-interval-shorter",
    element: "protocol notice › retries",
    places: places("receive", "request", "payNotice", "issueNotice"),
    says: words("notices are sent again sooner", "通知重推间隔变短"),
    before: form("5 times, 60 s apart", 77, "api#6/p2"),
    after: form("5 times, 10 s apart", 77, "api#6/p2"),
    verdicts: { receive: effect("dangerous", "none") },
    severity: "dangerous",
    bump: "minor",
    silent: true,
    fix: "operations",
    todo: words("check that handlers end within ten seconds", "确认处理在十秒内完成"),
  }),
  finding({
    rule: "field-added-required",
    element: "CancelRequest › reason.code",
    title: "退保原因代码",
    places: places("send", "request", "cancel"),
    says: words("a field is required that was not there", "新增了必填字段"),
    after: form("CancelReason, required", 91, "api#7.6.2/reasonCode"),
    verdicts: { send: effect("breaking", "dangerous", true) },
    todo: words("ask users for the reason, and send it", "让用户选择原因并发送"),
    witness: {
      kind: "code",
      text: 'const request: CancelRequest = {\n  policyNo: "TEST-0001",\n};',
      refusedBy: "head",
      error: "TS2741: Property 'reason' is missing in type '{ policyNo: string; }'.",
    },
    symbols: ["CancelRequest.reason"],
  }),
  finding({
    rule: "field-renamed",
    element: "RefundReply › refundTime",
    title: "退款时间",
    places: places("receive", "reply", "refund"),
    says: words("a field has another name", "字段改名"),
    before: form("refundDate", 112, "api#7.8.3/refundDate"),
    after: form("refundTime", 112, "api#7.8.3/refundTime"),
    verdicts: { receive: effect("breaking", "breaking", false, true) },
    todo: words("read the new name", "改读新字段名"),
    witness: {
      kind: "message",
      structure: "RefundReplyReceived",
      text: '{ "refundNo": "TEST-7", "refundDate": "2026-01-31" }',
      refusedBy: "head",
      issue: { path: "refundTime", rule: "required" },
    },
    symbols: ["RefundReply.refundTime", "RefundReplyReceived.refundTime"],
  }),
  finding({
    rule: "type-changed",
    element: "ClaimNotice › injuries",
    title: "伤情",
    places: [...places("receive", "request", "claimNotice"), ...places("send", "request", "claim")],
    says: words("a list where there was one value", "单个值变为列表"),
    before: form("Injury", 131, "api#7.12.2/injuries"),
    after: form("list<Injury>", 131, "api#7.12.2/injuries"),
    verdicts: {
      send: effect("breaking", "breaking", true, true),
      receive: effect("breaking", "breaking", true, true),
    },
    todo: words(
      "put what was one value into a list, and read all of it",
      "把单个值放进列表，并读取全部",
    ),
    decision: {
      verdict: "rejected",
      reason: "the partner's test system still sends one value",
      by: "lin",
      on: "2026-03-02",
    },
    symbols: ["ClaimNotice.injuries"],
  }),
  finding({
    rule: "operation-added",
    element: "operation policyFileNotice",
    title: "电子保单通知",
    places: places("receive", "request", "policyFileNotice"),
    says: words("a notice comes that nobody answered before", "新增对方推送的通知"),
    after: form("policyFileNotice 电子保单通知", 150, "api#7.15"),
    verdicts: { receive: effect("dangerous", "none", false, true) },
    severity: "dangerous",
    bump: "minor",
    fix: "regenerate",
    todo: words("generate again, and write its handler", "重新生成并编写处理函数"),
  }),
  finding({
    rule: "maximum-set",
    element: "QuoteRequest › insured.count",
    title: "被保险人数",
    places: places("send", "request", "quote"),
    says: words("large numbers are refused", "数值有了上限"),
    before: form("int, optional", 161, "api#7.2.2/count"),
    after: form("int(..200), optional", 161, "api#7.2.2/count"),
    verdicts: { send: effect("dangerous", "none") },
    severity: "dangerous",
    bump: "minor",
    silent: true,
    fix: "ask",
    todo: words(
      "ask whether groups over 200 are split by them or by us",
      "询问超过 200 人的团单由谁拆分",
    ),
    decision: {
      verdict: "accepted",
      reason: "no product of ours insures more than 50 together",
      by: "wang",
      on: "2026-03-01",
      until: "2026-09-01",
      evidence: "specs/harbour/samples/quote-50.json",
    },
  }),
  finding({
    rule: "field-added-optional",
    element: "InsureReply › policy.downloadUrl",
    title: "保单下载地址",
    places: places("receive", "reply", "insure"),
    says: words("a field may be there that was not", "新增可选字段"),
    after: form("string(512), optional", 170, "api#7.4.3/downloadUrl"),
    verdicts: { receive: effect("safe", "safe") },
    severity: "safe",
    bump: "minor",
    fix: "regenerate",
    todo: words("generate again to read it", "重新生成后即可读取"),
    symbols: ["InsureReplyReceived.policy"],
  }),
  finding({
    rule: "codes-added",
    element: "codes CardType",
    title: "证件类型",
    places: places("send", "request", "insure", "correct", "quote", "claim"),
    says: words("more codes than before", "代码表增加了值"),
    before: form("1, 2, 3, 4, 5", 22, "api#7.4.2/holderCardType"),
    after: form("1, 2, 3, 4, 5, 6, 15", 22, "api#7.4.2/holderCardType"),
    verdicts: { send: effect("safe", "breaking") },
    severity: "safe",
    bump: "minor",
    fix: "regenerate",
    todo: words("use the new codes once the partner has them", "对方上线后再使用新代码"),
  }),
  finding({
    rule: "rate-limit-looser",
    element: "protocol call › limit",
    places: places("send", "request", ...everything),
    says: words("more calls are allowed", "调用频率上限放宽"),
    before: form("400 in 60 s", 8, "api#4/p1"),
    after: form("600 in 60 s", 8, "api#4/p1"),
    verdicts: { send: effect("safe", "safe") },
    severity: "safe",
    bump: "minor",
    fix: "regenerate",
    todo: words("generate again to use it", "重新生成后生效"),
  }),
  ...["保费说明", "投保人说明", "回执说明", "附录标题"].map((title, index) =>
    finding({
      rule: "description",
      element: `InsureRequest › note${index + 1}`,
      title,
      places: places("send", "request", "insure"),
      says: words("it is described in other words", "说明文字变了"),
      before: form(`the premium of the order, as of the quote ${index}`, 200 + index),
      after: form(`the premium of the whole order, as of the last quote ${index}`, 200 + index),
      severity: "docs",
      bump: "patch",
      fix: "none",
      todo: words("nothing", "无"),
    }),
  ),
];

const lantern: readonly Finding[] = [
  finding({
    provider: "lantern",
    rule: "signature-removed",
    element: "protocol exchange › reply signature",
    title: "应答签名",
    places: places("receive", "reply", "issue", "endorse", "cancel", "print"),
    says: words("replies are no longer signed", "应答不再签名"),
    before: { text: "md5(key + body)", cite: ["guide#3.2/p1"] },
    verdicts: { receive: effect("dangerous", "breaking") },
    severity: "dangerous",
    bump: "minor",
    silent: true,
    fix: "ask",
    todo: words("ask why: anybody could answer in their name", "询问原因：任何人都能冒名应答"),
  }),
  finding({
    provider: "lantern",
    rule: "date-pattern",
    element: "IssueRequest › contract.startsAt",
    title: "起保时间",
    places: places("send", "request", "issue"),
    says: words("a time is written in another way", "时间的写法变了"),
    before: { text: 'datetime("yyyy-MM-dd HH:mm:ss")', cite: ["guide#4.1/startTime"] },
    after: { text: "epoch-milliseconds", cite: ["guide#4.1/startTime"] },
    verdicts: { send: effect("breaking", "breaking", true) },
    fix: "regenerate",
    todo: words("generate again; pass an EpochMs", "重新生成，并传入 EpochMs"),
    witness: {
      kind: "code",
      text: 'const at: IssueRequest["startsAt"] = dateTime("2026-05-01 00:00:00");',
      refusedBy: "head",
      error: "TS2322: Type 'DateTimeText' is not assignable to type 'EpochMs'.",
    },
    cause: "unknown",
  }),
  finding({
    provider: "lantern",
    rule: "xml-wrapper",
    element: "EndorseRequest › insuredList",
    places: places("send", "request", "endorse"),
    says: words("items of a list stand in an element of their own", "列表项外增加了一层元素"),
    before: { text: "<insured/><insured/>", cite: [] },
    after: { text: "<insuredList><insured/><insured/></insuredList>", cite: [] },
    verdicts: { send: effect("breaking", "breaking") },
    silent: true,
    fix: "regenerate",
    todo: words("generate and deploy again", "重新生成并部署"),
    decision: {
      verdict: "document-correction",
      reason: "production has wrapped them since 2023",
      by: "zhao",
      on: "2026-02-11",
    },
    cause: "document-correction",
    witness: {
      kind: "message",
      structure: "EndorseRequest",
      text: "<endorse>\n  <insured/>\n</endorse>",
      refusedBy: "head",
      issue: { path: "endorse", rule: "unknownElement" },
    },
  }),
  ...["endorse", "cancel", "print"].map((operation, index) =>
    finding({
      provider: "lantern",
      rule: "required-to-optional",
      element: `${operation} reply › agent.${index}`,
      title: "代理人",
      places: places("receive", "reply", operation),
      says: words("a field may be missing that was always there", "必填字段变为可选"),
      before: { text: "string(64), required", cite: [`guide#4.${index}/agent`] },
      after: { text: "string(64), optional", cite: [`guide#4.${index}/agent`] },
      verdicts: { receive: effect("breaking", "none", false, true) },
      todo: words("say what happens without an agent", "说明没有代理人时如何处理"),
    }),
  ),
  finding({
    provider: "lantern",
    rule: "type-alias",
    element: "type Money",
    says: words("a declaration has another name", "声明改名"),
    before: { text: "Amount", cite: [] },
    after: { text: "Money", cite: [] },
    verdicts: { send: effect("none", "none", true, true) },
    cause: "capture-fix",
    todo: words("use the new name", "使用新名称"),
  }),
];

/** Everything that would be markup, a script, a style or a disguise if it were not escaped. */
export const hostileTexts: readonly string[] = [
  "<script>document.title = 'owned'</script>",
  "<img src=x onerror=\"document.title = 'owned'\">",
  "</code></dd></article></style></script><h1>owned</h1>",
  '" onmouseover="document.title = \'owned\'" x="',
  "' autofocus onfocus='document.title = 1' '",
  "{{heading}} {{{heading}}} ${heading} &lt;b&gt; &amp;",
  "<!-- <base href=//example.com/> --><![CDATA[",
  "javascript:document.title='owned'",
  "user\u202egnp.exe\u200b\u0000\ud800",
];

/** A finding in which each text is hostile, that of the spec, of the document, of decisions and of evidence. */
export function hostileFinding(text: string, provider = "thicket"): Finding {
  const say = asIs(text);
  const side = (number: number): Form => ({
    text: `${text} ${number}`,
    at: { file: text, line: 1, column: 1 },
    cite: [text],
  });
  return finding({
    provider,
    rule: text,
    element: text,
    title: text,
    places: places("send", "request", text),
    says: say,
    before: side(1),
    after: side(2),
    todo: say,
    verdicts: { send: effect("breaking", "none", true) },
    witness: {
      kind: "message",
      structure: text,
      text,
      refusedBy: "base",
      issue: { path: text, rule: text },
    },
    decision: {
      verdict: "accepted",
      reason: text,
      by: text,
      on: text,
      until: text,
      evidence: text,
    },
    symbols: [text],
  });
}

export const report: Report = {
  base: "main",
  head: "working tree",
  providers: [
    {
      name: "harbour",
      title: "海港保险经纪",
      versions: { before: "0.4.2", after: "0.4.2" },
      findings: harbour,
      bump: { least: "major", version: "0.5.0", because: harbour[0]?.fingerprint ?? "" },
    },
    {
      name: "lantern",
      title: "Lantern Mutual",
      versions: { before: "1.3.0", after: "1.4.0" },
      findings: lantern,
      bump: { least: "major", version: "2.0.0", because: lantern[0]?.fingerprint ?? "" },
    },
    {
      name: "meadow",
      title: "Meadow Assistance",
      versions: { before: "0.1.0", after: "0.1.0" },
      findings: [],
      bump: { least: "none" },
    },
  ],
};

export const hostileReport: Report = {
  base: hostileTexts[0] ?? "",
  head: hostileTexts[2] ?? "",
  providers: [
    {
      name: "thicket",
      title: hostileTexts.join(" "),
      versions: { before: hostileTexts[1] ?? "", after: hostileTexts[3] ?? "" },
      findings: hostileTexts.map((text) => hostileFinding(text)),
      bump: { least: "major", version: hostileTexts[4] ?? "", because: hostileTexts[5] ?? "" },
    },
  ],
};

export const declarations: Declarations = new Map([
  [
    "harbour/InsureRequest.premium",
    {
      before: declaration("/** 保费金额，元 */\n  readonly premium: Yuan;"),
      after: declaration("/** 保费金额，分 */\n  readonly premium: Fen;"),
    },
  ],
  [
    "harbour/CancelRequest.reason",
    { after: "export interface CancelRequest {\n  readonly reason: CancelReason;\n}\n" },
  ],
  [
    "harbour/PayState",
    { before: 'export type PayState = "1" | "2";\n', after: 'export type PayState = "1" | "2";\n' },
  ],
]);

function declaration(member: string): string {
  const others = ["orderNo", "channel", "product", "plan", "startsAt", "endsAt"];
  const lines = others.map((name) => `  readonly ${name}: string;`);
  return `export interface InsureRequest {\n${lines.join("\n")}\n  ${member}\n${lines.join("\n").replaceAll(": string", "2?: string")}\n}\n`;
}
