import type {
  CodeChanges,
  Finding,
  Form,
  ProviderReport,
  Report,
} from "../../generator/diff/finding.js";
import type { Verdict } from "../../generator/diff/verdict.js";

/*
 * Reviews made by hand: everything that a printer meets. Nothing in them is anybody's.
 */

const at = (line: number, file = "specs/acme/insure.yaml"): NonNullable<Form["at"]> => ({
  file,
  line,
  column: 7,
});

const harmless: Verdict = { now: "safe", early: "safe", writer: false, reader: false };
const nowhere: Verdict = { ...harmless, now: "none", early: "none" };

/** A finding about the request of `insure`, unless it says otherwise. */
export function finding(own: Partial<Finding> & Pick<Finding, "rule" | "fingerprint">): Finding {
  return {
    provider: "acme",
    element: "InsureRequest › outSerialNo",
    places: [{ operation: "insure", part: "request", role: "send" }],
    says: { en: "values may be shorter than before", zh: "值的长度上限变小" },
    verdicts: { send: harmless },
    severity: "safe",
    silent: false,
    cause: "provider-change",
    fix: "none",
    todo: { en: "Nothing.", zh: "无需处理。" },
    bump: "patch",
    witness: { kind: "none", why: { en: "nothing is refused", zh: "没有会被拒绝的内容" } },
    symbols: [],
    ...own,
  };
}

const shorter = finding({
  rule: "length-shorter",
  fingerprint: "3f9a12c07b1e",
  title: "外部流水号",
  before: { text: "string(32)", at: at(40), cite: ["guide 7.4.2 row 4"] },
  after: { text: "string(20)", at: at(41), cite: ["guide 7.4.2 row 4"] },
  verdicts: { send: { ...harmless, now: "breaking" } },
  severity: "breaking",
  silent: true,
  fix: "call-sites",
  todo: {
    en: "Send serial numbers of at most 20 characters.",
    zh: "发送的流水号不超过 20 个字符。",
  },
  bump: "major",
  witness: {
    kind: "message",
    structure: "InsureRequest",
    text: '{"outSerialNo":"A23456789012345678901","insuredName":"甲某某","price":"100.00"}',
    refusedBy: "head",
    issue: { path: "outSerialNo", rule: "max-length" },
  },
  symbols: ["InsureRequest.outSerialNo"],
});

const unit = finding({
  rule: "unit-changed",
  fingerprint: "0b77e1a9c2d4",
  element: "InsureReply › price",
  title: "保费",
  places: [{ operation: "insure", part: "reply", role: "receive" }],
  says: { en: "amounts are counted in another unit", zh: "金额的单位变了" },
  before: { text: "decimal, unit yuan", at: at(73), cite: ["guide 7.4.3 row 2"] },
  after: { text: "integer, unit fen", at: at(75), cite: ["guide 7.4.3 row 3"] },
  verdicts: { receive: { now: "breaking", early: "breaking", writer: false, reader: true } },
  severity: "breaking",
  fix: "call-sites",
  todo: { en: "Divide by 100 where yuan are meant.", zh: "需要元的地方除以 100。" },
  bump: "major",
  witness: {
    kind: "code",
    text: "const total: Yuan = reply.price;",
    refusedBy: "head",
    error: "TS2322: Type 'Fen' is not assignable to type 'Yuan'.",
  },
  symbols: ["InsureReply.price", "readInsureReply"],
});

const signed = finding({
  rule: "signature-separator",
  fingerprint: "9c1d22e0f7a3",
  element: "protocol notice › signature sign",
  places: [
    { operation: "paid", part: "request", role: "receive" },
    { operation: "paid", part: "reply", role: "send" },
    { operation: "issued", part: "request", role: "receive" },
    { operation: "issued", part: "reply", role: "send" },
  ],
  says: {
    en: "the pieces of what is signed are joined in another way",
    zh: "待签名文本的拼接方式变了",
  },
  before: { text: 'join "&"', at: at(12, "specs/acme/protocols.yaml"), cite: ["guide 3.1"] },
  after: { text: 'join "|"', at: at(12, "specs/acme/protocols.yaml"), cite: ["guide 3.1"] },
  verdicts: {
    send: { ...harmless, now: "breaking", early: "breaking" },
    receive: { ...harmless, now: "breaking", early: "breaking" },
  },
  severity: "breaking",
  silent: true,
  fix: "regenerate",
  todo: {
    en: "Generate again, and deploy when the partner switches.",
    zh: "重新生成，在合作方切换时部署。",
  },
  bump: "major",
  witness: {
    kind: "signature",
    input: "a=1, b=2 with key k",
    before: "5d2c4f00",
    after: "77ab09e1",
  },
});

