import type { BaowenError } from "../../templates/runtime/errors.js";
import { headerNameFault, type HeaderNameFault } from "../../templates/runtime/header-name.js";
import type { Words } from "../diagnostics/language.js";
import { translated } from "../diagnostics/phrases.js";

/** What an error of the runtime says, such as what a step throws: the runtime itself speaks English. */
export function runtimeWords({ message }: Pick<BaowenError, "message">): Words {
  return { en: message, zh: translated(messages, message) ?? message };
}

/** What is wrong with a text as the name of a header; undefined where nothing is. */
export function headerNameProblem(name: string): Words | undefined {
  const fault = headerNameFault(name);
  return fault && { en: fault, zh: headerFaults[fault] };
}

const headerFaults: Readonly<Record<HeaderNameFault, string>> = {
  "is no name of a header": "不能作 HTTP 头的名字",
  "is a header of HTTP's own": "是 HTTP 自身使用的头",
};

/** What digests, ciphers, texts and the JSON reader say. A test holds that nothing they throw is missing here. */
export const messages = {
  "{} at offset {}": "{}（偏移 {}）",
  "The XML declaration names an encoding other than UTF-8": "XML 声明写的编码不是 UTF-8",
  "The root element has another name": "根元素的名字不同",
  "A signed XML element stands in another place, too": "被签名的 XML 元素在别处还有一个",
  "A comment or CDATA section holds a signed element's tag": "注释或 CDATA 段里有被签名元素的标签",
  "An XML element stands before one that it must follow": "XML 元素的顺序不符：应排在另一元素之后",
  "Text stands beside child elements of an XML element": "XML 元素里文本与子元素并列",
  "The text is not well-formed XML": "文本不是合法的 XML",
  "The XML text ends too early": "XML 文本不完整",
  "The XML text has not just one root element": "XML 文本的根元素不是恰好一个",
  "The XML text begins with a byte order mark": "XML 文本以字节顺序标记（BOM）开头",
  "The XML declaration is not one of XML 1.0 at the very beginning":
    "XML 声明不是位于最开头的 XML 1.0 声明",
  "The XML text has a document type declaration": "XML 文本含有文档类型声明（DTD）",
  "The XML text has a processing instruction": "XML 文本含有处理指令",
  "The XML text has a reference to no character and none of the five entities":
    "XML 文本的引用既不是字符，也不是五个预定义实体之一",
  "The XML text has a character that XML does not allow": "XML 文本含有 XML 不允许的字符",
  "The XML text has no name where one must be": "XML 文本在应有名字处没有名字",
  "An XML element is not closed by its own end tag": "XML 元素没有由自己的结束标签闭合",
  "An XML attribute is not a name and a quoted value after white space":
    "XML 属性不是空白之后的名字和带引号的值",
  "An attribute stands twice in one XML element": "同一个 XML 元素里有重复的属性",
  "An XML comment has two hyphens inside it": "XML 注释里有两个连续的连字符",
  "The XML text has the end of a CDATA section outside one":
    "XML 文本在 CDATA 段之外有 CDATA 段的结尾",
  "The XML text is nested too deeply": "XML 文本嵌套过深",
  "The XML text has too many elements": "XML 文本元素过多",
  "An XML element has too many attributes": "XML 元素属性过多",
  "An XML element stands twice where one may stand": "只能出现一次的 XML 元素出现了两次",
  "An XML element has text beside child elements": "XML 元素里文本与子元素并列",
  "The text is not JSON": "文本不是 JSON",
  "A member stands twice in one JSON object": "同一个 JSON 对象里有重复的字段",
  "The JSON text is nested too deeply": "JSON 文本嵌套过深",
  "The JSON text has too many members": "JSON 文本字段过多",
  "maxDepth is at most 500": "maxDepth 最大为 500",
  "maxAttributes is at most 500": "maxAttributes 最大为 500",
  "The text is not a JSON number": "文本不是 JSON 的数",
  "The value is nested too deeply": "值嵌套过深",
  "A value has no form in JSON": "有的值在 JSON 中无法表示",
  "A text has a lone surrogate": "有文本含有不成对的代理字符",
  "The text has a lone surrogate": "文本含有不成对的代理字符",
  "The bytes are not UTF-8": "字节不是 UTF-8",
  "The text is not hex": "文本不是十六进制",
  "The text is not Base64": "文本不是 Base64",
  "The text is not Base64 of the URL alphabet": "文本不是 URL 字母表的 Base64",
  "The lines of the Base64 text are not as long as agreed": "Base64 文本的行长与约定不符",
  "GBK has no character for the one at offset {}": "偏移 {} 处的字符在 GBK 中不存在",
  "The bytes are not GBK": "字节不是 GBK",
  "The text has no {} characters to take some of": "文本不足 {} 个字符，无法截取",
  "The text is not percent-encoded": "文本不是百分号编码",
  "An object or a list has no place in a text of pairs": "键值对文本里不能有对象或列表",
  "The order of members whose names are numbers is not known": "名字是数的字段，其顺序无从得知",
  "The sealed bytes cannot be opened with this key": "用这个密钥解不开密文",
  "The key": "密钥",
  "{} holds no {}{}": "{}里没有{}{}",
  "private key of {} in {}": " {} 私钥（{}）",
  "private key of {} in {}, or one with a password": " {} 私钥（{}），或私钥带有密码",
  "public key of {} in {}": " {} 公钥（{}）",
  "Base64 of DER": "DER 的 Base64",
  "{} holds an RSA key of fewer than 1024 bits": "{}里的 RSA 密钥不足 1024 位",
  "{} is empty, or no text": "{} 是空的，或不是文本",
  "credentials.{} is no pair of keys: { private, public }":
    "credentials.{} 不是密钥对：{ private, public }",
  "credentials.{}.public does not say the keys by their ids":
    "credentials.{}.public 没有按编号给出密钥",
  "The address is not one of http or https": "地址不是 http 或 https 的地址",
  "The address holds a user's name or password": "地址里含有用户名或密码",
  "The address has a fragment, which is never sent": "地址里有片段（#），它从不发送",
  "No such environment: {}; or give { url }": "没有这个环境：{}；也可以给出 { url }",
  "The address of the environment '{}' has no TLS: give it as { url } if messages are to be sent in the clear":
    "环境 '{}' 的地址没有 TLS：若要明文发送，以 { url } 给出它",
  "The environment is neither a name nor { url }": "环境既不是名字，也不是 { url }",
  "The key is not {}": "密钥不是 {}",
  "The key has not the right length: {}": "密钥长度不对：{}",
  "an AES key has 16, 24 or 32 bytes": "AES 密钥为 16、24 或 32 字节",
  "an initialization vector of AES has 16 bytes": "AES 的初始向量为 16 字节",
  "a DES key has 8 bytes": "DES 密钥为 8 字节",
  "a DES key has 8 bytes or more": "DES 密钥不少于 8 字节",
  "This build of the platform has no DES, as builds for FIPS have none; run on another one to talk to this partner":
    "这个平台构建没有 DES（FIPS 构建都没有）；要与该合作方对接，请换一个平台运行",
} as const;
