import type { Topic } from "../reading.js";

/** By what words a passage is known to promise something; which words, not what they promise. */
const signs: { readonly [T in Topic]: RegExp } = {
  signature: /签名|验签|加签|摘要|\bsign(?:ature|Key)?\b|\bmd5|\bsha-?\d|\bhmac/iu,
  cipher: /加密|解密|密文|密钥|密匙|\b(?:3?des|aes|rsa|sm[234]|base64)\b/iu,
  retry:
    /重发|重试|重推|重新(?:推送|发送|接收|触发)|再次(?:推送|发送|触发|出发)|补发|补推|\bretr(?:y|ies)\b/iu,
  rate: /频率|(?:请求|调用)频繁|频繁(?:请求|调用)|限流|过期时间|调用(?:周期|次数)|最大可?(?:调用|请求)|每(?:分钟|秒|小时|天|日).{0,6}次|\bqps\b|rate limit/iu,
  address:
    /https?:\/\/[\w.]|(?:接口|请求|服务|回调|网关|测试|生产|正式|通知|访问)\s*(?:地址|url)|域名|^\/[\w.-]+(?:\/[\w.-]+)+$/iu,
  transport:
    /\bhttps?\b(?!:\/\/)|\b(?:post|get)\b|utf-?8|\bgbk\b|编码格式|字符集|content-?type|application\/|query\s*string|(?:json|xml)\s*(?:格式|报文)|数据格式|返回值/iu,
  acknowledgement:
    /返回(?:成功|失败|确认)|成功(?:标识|报文)|确认接收|应答|\back\b|接收通知(?:成功|失败)|回执成功|处理成功后?.{0,6}返回/iu,
  idempotency: /幂等|重复(?:请求|提交|通知|推送|发送)|去重|不允许(?:相同|重复)|唯一性/iu,
};

const topics = Object.keys(signs) as readonly Topic[];

/** Of these, whatever stands under a heading that speaks of them. */
const headed: readonly Topic[] = ["signature", "cipher", "retry", "rate", "idempotency"];

/**
 * What a passage speaks of, where that may be a promise. A line that only announces what follows promises nothing.
 *
 * @param title of the section that it stands in.
 */
export function topicsOf(text: string, title: string): readonly Topic[] {
  const plain = text.normalize("NFKC").replaceAll("`", "").trim();
  if (/^.{1,12}:$/u.test(plain)) return [];
  return topics.filter((topic) => {
    return signs[topic].test(plain) || (headed.includes(topic) && signs[topic].test(title));
  });
}
