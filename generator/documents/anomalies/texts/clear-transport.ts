import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";
import { sortedOnce } from "../words/list.js";
import { paragraphs } from "./paragraphs.js";

/** Addresses without TLS, and messages that may travel without it. */
export const clearTransport: Detector = {
  name: "clear-transport",
  title: { en: "Messages may travel without encryption", zh: "可能使用未加密的 HTTP" },
  inquiry: {
    decision: "HTTPS; a client refuses an address without it",
    reason: "nothing else keeps messages from whoever listens",
    question: "请问生产环境是否只使用 HTTPS？",
    meanwhile: "在得到答复前，我们只使用 HTTPS。",
    answers: ["只使用 HTTPS", "可能使用 HTTP"],
  },
  find: (corpus) => [...offered(corpus), ...inSamples(corpus)],
};

/** `http/https`, or HTTP as what is used; where only HTTPS is named, nothing is odd. */
function offered(corpus: Corpus): readonly Found[] {
  const cites = [...paragraphs(corpus), ...termRows(corpus)]
    .filter(({ text }) => isOffer(text))
    .map(({ cite }) => cite);
  if (cites.length === 0) return [];
  return [
    {
      certainty: "likely",
      facts: ["http"],
      says: { en: "HTTP is named as a way to travel", zh: "写明可以使用 HTTP" },
      claims: [claim(cites, "HTTP is named", "写明可以使用 HTTP")],
    },
  ];
}

function isOffer(text: string): boolean {
  return (
    /https?\s*[/、或和]\s*https?/iu.test(text) || /(?:采用|使用|通过)\s*http(?!s)\b/iu.test(text)
  );
}

function termRows({
  readings,
}: Corpus): readonly { readonly cite: string; readonly text: string }[] {
  return readings.flatMap(({ document, tables }) =>
    tables.flatMap(({ kind, rows }) =>
      kind === "terms"
        ? rows.map(({ place, cells }) => ({
            cite: citing(document, place),
            text: Object.values(cells).join(" "),
          }))
        : [],
    ),
  );
}

function inSamples({ samples }: Corpus): readonly Found[] {
  return samples.flatMap(({ members, cite }) => {
    const names = sortedOnce(
      members.flatMap(({ path, value = "" }) =>
        /^http:\/\//iu.test(value.trim()) ? (path.at(-1) ?? []) : [],
      ),
    );
    return names.map(
      (name): Found => ({
        certainty: "certain",
        facts: [name],
        says: { en: `the address in ${name} has no TLS`, zh: `${name} 的地址没有使用 HTTPS` },
        claims: [claim(cite, `the address in ${name} has no TLS`, `${name} 的地址没有使用 HTTPS`)],
      }),
    );
  });
}
