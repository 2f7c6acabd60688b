import type { Words } from "../../../../diagnostics/language.js";

/** What stands on the page whatever the report says. */
export const labels = {
  title: { en: "Spec review", zh: "规格变更评审" },
  skip: { en: "Skip to the differences", zh: "跳到变更列表" },
  appearance: { en: "Appearance", zh: "外观" },
  system: { en: "System", zh: "跟随系统" },
  light: { en: "Light", zh: "浅色" },
  dark: { en: "Dark", zh: "深色" },
  tools: { en: "Filters and contents", zh: "筛选与目录" },
} as const satisfies Readonly<Record<string, Words>>;

export const filterLabels = {
  filters: { en: "Filters", zh: "筛选" },
  search: { en: "Search", zh: "搜索" },
  searchHint: { en: "Field, text, fingerprint", zh: "字段、文字、指纹" },
  severity: { en: "Severity", zh: "严重程度" },
  role: { en: "Role", zh: "角色" },
  both: { en: "Both", zh: "全部" },
  only: { en: "Only", zh: "仅显示" },
  silent: { en: "Silent", zh: "静默" },
  undecided: { en: "Undecided", zh: "未决定" },
  place: { en: "Provider or operation", zh: "提供方或操作" },
  everywhere: { en: "All", zh: "全部" },
  clear: { en: "Clear filters", zh: "清除筛选" },
  unfold: { en: "Unfold all", zh: "全部展开" },
  fold: { en: "Fold all", zh: "全部折叠" },
  nothing: { en: "No difference fits these filters.", zh: "没有符合筛选条件的变更。" },
  shown: { en: "{shown} of {all} shown", zh: "显示 {shown} / {all} 项" },
  keys: { en: "Keys: j next, k previous, / search", zh: "快捷键：j 下一项，k 上一项，/ 搜索" },
} as const satisfies Readonly<Record<string, Words>>;

export const summaryLabels = {
  start: { en: "Start here", zh: "首先处理" },
  work: { en: "What there is to do", zh: "工作内容" },
  providers: { en: "Providers and versions", zh: "提供方与版本" },
  provider: { en: "Provider", zh: "提供方" },
  version: { en: "Package version", zh: "包版本" },
  least: { en: "Must become", zh: "至少升到" },
  because: { en: "Because of", zh: "原因" },
  differences: { en: "Differences", zh: "变更" },
  nothing: { en: "Nothing is undecided.", zh: "没有待决定的变更。" },
} as const satisfies Readonly<Record<string, Words>>;

export const findingLabels = {
  silent: { en: "Silent", zh: "静默" },
  undecided: { en: "Undecided", zh: "未决定" },
  before: { en: "Before", zh: "变更前" },
  after: { en: "After", zh: "变更后" },
  absent: { en: "not there", zh: "不存在" },
  unsourced: { en: "not given", zh: "未注明" },
  todo: { en: "To do", zh: "处理" },
  decision: { en: "Decision", zh: "决定" },
  evidence: { en: "Evidence", zh: "证据" },
  more: { en: "Effects, witness, sources", zh: "影响、例证、出处" },
  places: { en: "Where", zh: "位置" },
  effects: { en: "Effects", zh: "影响" },
  now: { en: "Our running code, once the partner has changed", zh: "合作方变更后，我方现有代码" },
  early: { en: "Our new code, before the partner changes", zh: "合作方变更前，我方新代码" },
  writer: { en: "Code that builds it", zh: "构造它的代码" },
  reader: { en: "Code that reads it", zh: "读取它的代码" },
  noEffects: { en: "None on messages or code.", zh: "对报文和代码均无影响。" },
  witness: { en: "Witness", zh: "例证" },
  input: { en: "What is signed", zh: "签名输入" },
  cause: { en: "Cause", zh: "起因" },
  bump: { en: "Version", zh: "版本" },
  sources: { en: "Sources", zh: "出处" },
  declarations: { en: "Generated code", zh: "生成的代码" },
  fingerprint: { en: "Fingerprint", zh: "指纹" },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  rule: { en: "Rule", zh: "规则" },
} as const satisfies Readonly<Record<string, Words>>;

export const groupLabels = {
  docs: { en: "In words alone", zh: "仅文字" },
  same: { en: "Nothing differs.", zh: "没有变更。" },
  added: { en: "new", zh: "新增" },
  removed: { en: "removed", zh: "已移除" },
} as const satisfies Readonly<Record<string, Words>>;