const removed = finding({
  rule: "field-removed",
  fingerprint: "71f0a3b58d60",
  element: "InsureRequest › salesCode",
  title: "销售代码",
  says: { en: "a field that may be sent is gone", zh: "选填字段被移除" },
  before: {
    text: "string(16), optional",
    zh: "string(16)，选填",
    at: at(52),
    cite: ["guide 7.4.2 row 9"],
  },
  verdicts: { send: { now: "dangerous", early: "safe", writer: true, reader: true } },
  severity: "dangerous",
  fix: "ask",
  todo: { en: "Ask whether the server refuses it.", zh: "询问服务器是否拒绝该字段。" },
  bump: "major",
  symbols: ["InsureRequest.salesCode"],
  decision: {
    verdict: "rejected",
    reason: "the server still needs it",
    by: "wang",
    on: "2026-05-02",
  },
});

const added = finding({
  rule: "field-added-optional",
  fingerprint: "aa04d9171c5e",
  element: "Applicant › email",
  title: "邮箱",
  places: [
    { operation: "insure", part: "request", role: "send" },
    { operation: "quote", part: "request", role: "send" },
  ],
  says: { en: "there is a new field, which may be left out", zh: "新增了选填字段" },
  after: { text: "string(64)", at: at(18, "specs/acme/types.yaml"), cite: ["guide 7.2 row 8"] },
  verdicts: { send: { ...harmless, early: "dangerous" } },
  severity: "dangerous",
  fix: "regenerate",
  todo: { en: "Send it once the partner knows it.", zh: "合作方支持之后再发送。" },
  bump: "minor",
  symbols: ["Applicant.email"],
  decision: {
    verdict: "accepted",
    reason: "unknown members are ignored there, tried on 2 May",
    by: "wang",
    on: "2026-05-02",
    until: "2026-09-01",
    evidence: "samples/insure.json",
  },
});

const relabelled = finding({
  rule: "title-changed",
  fingerprint: "c0ffee00d0c5",
  element: "InsureRequest › startDate",
  title: "起保日期",
  says: { en: "the document's name for it changed", zh: "文档中的名称变了" },
  before: { text: "生效日期", at: at(60), cite: ["guide 7.4.2 row 11"] },
  after: { text: "起保日期", at: at(61), cite: ["guide 7.4.2 row 11"] },
  verdicts: { send: nowhere },
  severity: "docs",
  cause: "document-correction",
});

const environment = finding({
  rule: "environment-url",
  fingerprint: "1234567890ab",
  element: "environment test",
  places: [],
  says: { en: "the address changed", zh: "地址变了" },
  before: { text: "https://test.example.com/a", at: at(20, "specs/acme/provider.yaml"), cite: [] },
  after: { text: "https://test.example.com/b", at: at(20, "specs/acme/provider.yaml"), cite: [] },
  verdicts: {},
  severity: "safe",
  cause: "capture-fix",
  fix: "operations",
  todo: { en: "Change the configured address.", zh: "修改所配置的地址。" },
  witness: { kind: "none", why: { en: "addresses are not called", zh: "不会访问这些地址" } },
});

/** Every form that a changed declaration has. */
const code: readonly CodeChanges[] = [
  {
    package: "@baowen/acme",
    cause: "spec",
    added: [{ name: "Gender", entry: ".", head: "type Gender" }],
    removed: [{ name: "Refund", entry: "./counterpart", head: "interface Refund" }],
    changed: [
      {
        name: "InsureRequest",
        entry: ".",
        docsOnly: false,
        members: [
          {
            name: "price",
            before: "readonly price?: Yuan",
            after: "readonly price: Fen",
            docsOnly: false,
          },
          { name: "email", after: "readonly email?: string", docsOnly: false },
          {
            name: "startDate",
            before: "readonly startDate: string",
            after: "readonly startDate: string",
            docsOnly: true,
          },
        ],
      },
      { name: "Applicant", entry: ".", docsOnly: true, members: [] },
    ],
  },
  {
    package: "@baowen/acme",
    cause: "generator",
    added: [],
    removed: [],
    changed: [
      {
        name: "readInsureReply",
        entry: ".",
        docsOnly: false,
        head: {
          before: "function readInsureReply(text: string): InsureReply | undefined",
          after: "function readInsureReply(text: string): Read<InsureReply>",
        },
        members: [],
      },
    ],
  },
];

