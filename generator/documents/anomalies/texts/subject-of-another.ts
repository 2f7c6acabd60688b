import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** Operations that are told to report what another one reports: a payment notice of 出单结果. */
export const otherSubjects: Detector = {
  name: "subject-of-another",
  title: {
    en: "The text speaks of another operation's subject",
    zh: "接口说明中的事项属于另一个接口",
  },
  inquiry: {
    ...slip,
    decision: "what the title says",
    reason: "the sentence was most likely carried over from another section",
    question: "请问说明中的结果是否应为本接口的结果？",
    meanwhile: "在得到答复前，我们按标题所说的事项处理。",
    answers: ["应为本接口的结果，说明有误", "说明无误"],
  },
  find: ({ readings }) =>
    readings.flatMap(({ document, operations, passages }) => {
      const subjects = operations.map(({ title, place }) => ({ place, subject: subjectOf(title) }));
      return passages.flatMap(({ kind, place, text, operation }): readonly Found[] => {
        const own = subjects.find((each) => each.place === operation)?.subject;
        if (kind !== "paragraph" || own === undefined) return [];
        const other = subjects.find(
          ({ subject }) =>
            subject !== undefined && subject !== own && text.includes(`${subject}结果`),
        );
        if (other?.subject === undefined || text.includes(`${own}结果`)) return [];
        return [
          {
            certainty: "likely",
            facts: [own, other.subject],
            says: {
              en: `the text on ${own} speaks of ${other.subject}结果`,
              zh: `${own}的说明写的是${other.subject}结果`,
            },
            claims: [
              claim(
                citing(document, place),
                `the text on ${own} speaks of ${other.subject}结果`,
                `${own}的说明写的是${other.subject}结果`,
              ),
            ],
          },
        ];
      });
    }),
};

function subjectOf(title: string): string | undefined {
  return /([\p{Script=Han}]{2,4}?)(?:结果|状态|成功)?通知/u.exec(title)?.[1];
}
