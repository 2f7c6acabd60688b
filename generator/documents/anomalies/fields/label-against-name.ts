import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";

/** Labels that say the opposite of their names: the end of a period labelled its beginning, a premium labelled the sum insured. */
export const labelNames: Detector = {
  name: "label-against-name",
  title: { en: "A label says the opposite of its name", zh: "名称与字段名含义相反" },
  inquiry: {
    ...slip,
    decision: "what the name says",
    reason: "labels are carried over from other rows more often than names",
    question: "请问该字段的含义以字段名还是名称为准？",
    meanwhile: "在得到答复前，我们按字段名的含义处理。",
    answers: ["以字段名为准", "以名称为准"],
  },
  find: ({ fields }) => fields.flatMap(opposite),
};

interface Opposite {
  readonly name: RegExp;
  /** What the label says, and what it would say if it were right. */
  readonly label: RegExp;
  readonly unless: RegExp;
}

const opposites: readonly Opposite[] = [
  { name: /End(?:Date|Time)?$|^end/u, label: /开始|起始|起期/u, unless: /结束|终止|截止|到期/u },
  {
    name: /(?:Start|Begin)(?:Date|Time)?$|^(?:start|begin)/u,
    label: /结束|终止|止期|终保/u,
    unless: /开始|起期|起始|起保|生效/u,
  },
  { name: /[pP]remium$/u, label: /保额/u, unless: /保费/u },
  { name: /[aA]mount$/u, label: /保费/u, unless: /保额|金额/u },
  { name: /^pageSize$/u, label: /页码|第几页/u, unless: /每页|条数|数量/u },
  { name: /^page(?:Num|No)$/u, label: /数量|条数|每页/u, unless: /页码|第几页/u },
  { name: /(?:No|Num|Number)$/u, label: /(?:户名|姓名|名称)$/u, unless: /号|编|数/u },
];

function opposite(field: Field): readonly Found[] {
  const { name, cite } = field;
  const word = oppositeWord(field);
  if (word === undefined) return [];
  return [
    {
      certainty: "likely",
      facts: [name, word],
      says: { en: `${name} is said to be ${word}`, zh: `${name} 的说明含“${word}”` },
      claims: [claim(cite, `${name} is said to be ${word}`, `${name} 的说明含“${word}”`)],
    },
  ];
}

/** The word of a label, or else of a remark, that is the opposite of the name. */
export function oppositeWord({ name, row: { cells } }: Field): string | undefined {
  for (const { name: named, label, unless } of opposites) {
    if (!named.test(name)) continue;
    const text = [cells.label, cells.description].find(
      (each) => each !== undefined && label.test(each),
    );
    if (text !== undefined && !unless.test(text)) return label.exec(text)?.[0];
  }
  return undefined;
}
