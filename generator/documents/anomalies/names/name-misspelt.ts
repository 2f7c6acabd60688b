import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import type { Corpus } from "../corpus/corpus.js";
import { distance } from "../../../diagnostics/distance.js";
import { references } from "../tables/structure-names.js";
import { isKnownWord, knownWords } from "../words/known.js";
import { groupedBy } from "../words/list.js";
import { tokensOf } from "../words/tokens.js";
import { namesInTables } from "./spelled.js";

/** Names with a word in them that is one letter, or two swapped ones, away from a word that there is. */
export const misspelt: Detector = {
  name: "name-misspelt",
  title: { en: "A name looks misspelt", zh: "名称疑似拼写错误" },
  inquiry: {
    decision: "the printed name travels; code uses a proper one",
    reason: "nothing says that messages have another",
    question: "请问实际报文是否就使用这个名称？",
    meanwhile: "在得到答复前，我们按文档所写的名称处理。",
    answers: ["就使用文档中的名称", "是笔误（请说明正确名称）"],
  },
  find: (corpus) => {
    // A row that a sample spells otherwise is told of already.
    const told = new Set(
      corpus.matchings.flatMap(({ variants }) => variants.map(([, { name }]) => name)),
    );
    const names = [...namesInTables(corpus), ...structuresIn(corpus)].filter(
      ({ name }) => !told.has(name),
    );
    const words = names.flatMap(({ name, cite }) =>
      tokensOf(name).flatMap((token) => {
        const meant = meantBy(token);
        return meant === undefined ? [] : [{ name, cite, token, meant }];
      }),
    );
    return [...groupedBy(words, ({ token }) => token).values()].map(found);
  },
};

interface Misspelt {
  readonly name: string;
  readonly cite: readonly string[];
  readonly token: string;
  readonly meant: string;
}

/** The word that was meant; none where it is a word itself, or short. */
function meantBy(token: string): string | undefined {
  if (token.length < 5 || isKnownWord(token) || !/^[a-z]+$/u.test(token)) return undefined;
  const near = knownWords.filter((word) => word.length >= 5 && distance(token, word, 1) === 1);
  return near.find((word) => isSwapped(token, word)) ?? near[0];
}

function isSwapped(one: string, other: string): boolean {
  return (
    one.length === other.length && [...one].toSorted().join("") === [...other].toSorted().join("")
  );
}

function found(words: readonly Misspelt[]): Found {
  const [{ token, meant } = { token: "", meant: "" }] = words;
  const names = [...new Set(words.map(({ name }) => name))].toSorted();
  return {
    certainty: "likely",
    facts: [token, meant],
    says: {
      en: `'${token}' in ${names.join(", ")} looks like '${meant}'`,
      zh: `${names.join("、")} 中的 ${token} 疑似应为 ${meant}`,
    },
    claims: [
      claim(
        words.flatMap(({ cite }) => cite),
        `it is ${names.join(", ")}`,
        `写作 ${names.join("、")}`,
      ),
    ],
  };
}

/** Names of structures that rows refer to. */
function structuresIn(corpus: Corpus): readonly Pick<Misspelt, "name" | "cite">[] {
  const referred = references(corpus).filter(({ name }) => /^[A-Za-z]+$/u.test(name));
  return [...groupedBy(referred, ({ name }) => name)].map(([name, rows]) => ({
    name,
    cite: rows.map(({ field }) => field.cite),
  }));
}
