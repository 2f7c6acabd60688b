import type { DraftClaim as Claim, DraftField, DraftQuestion } from "./elements.js";

/** What the document does not tell of elements, one question for all of a kind. */
export function gapQuestions(gaps: Gaps): readonly DraftQuestion[] {
  const { isWeGuessed, we, directions, types, conflicts, lookAlikes, charsets } = gaps;
  return [
    ...(isWeGuessed ? [whoWeAre(we)] : []),
    ...ask("q-direction", directions, asked["q-direction"]),
    ...ask("q-types", types.map(typeClaim), asked["q-types"]),
    ...ask(
      "q-conflicts",
      conflicts.flatMap(({ told }) => told),
      asked["q-conflicts"],
    ),
    ...ask("q-charset", charsets, asked["q-charset"]),
    ...ask("q-look-alikes", lookAlikes.map(lookAlikeClaim), asked["q-look-alikes"]),
  ];
}

const asked = {
  "q-direction": {
    title: "Who sends to whom",
    decision: "as `from:` of each operation has it, which is a guess",
    reason: "the document does not say who starts these exchanges",
    chinese: "交互方向",
    text: "以下接口由哪一方发起、哪一方响应",
    answers: ["由我方发起", "由对方发起"],
  },
  "q-types": {
    title: "Types that the document does not tell",
    decision: "any JSON value",
    reason: "the type column is empty, or names something that no table describes",
    chinese: "字段类型",
    text: "以下字段的类型或结构文档没有说明，请补充",
  },
  "q-conflicts": {
    title: "Rows of one field that differ",
    decision: "what the first of them says",
    reason: "the document has the field several times, and not always the same",
    chinese: "同一字段的不同说法",
    text: "以下各处对同一字段的类型或必填要求说法不同，请确认以哪个为准",
  },
  "q-charset": {
    title: "How characters are encoded",
    decision: "UTF-8",
    reason:
      "samples name another encoding, which may only be that of the files that they were copied from",
    chinese: "字符编码",
    text: "以下示例的 XML 声明写的不是 UTF-8，请确认实际报文的字符编码",
  },
  "q-look-alikes": {
    title: "Names with letters of another alphabet",
    decision: "the Latin letters that they look like",
    reason: "nobody can see the difference, and no keyboard for Latin letters writes them",
    chinese: "字段名中的异形字母",
    text: "以下字段名中混有外形相同的非拉丁字母，请确认实际报文中的字段名",
  },
} as const satisfies Readonly<Record<string, Asked>>;

function lookAlikeClaim({ cite: [cite = ""], name }: DraftField): Claim {
  return { cite, says: `it is not the word '${name}', but looks like it` };
}

/** About samples that are not what their tables say, or cannot be read. */
export function sampleQuestion(claims: readonly Claim[]): readonly DraftQuestion[] {
  return ask("q-samples", claims, {
    title: "Samples that their tables contradict",
    decision: "the tables",
    reason: "the sample is not what its table says, or cannot be read",
    chinese: "示例报文",
    text: "以下示例报文与字段表不一致，或格式有误，请确认以哪个为准",
  });
}

/** What a draft leaves open. */
export interface Gaps {
  readonly isWeGuessed: boolean;
  readonly we: string;
  /** Operations whose direction is not said. */
  readonly directions: readonly Claim[];
  readonly types: readonly DraftField[];
  readonly conflicts: readonly DraftField[];
  readonly lookAlikes: readonly DraftField[];
  /** Samples that name an encoding other than UTF-8. */
  readonly charsets: readonly Claim[];
}

function whoWeAre(we: string): DraftQuestion {
  return {
    name: "q-we",
    title: "Which of the parties we are",
    claims: [],
    decision: we,
    reason: "no document says who reads it; `baowen import --we` or `we:` in provider.yaml does",
    ask: {
      title: "我方角色",
      text: "请确认我方在本文档中是哪一方",
      meanwhile: we,
      answers: ["如草稿所写", "另一方"],
    },
  };
}

function typeClaim({ cite, name, printed = "" }: DraftField): Claim {
  const [place = ""] = cite;
  return { cite: place, says: printed === "" ? `${name} has no type` : `${name} is '${printed}'` };
}

/** The words of a question: what is decided meanwhile and why, and what is asked of the partner in Chinese. */
interface Asked {
  readonly title: string;
  readonly decision: string;
  readonly reason: string;
  readonly chinese: string;
  readonly text: string;
  /** What may be answered; that the draft is right or not unless given. */
  readonly answers?: readonly string[];
}

function ask(name: string, claims: readonly Claim[], words: Asked): readonly DraftQuestion[] {
  if (claims.length === 0) return [];
  const { title, decision, reason, chinese, text } = words;
  const { answers = ["以草稿为准", "另有说明"] } = words;
  const places = claims.map(({ cite }) => cite.replace(/^[^#]*#/u, "")).join("、");
  return [
    {
      name,
      title,
      claims,
      decision,
      reason,
      ask: {
        title: chinese,
        text: `${text}：${places}`,
        meanwhile: "暂按草稿",
        answers,
      },
    },
  ];
}