const acme: ProviderReport = {
  name: "acme",
  title: "示例保险",
  versions: { before: "1.4.0", after: "1.5.0" },
  findings: [shorter, signed, unit, removed, added, environment, relabelled],
  bump: { least: "major", version: "2.0.0", because: "3f9a12c07b1e" },
  code,
};

/** Every witness, cause and fix there is; something shared, something gone, something decided, words alone. */
export const update: Report = { base: "main", head: "working tree", providers: [acme] };

/** Nothing differs, in two versions that are one. */
export const nothing: Report = {
  base: "main",
  head: "HEAD",
  providers: [
    {
      name: "acme",
      title: "acme",
      versions: { before: "1.4.0", after: "1.4.0" },
      findings: [],
      bump: { least: "none", version: "1.4.0" },
    },
  ],
};

/** Packages, which have no YAML: a provider that came, and one that went. */
export const packages: Report = {
  base: "acme-1.4.0.tgz",
  head: "other-0.1.0.tgz",
  providers: [
    {
      name: "acme",
      title: "示例保险",
      versions: { before: "1.4.0" },
      findings: [
        finding({
          rule: "provider-removed",
          fingerprint: "dd00dd00dd00",
          element: "provider acme",
          places: [],
          says: { en: "the provider is gone", zh: "提供方被移除" },
          before: { text: "package 1.4.0", cite: [] },
          verdicts: {},
          severity: "breaking",
          cause: "unknown",
          todo: { en: "keep the old package as long as it is used", zh: "仍在使用时保留旧的包" },
          bump: "none",
        }),
      ],
      bump: { least: "none" },
    },
    {
      name: "other",
      title: "",
      versions: { after: "0.1.0" },
      findings: [
        finding({
          rule: "provider-added",
          fingerprint: "ee00ee00ee00",
          provider: "other",
          element: "provider other",
          places: [],
          says: { en: "there is a new provider", zh: "新增了提供方" },
          verdicts: {},
          cause: "unknown",
          bump: "minor",
        }),
      ],
      bump: { least: "minor", because: "the first version" },
    },
  ],
};

/** Each text is one that some format obeys. */
const evil = [
  "a|b\\|c `d` ``e`` <b>f</b> <!-- g --> --> ]]> &amp; &#64;",
  "@everyone #12 GH-7 https://x.example www.x.example a@b.example ![i](j) [k]: l :smile: $m$ ~~n~~ *o* __p__",
  "\n::error::forged\r\n%0A,:\u001b[31m\u202e\u2028\u0000\ufffe\ud800",
] as const;

const everywhere = evil.join(" ");
const words = { en: everywhere, zh: everywhere };

export const hostile: Report = {
  base: evil[0],
  head: evil[2],
  providers: [
    {
      name: everywhere,
      title: everywhere,
      versions: { before: everywhere, after: evil[1] },
      findings: [
        finding({
          rule: everywhere,
          fingerprint: "0123456789ab",
          provider: everywhere,
          element: everywhere,
          title: everywhere,
          places: [{ operation: everywhere, part: "request", role: "send" }],
          says: words,
          before: {
            text: everywhere,
            at: { file: evil[2], line: 1, column: 1 },
            cite: [everywhere],
          },
          severity: "breaking",
          silent: true,
          todo: words,
          bump: "major",
          witness: {
            kind: "message",
            structure: evil[0],
            text: evil[2],
            refusedBy: "base",
            issue: { path: evil[1], rule: evil[0] },
          },
          symbols: [...evil],
        }),
        finding({
          rule: evil[1],
          fingerprint: "ba9876543210",
          element: evil[2],
          after: { text: evil[1], at: { file: "a:b %2F/中.yaml", line: 3, column: 2 }, cite: [] },
          decision: { verdict: "accepted", reason: everywhere, by: evil[1], evidence: evil[2] },
        }),
      ],
      bump: { least: "major", version: evil[0], because: evil[2] },
      code: evil.map((text) => ({
        package: everywhere,
        cause: "spec",
        added: [{ name: text, entry: text, head: text }],
        removed: [],
        changed: [
          {
            name: everywhere,
            entry: text,
            docsOnly: false,
            head: { before: text, after: everywhere },
            members: [{ name: text, before: text, docsOnly: false }],
          },
        ],
      })),
    },
  ],
};

export const reports: Readonly<Record<string, Report>> = { update, nothing, packages, hostile };
