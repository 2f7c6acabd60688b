import { speechOf } from "../../generator/diagnostics/speech.js";
import { planted } from "../support/planted.js";
import { emptyProject } from "../support/project.js";
import type { Observed } from "./observed.js";

const speech = await speechOf("zh");

const {
  holder,
  insured,

  idCard,
  insuredIdCard,
  mobile,
  insuredMobile,
  accountMobile,
  email,
  bankAccount,
  address,
  taxpayerNo,
  accessToken,
  desKey,
  hexKey,
} = planted;

/** A document whose samples and prose hold what is somebody's: what is said of it, and the draft that is written. */
const document = `# 通知接口

## 1 约定

签名密钥 ${desKey}，签名方式为 MD5。加密密钥 ${hexKey}，加密方式为 DES。

重发失败时请联系 ${accountMobile} 或 ${email}。

联系人 contactName String(20) 是 ${insuredMobile}

## 2 出单通知

请求参数

| 参数名称 | 参数编码 | 参数类型 | 是否必填 | 描述 |
| --- | --- | --- | --- | --- |
| 投保人姓名 | holderName | String(20) | 是 | |
| 被保人姓名 | insuredName | String(20) | 是 | |
| 证件号 | cardNo | String(18) | 是 | |
| 手机号 | mobile | String(11) | 是 | |
| 邮箱 | email | String(64) | 否 | |
| 银行账号 | bankNo | String(32) | 否 | |
| 联系地址 | address | String(100) | 否 | |
| 纳税人识别号 | taxNo | String(32) | 否 | |
| 接口令牌 | token | String(32) | 否 | |

请求示例

\`\`\`json
{
  "holderName": "${holder}",
  "insuredName": "${insured}",
  "cardNo": "${idCard}",
  "mobile": "${mobile}",
  "email": "${email}",
  "bankNo": "${bankAccount}",
  "address": "${address}",
  "taxNo": "${taxpayerNo}",
  "token": "${accessToken}",
  "remark": "${insuredIdCard} ${insuredMobile}"
}
\`\`\`
`;

export async function importing(out: Observed): Promise<void> {
  out.gives(document);
  const project = emptyProject().put({ "guide.md": document });
  const line = "import guide.md --provider acme";
  for (const run of [
    await project.run(`${line} --dry-run`, { speech }),
    await project.run(`${line} --dry-run --format json`),
    await project.run(line),
    await project.run("questions acme"),
  ]) {
    out.sees(run.output, run.said);
  }
  out.sees(...Object.values(project.texts("specs")));
}
