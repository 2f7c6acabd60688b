import { complain, type Diagnostic, type Result } from "../../diagnostics/diagnostic.js";
import type { Resolved } from "../../model/resolve/resolve.js";
import { spanOf } from "../ledger/read.js";
import { complaintsOf } from "./cite-complaints.js";
import { traceCites, type Editions } from "./cites.js";
import { specElements, type SpecElement } from "./elements.js";
import { traceLines } from "./lines.js";
import { sectionOf } from "../ledger/section-of.js";
import { placeIndex } from "./place-index.js";
import { placeWords } from "./place-words.js";
import type { DocumentTrace, ProviderTrace, TracedLine } from "./traced.js";
import { holdingWaivers } from "./waivers/hold.js";
import type { Waiver } from "./waivers/waiver.js";

/** A document as far as it is at hand: as it was read, as its ledger has it, or both. */
export interface DocumentEditions extends Editions {
  readonly isRead: boolean;
}

/**
 * Holds a provider's spec against its documents: what became of each line, and what each citation leads to. Complains of rows that
 * nobody captured, of citations that lead nowhere or to several rows, of rows that read otherwise than when they were reviewed, and
 * of waivers that do not hold.
 */
export function traceProvider(
  { provider, origins }: Resolved,
  documents: readonly DocumentEditions[],
  waivers: readonly Waiver[],
): Result<ProviderTrace> {
  const elements = specElements(provider, origins);
  const traced = documents.map((editions) => {
    const about = provider.documents.find(({ name }) => name === editions.now.document);
    const title = about?.title ?? editions.now.document;
    const at = about && origins.at(about);
    return traceDocument({ title, at }, editions, elements, waivers);
  });
  return [
    {
      provider: provider.name,
      title: provider.title,
      documents: traced.map(([document]) => document),
      uncited: elements.filter(isUncited),
    },
    traced.flatMap(([, diagnostics]) => diagnostics),
  ];
}

function isUncited({ kind, cite, derived, isAsked }: SpecElement): boolean {
  const mayBeOurs = ["open-point", "question", "environment"].includes(kind);
  return !mayBeOurs && cite.length === 0 && derived === undefined && !isAsked;
}

/** What a spec says of a document, and where. */
interface About {
  readonly title: string;
  readonly at: Diagnostic["at"];
}

function traceDocument(
  { title, at }: About,
  editions: DocumentEditions,
  elements: readonly SpecElement[],
  waivers: readonly Waiver[],
): Result<DocumentTrace> {
  const { now: ledger, isRead } = editions;
  const cites = traceCites(elements, editions);
  const unwaived = traceLines(ledger, cites, () => undefined);
  const isCaptured = capturedIn(unwaived);
  const [waiverOf, refused] = holdingWaivers(waivers, ledger, isCaptured);
  const lines = traceLines(ledger, cites, waiverOf);
  const { document, structural } = ledger;
  const places = placeIndex(ledger).places;
  return [
    { document, title, isRead, ledger, lines, cites, structural },
    [
      ...uncaptured(document, lines, at),
      ...complaintsOf(cites, places, editions.isNew),
      ...refused,
    ],
  ];
}

function capturedIn(lines: readonly TracedLine[]): (place: string) => boolean {
  const captured = new Set(
    lines.filter(({ state }) => state !== "uncaptured").map(({ line }) => line.place),
  );
  return (place) => captured.has(place);
}

/**
 * One complaint for each section, so that a document that nobody has begun with is told in a screen. Rows that no ledger has yet are
 * told where the spec names the document.
 */
function uncaptured(
  document: string,
  lines: readonly TracedLine[],
  named: Diagnostic["at"],
): readonly Diagnostic[] {
  const open = lines.filter(({ state }) => state === "uncaptured").map(({ line }) => line);
  const unclaimed = open.filter(({ kind }) => kind === "unclaimed");
  const rows = open.filter(({ kind }) => kind !== "unclaimed");
  const spanIn = (own: typeof open) => own.map(spanOf).find((span) => span !== undefined) ?? named;
  const sections = new Set(rows.map(({ place }) => sectionOf(place)));
  const complaints = [...sections].map((section) => {
    const own = rows.filter(({ place }) => sectionOf(place) === section);
    const names = own.map(({ place }) => place.slice(section.length + 1));
    const where = placeWords(own[0]?.at ?? { line: 1 });
    const args = { document, section, rows: names, count: own.length, where };
    return complain("row-uncaptured", spanIn(own), args);
  });
  if (unclaimed.length === 0) return complaints;
  const places = unclaimed.map(({ at }) => placeWords(at));
  const args = { document, lines: places, count: unclaimed.length };
  return [...complaints, complain("lines-unclaimed", spanIn(unclaimed), args)];
}
