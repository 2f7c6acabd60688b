import type { anomalyEntries } from "../catalogue/anomalies.js";
import type { Translations } from "../translation.js";

export const anomalies: Translations<typeof anomalyEntries> = {
  "unknown-anomaly": {
    title: "没有这个指纹的异常",
    message: ({ fingerprint }) => `发现的异常里没有 '${fingerprint}'`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? "`baowen anomalies` 会打印发现的异常及其指纹"
        : `是不是 '${suggestion}'？`,
    why: "疑问针对的是现有文档中发现的内容；文档改正之后，它就不再存在。",
  },
  "anomaly-asked": {
    title: "已有疑问问到它",
    message: ({ fingerprint, question }) => `疑问 '${question}' 已经问到 '${fingerprint}'`,
    help: ({ question }) => `缺少的内容请补充到 '${question}'`,
    why: "同一件事问两次会得到两个答复，读规格的人却只会看到其中一个。",
  },
  "question-not-written": {
    title: "疑问无法写入规格",
    message: ({ fingerprint, folder }) =>
      `关于 '${fingerprint}' 的疑问无法按 '${folder}' 现在的写法写入`,
    help: () => "把 'questions.yaml' 中的疑问逐行书写，不用花括号；或手工写入这一条",
    why: "写入之后规格必须仍然成立，其余内容必须逐字节不变；做不到时，什么都不写。",
  },
};
