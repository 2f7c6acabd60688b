import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Sample } from "../corpus/sample.js";
import { groupedBy, listed } from "../words/list.js";

/** A sample whose outermost members are not those of all others of its kind. */
export const oddEnvelopes: Detector = {
  name: "sample-envelope-differs",
  title: {
    en: "A sample is wrapped otherwise than all others",
    zh: "示例的外层结构与其他示例不同",
  },
  inquiry: {
    ...slip,
    decision: "as all others are",
    reason: "the sample was most likely put together by hand",
    question: "请问实际报文的外层是否与其他接口相同？",
    meanwhile: "在得到答复前，我们按其他接口的外层结构处理。",
    answers: ["与其他接口相同，示例有误", "与示例相同"],
  },
  find: ({ samples }) => {
    const withRole = samples.filter(({ role, format }) => role !== undefined && format === "json");
    return [...groupedBy(withRole, ({ role }) => role ?? "").values()].flatMap(oddOnes);
  },
};

const LEAST = 5;

function oddOnes(samples: readonly Sample[]): readonly Found[] {
  const shapes = [...groupedBy(samples, (sample) => outermost(sample).join()).values()];
  const [most = [], ...others] = shapes.toSorted((a, b) => b.length - a.length);
  const [model] = most;
  if (!model || most.length < LEAST || most.length < 0.8 * samples.length) return [];
  const usual = outermost(model);
  const odd = others
    .flat()
    .filter((sample) => outermost(sample).some((name) => usual.includes(name)));
  return odd.map((sample) => {
    const [is, are] = [listed(outermost(sample)), listed(usual)];
    return {
      certainty: "certain",
      facts: [sample.role ?? "", ...outermost(sample), "instead of", ...usual],
      says: {
        en: `the sample holds ${is.en}, all others of its kind ${are.en}`,
        zh: `该示例外层为 ${is.zh}，其他同类示例为 ${are.zh}`,
      },
      claims: [
        claim(sample.cite, `the sample holds ${is.en}`, `示例外层为 ${is.zh}`),
        claim(
          most.map(({ cite }) => cite),
          `others hold ${are.en}`,
          `其他示例外层为 ${are.zh}`,
        ),
      ],
    };
  });
}

function outermost({ members }: Sample): readonly string[] {
  return [...new Set(members.flatMap(({ path }) => (path.length === 1 ? path : [])))].toSorted();
}
