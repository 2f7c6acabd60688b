import type { Passage, Topic } from "../reading.js";
import type { DraftClaim as Claim, DraftQuestion } from "./elements.js";
import { withInventedValues } from "./invented.js";
import { sectionOf } from "./operations.js";
import type { DraftSource } from "./source.js";

/** What prose promises, quoted and cited: it is never interpreted. A question for each topic that any passage is about. */
export function proseQuestions(sources: readonly DraftSource[]): readonly DraftQuestion[] {
  const passages = sources.flatMap(({ reading }) =>
    reading.passages
      .filter(({ kind }) => kind === "paragraph")
      .map((passage) => ({
        passage,
        document: reading.document,
        title: sectionOf(reading.sections, passage.place)?.title ?? "",
      })),
  );
  return (Object.keys(topics) as Topic[]).flatMap((topic) => {
    const found = passages.filter(({ passage, title }) => isAbout(passage, topic, title));
    const claims = found.map(({ passage, document }) => quoted(document, passage));
    return claims.length === 0 ? [] : [aboutProse(topic, claims)];
  });
}

function isAbout({ topics: spoken, text }: Passage, topic: Topic, title: string): boolean {
  // A key belongs to a signature as much: what signs and says nothing of encryption is one question.
  if (topic === "cipher" && spoken.includes("signature") && !encrypts(`${title} ${text}`)) {
    return false;
  }
  return spoken.includes(topic) || (topic === "acknowledgement" && plainAnswer.test(text));
}

/** Whether a text speaks of what can be read again; a digest, `MD5 加密`, cannot. */
function encrypts(text: string): boolean {
  return encryption.test(text.replaceAll(/(?:md5|sha-?\d*)\s*(?:加密|encrypt\w*)/giu, ""));
}

const encryption = /加密|加解密|解密|密文|\b(?:3?des|aes|sm4)\b|\b(?:en|de)crypt|cipher/iu;

/** A word that is the whole answer, which replies of specs have no place for: `返回：success`, `Return "OK"`. */
const plainAnswer =
  /(?:返回|回复|应答|响应|\b(?:return|reply(?: with)?|respond(?: with)?|answer(?: with)?))\s*[:：]?\s*(?:字符串|文本|(?:the )?(?:string|text|word))?\s*["'`“‘「]?(?:success|ok|fail(?:ure|ed)?)(?![\w])/iu;

function quoted(document: string, { place, text }: Passage): Claim {
  return { cite: `${document}#${place}`, says: oneLine(text) };
}

/** On one line, without what may be a key and what is somebody's: documents print both, and neither belongs into a spec. */
function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").replaceAll(secret, "…");
  return withInventedValues(line).trim();
}

const secret = /(?<![\w/.:-])(?=[A-Za-z+/=_-]*\d)(?=[\d+/=_-]*[A-Za-z])[\w+/=-]{16,}/gu;

function aboutProse(topic: Topic, claims: readonly Claim[]): DraftQuestion {
  const { title, chinese } = topics[topic];
  return {
    name: `q-${topic}`,
    title,
    claims,
    decision: "none yet",
    reason: "the document says it in prose, which an import quotes and does not interpret",
    ask: {
      title: chinese,
      text: `文档${sectionsOf(claims)}关于${chinese}的说明，请确认其准确含义，并给出一个完整的示例`,
      meanwhile: "尚未实现",
      answers: ["以文档所述为准", "另有说明"],
    },
  };
}

/** `3.2、3.3节` */
function sectionsOf(claims: readonly Claim[]): string {
  const places = claims.map(({ cite }) => cite.replace(/^[^#]*#/u, "").replace(/\/.*$/u, ""));
  return ` ${[...new Set(places)].join("、")} 节`;
}

const topics: Readonly<Record<Topic, { readonly title: string; readonly chinese: string }>> = {
  signature: { title: "How messages are signed", chinese: "签名" },
  cipher: { title: "What is encrypted, and how", chinese: "加密" },
  transport: { title: "How messages travel", chinese: "通信方式" },
  address: { title: "Where messages are sent", chinese: "接口地址" },
  acknowledgement: { title: "What is answered", chinese: "应答" },
  retry: { title: "What is sent again, and when", chinese: "重发机制" },
  rate: { title: "How much may be sent, and how long it is valid", chinese: "调用频率与有效期" },
  idempotency: { title: "What is the same event twice", chinese: "幂等" },
};
