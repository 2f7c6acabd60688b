import { printEntry } from "../../patch/print.js";
import { block, type YamlMap } from "../../patch/value.js";
import type { Anomaly, Claim } from "../anomaly.js";
import { tokensOf } from "../words/tokens.js";

/** What a new question needs besides its anomaly. */
export interface Writing {
  /** Names that questions have already. */
  readonly taken: ReadonlySet<string>;
  /** Citations in the partner's language. */
  readonly places: (citations: readonly string[]) => string;
}

/** `q-type-differs-insure-num`: after what is odd, and about what. */
export function questionName(
  { rule, facts, fingerprint }: Anomaly,
  taken: Writing["taken"],
): string {
  const named = facts.find((fact) => /^[A-Za-z][\w.[\]]*$/u.test(fact)) ?? "";
  const name = ["q", rule, ...tokensOf(named.split(".").at(-1) ?? "")]
    .join("-")
    .replaceAll(/[^a-z\d-]/gu, "");
  return taken.has(name) ? `${name}-${fingerprint.slice(0, 4)}` : name;
}

/**
 * The entry of a question about an anomaly, as `questions.yaml` has it below `questions:`. What is asked of the partner says
 * what stands where, so that it stands by itself.
 */
export function questionEntry(anomaly: Anomaly, { taken, places }: Writing): string {
  const { title, says, claims, inquiry } = anomaly;
  const ask = block([
    ["title", `${title.zh}${aboutWhat(anomaly)}`],
    ["text", `${told(anomaly, places)}。${inquiry.question}`],
    ["meanwhile", inquiry.meanwhile],
    ["answers", inquiry.answers],
  ]);
  const question = block([
    ["title", sentence(`${title.en}: ${says.en}`)],
    ["claims", claims.map(claimEntry)],
    ["decision", inquiry.decision],
    ["reason", inquiry.reason],
    ["ask", ask],
  ]);
  return `  ${printEntry(questionName(anomaly, taken), question, 2)}\n`;
}

/** What it is about, by name: `（price）`. A fact that is no word of the document's is not told to whoever wrote it. */
function aboutWhat({ facts, says }: Anomaly): string {
  const names = facts.map((fact) => fact.split(".").at(-1) ?? fact);
  const name = names.find((each) => /^[A-Za-z][\w[\]]*$/u.test(each) && says.zh.includes(each));
  return name === undefined ? "" : `（${name}）`;
}

/** As many places are cited of one claim: a spelling may be that of hundreds of rows, and nobody reads them one by one. */
const MOST = 12;

function claimEntry({ cite, says }: Claim): YamlMap {
  const [only] = cite;
  const places = cite.length === 1 && only !== undefined ? only : cite.slice(0, MOST);
  return block([
    ["cite", places],
    ["says", says.en],
  ]);
}

function told({ claims }: Anomaly, places: Writing["places"]): string {
  return claims.map(({ cite, says }) => `${places(cite)}：${says.zh}`).join("；");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
