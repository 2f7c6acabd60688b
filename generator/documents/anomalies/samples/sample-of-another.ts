import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Corpus } from "../corpus/corpus.js";
import type { Sample } from "../corpus/sample.js";

/** Samples that name another operation than the one they stand at. */
export const otherOperations: Detector = {
  name: "sample-of-another",
  title: { en: "A sample is of another operation", zh: "示例属于另一个接口" },
  inquiry: {
    ...slip,
    decision: "the operation that the page is about",
    reason: "the sample was most likely copied from another page",
    question: "请问实际报文中是否应为本接口的编号？",
    meanwhile: "在得到答复前，我们按本接口的编号处理。",
    answers: ["应为本接口的编号，示例有误", "实际就是示例中的编号"],
  },
  find: (corpus) => {
    const codes = new Set(
      corpus.readings.flatMap(({ operations }) => operations.flatMap(({ code }) => code ?? [])),
    );
    return corpus.samples.flatMap((sample) => anotherIn(sample, codes, corpus));
  },
};

function anotherIn(sample: Sample, codes: ReadonlySet<string>, corpus: Corpus): readonly Found[] {
  const own = ownCode(sample, codes, corpus);
  if (own === undefined) return [];
  return sample.members.flatMap(({ path, value = "" }): readonly Found[] => {
    if (!codes.has(value) || value === own) return [];
    const name = path.at(-1) ?? "";
    return [
      {
        certainty: "certain",
        facts: [own, name, value],
        says: {
          en: `a sample of ${own} has ${name} ${value}`,
          zh: `${own} 的示例中 ${name} 为 ${value}`,
        },
        claims: [
          claim(
            sample.cite,
            `the sample of ${own} has ${name} ${value}`,
            `${own} 的示例中 ${name} 为 ${value}`,
          ),
        ],
      },
    ];
  });
}

/** Of a page that is called by it, or of the operation that the sample belongs to. */
function ownCode(
  { document, passage }: Sample,
  codes: ReadonlySet<string>,
  { readings }: Corpus,
): string | undefined {
  const named = [...codes].find((code) => code.toLowerCase() === document.toLowerCase());
  if (named !== undefined) return named;
  const reading = readings.find((each) => each.document === document);
  return reading?.operations.find(({ place }) => place === passage.operation)?.code;
}
