import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { paragraphs } from "./paragraphs.js";

/** Keys that are printed. They are never shown. */
export const printedKeys: Detector = {
  name: "key-printed",
  title: { en: "A key is printed in the document", zh: "文档中印有密钥" },
  inquiry: {
    decision: "configured, and never copied from the document",
    reason: "whoever has the document has the key, and print does not tell l from I",
    question: "请问能否另行安全地提供密钥，文档中的密钥是否仅用于测试？",
    meanwhile: "在得到答复前，我们不使用文档中的密钥。",
    answers: ["仅用于测试，另行提供正式密钥", "会更换"],
  },
  find: (corpus) =>
    paragraphs(corpus).flatMap(({ cite, text }): readonly Found[] => {
      const [, name] =
        /((?:sign|md5|secret|des|aes|app|api|access)?_?(?:key|secret)|密[钥匙])[^\n]{0,24}?[:：=]\s*[“"']?(?=[A-Za-z\d+/]*\d)(?=[A-Za-z\d+/]*[A-Za-z])[A-Za-z\d+/]{16,}={0,2}/iu.exec(
          text,
        ) ?? [];
      if (name === undefined) return [];
      return [
        {
          certainty: "certain",
          facts: [name],
          says: { en: `${name} is printed`, zh: `印有 ${name}` },
          claims: [claim(cite, `${name} is printed`, `印有 ${name}`)],
        },
      ];
    }),
};
