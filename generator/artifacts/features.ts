import { translated, type Filled } from "../diagnostics/phrases.js";
import type { Words } from "../diagnostics/language.js";

/**
 * What this version makes no code for, in English and in Chinese; each completes the sentence "this version does not generate
 * code for …". A text that stands nowhere here is no `Feature`, and does not compile.
 */
export const features = {
  // types and structures
  "members in a fixed order": "顺序固定的字段",
  "a field named __proto__": "名为 __proto__ 的字段",
  "a value that is filled in inside a body": "在报文体内自动填充的值",
  "the form {} of a member of an envelope": "外层报文字段的 {} 形式",
  "the form {} of an XML element": "XML 元素的 {} 形式",
  "json-text<{}>": "json-text<{}>",
  "base64<{}>": "base64<{}>",
  "fen in {}": "以 fen 为单位的 {}",
  "yuan in {}": "以 yuan 为单位的 {}",
  "percent in {}": "以 percent 为单位的 {}",
  "days in {}": "以 days 为单位的 {}",
  "{}, told apart by '{}'": "{}（由 '{}' 区分）",
  "{}, whose forms differ in code": "{}（各分支在代码中的形式不同）",
  "the code {} as a number": "以数传输的码值 {}",
  "the date format {}": "日期格式 {}",
  // messages
  "bodies whose members stand among those of the envelope": "字段与外层报文字段并列的报文体",
  "a member named operation that tells operations apart": "用来区分操作、名为 operation 的字段",
  "a body in a member named operation": "放在名为 operation 的字段里的报文体",
  "a root element of requests or replies alone": "只有请求或只有应答才有的根元素",
  "an encoded message that is a form or a query": "以表单或查询串传输的、编码的报文",
  "an encoded message that is no text": "编码后不是文本的报文",
  "a signature over all headers, some of which are open": "对所有 HTTP 头的签名，而其中有待定的",
  "a parameter of a header whose source is open": "HTTP 头中来源待定的参数",
  "the time of signing in a header whose name is open": "放在名字待定的 HTTP 头里的签名时间",
  "the content type '{}'": "内容类型 '{}'",
  "the method '{}'": "请求方法 '{}'",
  "the charset '{}'": "字符集 '{}'",
  "query parameters": "查询参数",
  "an encoded message": "整体编码的报文",
  "a message that is XML": "是 XML 的内层报文",
  "a message without one member that it always travels in": "没有一个固定字段承载的内层报文",
  "a message that is not JSON inside": "内容不是 JSON 的内层报文",
  "a body sealed inside of a message": "在内层报文里再次加密的报文体",
  "a reply's message that is sealed with a key": "用密钥加密的应答内层报文",
  "a reply's message whose encoding is open": "编码待定的应答内层报文",
  "a condition that looks into the message around it": "取决于所在内层报文的条件",
  "headers of a reply": "应答的 HTTP 头",
  "a second body": "第二个报文体",
  "a template outside of the headers": "HTTP 头以外的模板",
  "other spellings of a header's name": "HTTP 头名称的其他拼写",
  "a header that the caller gives": "由调用方给出的 HTTP 头",
  "a header with members": "含有字段的 HTTP 头",
  "a header that repeats a member": "重复字段的 HTTP 头",
  "a header whose source is open": "来源待定的 HTTP 头",
  "an encoded header": "编码后的 HTTP 头",
  "a value whose source is open": "来源待定的值",
  "an open value that may be made by '{}'": "可能由 '{}' 产生的待定值",
  "a member that repeats what is no value of the envelope": "所重复的内容不是外层报文的值的字段",
  "a member that repeats one that repeats another": "所重复的字段又重复另一字段的字段",
  "a member that repeats what is made of others": "所重复的内容由其他字段算出的字段",
  "a member that repeats one of another form": "与所重复的字段形式不同的字段",
  "a reply's member that repeats a new UUID": "应答中重复新 UUID 的字段",
  "a field that repeats one below the first level of a body": "所重复的字段不在报文体第一层的字段",
  "a repeated field whose form differs in code": "在代码中形式不同的重复字段",
  "a member of a request that repeats one of the request": "请求中重复请求字段的字段",
  "a member that is never sent": "从不发送的字段",
  "a UUID in so few characters": "字符数不够的 UUID",
  "a reply's member made by '{}'": "应答中由 '{}' 产生的字段",
  "a member of the request's body by 'body'": "以 'body' 引用的请求报文体字段",
  "the member '{}', which the reply's envelope does not have": "应答的外层报文没有的字段 '{}'",
  "an envelope that no query string can carry": "查询串无法承载的外层报文",
  // operations
  "operations told apart by '{}'": "由 '{}' 区分的操作",
  "an operation that neither the message nor its address alone tells from others":
    "单凭报文或单凭地址都无法与其他操作区分的操作",
  "operations told apart by a member and the address together": "由字段和地址共同区分的操作",
  "a protocol by which several parties send": "多个参与方都发送的协议",
  "a protocol turned around": "方向相反的协议",
  "a body that is a {}": "类型为 {} 的报文体",
  "a request that is nothing at all": "什么内容也没有的请求",
  "a body without a place in the envelope": "在外层报文中没有位置的报文体",
  "a body without a place in the reply": "在应答中没有位置的报文体",
  "data for a success that the document does not have": "文档没有的成功应答的数据",
  "a path with holes": "带占位符的路径",
  // signatures and encodings
  "several signatures of one message": "一个报文上的多个签名",
  "a signature with a private key under some choices, or more than one":
    "只在部分选项下用私钥计算的签名，或多个这样的签名",
  "a signature whose bytes cannot be got back": "无法还原出字节的签名",
  "a signature inside of a message": "放在内层报文里的签名",
  "a signature over what is inside of a message": "对内层报文内容的签名",
  "a signature over pairs of XML elements": "对 XML 元素键值对的签名",
  "a signature over the query that its message stands in": "对承载报文的查询串的签名",
  "a key that the message names": "由报文指名的密钥",
  "a signature over all of the {}": "对整个 {} 的签名",
  "a signature over the HTTP body of a message that stands in the query":
    "对 HTTP 报文体的签名，而报文在查询串里",
  "a signature over bodies in members of several names": "对放在多个不同名字段里的报文体的签名",
  "a signature over a body as it is sealed and as it is inside": "同时对报文体密文和明文的签名",
  "a signature over a header that the protocol does not have": "对协议没有的 HTTP 头的签名",
  "a signature over the body that it stands in": "对签名自身所在报文体的签名",
  "a signature over the members of a body that has none": "对没有字段的报文体的字段的签名",
  "a signature over leaves": "对叶子值的签名",
  "the inner slice of a JSON member": "JSON 字段的 inner 切片",
  "pairs in a declared order that is not one for all operations":
    "按声明顺序排列、而顺序因操作而异的键值对",
  "pairs of files": "文件的键值对",
  "two inputs named '{}'": "两个名为 '{}' 的输入",
  "a sealed body that is not JSON inside": "内容不是 JSON 的加密报文体",
  "letter case by party in an encoding": "编码中因参与方而异的字母大小写",
  "letter case by party inside a segment": "片段内因参与方而异的字母大小写",
  "undoing the step '{}'": "步骤 '{}' 的逆运算",
  "the step '{}'": "步骤 '{}'",
  "a step whose credential is of another kind": "凭据种类不符的步骤",
  "a credential in PEM": "PEM 形式的凭据",
  "eight bytes of a key for AES": "用于 AES 的八字节密钥",
  "a keyed step inside a segment": "片段内用到密钥的步骤",
  "a pipeline whose steps do not fit together": "步骤之间衔接不上的流水线",
} as const;

/** Something that this version makes no code for, as a complaint calls it. */
export type Feature = Filled<keyof typeof features>;

/** What a feature is called in each language. */
export function featureWords(feature: Feature): Words {
  return { en: feature, zh: translated(features, feature) ?? feature };
}
