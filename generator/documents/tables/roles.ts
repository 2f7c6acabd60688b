import { tidy } from "./content.js";

/** What a caption or heading says of the table below it. */
export interface Says {
  readonly side?: "request" | "reply";
  readonly isEnvelope?: boolean;
  readonly isStructure?: boolean;
}

const reply = /响应|返回|应答|出参|输出|回参|response|reply|result/iu;
const request = /请求|入参|输入|发送|推送|上送|上传|提交|request/iu;
const envelope = /头(?!像)|公共|共用|公用|通用|模板|外层|head(?:er)?|envelope|common/iu;
const structure = /对象|实体|结构体|DTO\b|\bVO\b|明细/u;

/** Reads a caption: `响应头`, `平台返回报文`, `公共类型`. What answers a request is called both: it is the reply. */
export function saysOf(caption: string): Says {
  const text = tidy(caption);
  const side = reply.test(text) ? "reply" : request.test(text) ? "request" : undefined;
  return {
    ...(side && { side }),
    ...(envelope.test(text) && { isEnvelope: true }),
    ...(structure.test(text) && { isStructure: true }),
  };
}

const vocabulary =
  /请求|响应|返回|应答|输入|输出|出入?参|入参|接口|报文|包体|业务|系统级?(?=参数)|参数|数据|字段|属性|信息|内容|列表|说明|定义|描述|介绍|示例|样例|举例|例子|格式|结构|方法|方式|路径|地址|结果|消息|模型|成功|失败|异步|同步|功能|公共|共用|通用|的|和|与|及|[体头表类型中时]|data|body|header?|head|request|response|param(?:eter)?s?|example|sample|json|xml|url/giu;

/** Whether a heading only says which part of an operation follows (`请求参数列表`, `响应data`), not which operation. */
export function isPartTitle(title: string): boolean {
  const rest = tidy(title)
    .replace(vocabulary, "")
    .replace(/[\s\d.、:：()（）/-]+/gu, "");
  return rest === "";
}

/** Whether a heading stands over a sample. */
export function isSampleTitle(title: string): boolean {
  return /示例|样例|例子|举例|sample|example/iu.test(title);
}

/** A line that says what the page is about, `简要描述：`, or that what follows does. */
export const aboutLine =
  /^(?:接口名称|接口描述|接口说明|功能描述|功能说明|简要描述|描述)\s*[:：]\s*(.*)$/u;

/** Headings of what all operations share: these have tables, and are no operations. */
export function isCommonTitle(title: string): boolean {
  return /公共|共用|公用|通用|模板|响应码|返回码|错误码|状态码|code码|附录|字典|枚举|术语|名词|修订|修改(?:记录|历史|日志|履历)|^(?:文档)?修改(?:说明|内容)?$|版本|规范|概述|common|errors?\b|appendix|glossary|change ?log|revisions?\b/iu.test(
    title,
  );
}

/** Headings of what holds for all operations, and has no messages of its own: `签名规则`, `接入说明`. */
export function isRuleTitle(title: string): boolean {
  const plain = tidy(title).replace(/^[\d.、\s]+/u, "");
  return /(?:规则|算法|机制|约定|要求|协议|(?:接入|对接|技术|总体|整体)说明|(?:通[讯信]|接入|调用|加密|签名|传输)(?:方式|流程))$|^(?:接口|数据|报文)?(?:签名|验签|加密|加解密|安全|通讯|通信)$/u.test(
    plain,
  );
}
