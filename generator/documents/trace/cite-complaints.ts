import { complain, type Diagnostic, type Related } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { suggest } from "../../diagnostics/suggest.js";
import { spanOf } from "../ledger/read.js";
import type { LedgerLine } from "../ledger.js";
import type { TracedCite } from "./traced.js";

/** So many other places that cite the same are shown. */
const MOST_RELATED = 3;

/**
 * What is wrong with citations, each place of the document once: where it is cited first, with others that cite it.
 *
 * @param places all that can be cited.
 * @param isNew there is no ledger yet, which is complained of by itself.
 */
export function complaintsOf(
  cites: readonly TracedCite[],
  places: readonly string[],
  isNew: boolean,
): readonly Diagnostic[] {
  const wrong = cites.filter(({ state }) => state !== "ok" && !(isNew && state === "predated"));
  const byCite = new Map<string, TracedCite[]>();
  for (const traced of wrong) {
    const same = byCite.get(traced.cite);
    if (same) same.push(traced);
    else byCite.set(traced.cite, [traced]);
  }
  return [...byCite.values()].flatMap((same) => complaintOf(same, places));
}

function complaintOf(
  [first, ...others]: readonly TracedCite[],
  places: readonly string[],
): readonly Diagnostic[] {
  if (first === undefined) return [];
  const { cite, place, state, reason = unknown, now, among = [] } = first;
  const at = placeOf(first);
  const related = others.slice(0, MOST_RELATED).flatMap(alsoHere);
  const [document = ""] = cite.split("#", 1);
  switch (state) {
    case "ok":
      return [];
    case "orphaned": {
      const found = now === undefined ? suggest(place, places) : undefined;
      const args = {
        cite,
        ...(found === undefined ? {} : { suggestion: `${document}#${found}` }),
        ...(now === undefined ? {} : { now: `${document}#${now}` }),
      };
      return [complain("cite-orphaned", at, args, related)];
    }
    case "ambiguous":
      return [complain("cite-ambiguous", at, { cite }, [...among.flatMap(oneOfThem), ...related])];
    case "suspect":
      return [complain("cite-suspect", at, { cite, reason }, related)];
    case "predated":
      return [complain("cite-predated", at, { cite }, related)];
  }
}

function placeOf({ element, index }: TracedCite): Diagnostic["at"] {
  return element.citeAt(index);
}

function alsoHere(traced: TracedCite): readonly Related[] {
  const at = placeOf(traced);
  return at === undefined ? [] : [{ message: citedHere, at }];
}

function oneOfThem(line: LedgerLine): readonly Related[] {
  const at = spanOf(line);
  return at === undefined ? [] : [{ message: mayBeMeant, at }];
}

const mayBeMeant: Words = { en: "this may be meant", zh: "可能指这一行" };
const citedHere: Words = { en: "it is cited here, too", zh: "这里也引用了它" };
const unknown: Words = { en: "it reads otherwise", zh: "它读来不同" };
