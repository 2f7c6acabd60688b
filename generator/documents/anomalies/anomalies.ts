import type { Block } from "../block.js";
import type { Reading } from "../reading.js";
import type { Anomaly, Claim, Detector, Found } from "./anomaly.js";
import { corpusOf } from "./corpus/corpus.js";
import { detectors } from "./detectors.js";
import { fingerprintOf } from "./fingerprint.js";

/** The blocks of documents, by their names. What only blocks hold, such as pages of contents, is not looked at without them. */
export type BlocksByName = { readonly [document: string]: readonly Block[] };

/**
 * What contradicts itself in the documents of one provider, or cannot be as it is printed; in the order of the detectors, and of
 * the places within each. What is found several times with the same facts is one anomaly with all of its places.
 */
export function anomaliesIn(
  readings: readonly Reading[],
  blocks: BlocksByName = {},
): readonly Anomaly[] {
  const corpus = corpusOf(readings, blocks);
  return detectors.flatMap((detector) => merged(detector, detector.find(corpus)));
}

function merged(detector: Detector, found: readonly Found[]): readonly Anomaly[] {
  const byFacts = new Map<string, Anomaly>();
  for (const one of found) {
    const fingerprint = fingerprintOf(detector.name, one.facts);
    const before = byFacts.get(fingerprint);
    byFacts.set(fingerprint, before ? joined(before, one) : named(detector, fingerprint, one));
  }
  return [...byFacts.values()];
}

function named({ name, title, inquiry }: Detector, fingerprint: string, found: Found): Anomaly {
  const { certainty, facts, says, claims } = found;
  const about = { certainty, facts, says, claims, inquiry: found.inquiry ?? inquiry };
  return { rule: name, fingerprint, title, ...about };
}

/** One of several with the same facts. What is only likely in one place is no more than that. */
function joined(one: Anomaly, other: Found): Anomaly {
  const certainty = one.certainty === "likely" ? "likely" : other.certainty;
  return { ...one, certainty, claims: other.claims.reduce(withClaim, one.claims) };
}

function withClaim(claims: readonly Claim[], added: Claim): readonly Claim[] {
  const at = claims.findIndex(({ says }) => says.en === added.says.en);
  if (at === -1) return [...claims, added];
  return claims.map((claim, index) =>
    index === at ? { ...claim, cite: [...new Set([...claim.cite, ...added.cite])] } : claim,
  );
}
