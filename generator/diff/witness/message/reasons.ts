import type { Words } from "../../../diagnostics/language.js";

/** Why there is no message that shows a finding. */
export const reasons = {
  harmless: {
    en: "it harms no message",
    zh: "不影响任何报文",
  },
  tolerant: {
    en: "receivers take both: what is received is held only to what makes it usable",
    zh: "接收方两种都接受：收到的报文只检查是否可用",
  },
  same: {
    en: "no message was found that one version takes and the other refuses",
    zh: "没有找到一个版本接受而另一个版本拒绝的报文",
  },
  around: {
    en: "its condition looks at what stands around the body",
    zh: "其条件取决于报文体之外的内容",
  },
  said: {
    en: "its condition is in words, which nobody can evaluate",
    zh: "其条件是文字描述，程序无法判断",
  },
  alone: {
    en: "only one version has a structure for it",
    zh: "只有一个版本有相应的结构",
  },
  outside: {
    en: "headers and query parameters have no table of their own",
    zh: "请求头和查询参数没有自己的字段表",
  },
  unused: {
    en: "no member that both versions have holds one of these codes",
    zh: "两个版本共有的成员中没有使用该代码表的",
  },
  open: {
    en: "the list of codes is not all of them, so that others are let through",
    zh: "代码表不完整，其他代码也会放行",
  },
  long: {
    en: "the shortest message that shows it is too long to be read",
    zh: "能体现该变化的最短报文过长，不便阅读",
  },
  disagree: {
    en: "the field tables and the JSON Schemas disagree about it, which is a bug of baowen",
    zh: "字段表与 JSON Schema 的判断不一致，这是 baowen 的缺陷",
  },
} as const satisfies { readonly [name: string]: Words };
