import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** Operations that are called callbacks, and have a path of the platform as its calls have. */
export const callbacksThatAreCalls: Detector = {
  name: "callback-title",
  title: { en: "What is called a callback has a path to call", zh: "名为回调的接口给出了请求路径" },
  inquiry: {
    ...whichPlace,
    decision: "we call it, at that path",
    reason: "the path is of the same kind as those of the other calls",
    question: "请问该接口由哪一方发起？",
    meanwhile: "在得到答复前，我们按由我方向该路径发起处理。",
    answers: ["由我方发起", "由贵方发起"],
  },
  find: ({ readings }) =>
    readings.flatMap(({ document, operations }) => {
      const paths = operations.flatMap(({ path }) => path ?? []);
      const first = (path: string): string => path.replace(/^[^/]*/u, "").split("/")[1] ?? "";
      return operations.flatMap(({ title, path, place }): readonly Found[] => {
        if (!/回调|callback/iu.test(title) || path === undefined) return [];
        const alike = paths.filter((other) => other !== path && first(other) === first(path));
        if (alike.length < 2) return [];
        return [
          {
            certainty: "likely",
            facts: [title, path],
            says: { en: `'${title}' has the path ${path}`, zh: `“${title}”给出了路径 ${path}` },
            claims: [
              claim(citing(document, place), `it has the path ${path}`, `给出了路径 ${path}`),
            ],
          },
        ];
      });
    }),
};
