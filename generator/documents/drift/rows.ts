import type { Aligned, Alignment } from "../ledger/alignment.js";
import { citedPlace } from "../ledger/cited-place.js";
import { inDocumentOrder } from "../ledger/in-document-order.js";
import type { LedgerLine } from "../ledger.js";
import type { SpecElement } from "../trace/elements.js";
import type { DriftRow } from "./drift.js";

/**
 * Rows of an alignment with what the spec has of each, in the order of the new document; what is gone stands behind what it stood
 * behind in the old one.
 *
 * @param citesNew the spec was changed for the new document already: what it cites are places of that one.
 */
export function driftRows(
  document: string,
  alignment: Alignment,
  elements: readonly SpecElement[],
  citesNew: boolean,
): readonly DriftRow[] {
  const citing = citingOf(document, elements);
  return inOrder(alignment).map((aligned) => {
    const { place, sections } = lineOf(aligned);
    const was = "before" in aligned ? aligned.before.place : undefined;
    const now = "after" in aligned ? place : undefined;
    const cited = citesNew ? now : was;
    return { aligned, place, sections, elements: citing.get(cited ?? "") ?? [] };
  });
}

function inOrder(alignment: Alignment): Alignment {
  const now = alignment.filter((each) => "after" in each);
  const was = alignment.filter((each) => "before" in each);
  const order = new Map<Aligned, number>();
  for (const { each } of inDocumentOrder(now.map((one) => ({ each: one, at: one.after.at })))) {
    order.set(each, order.size);
  }
  let last = -1;
  for (const { each } of inDocumentOrder(was.map((one) => ({ each: one, at: one.before.at })))) {
    const own = order.get(each);
    if (own === undefined) order.set(each, last + 0.5);
    else last = own;
  }
  return alignment.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The line as it is now; as it was, if it is gone. */
export function lineOf(aligned: Aligned): LedgerLine {
  return "after" in aligned ? aligned.after : aligned.before;
}

function citingOf(
  document: string,
  elements: readonly SpecElement[],
): ReadonlyMap<string, readonly SpecElement[]> {
  const citing = new Map<string, SpecElement[]>();
  for (const element of elements) {
    for (const place of placesOf(document, element)) {
      const known = citing.get(place);
      if (known) known.push(element);
      else citing.set(place, [element]);
    }
  }
  return citing;
}

/** Places of a document that an element cites. */
export function placesOf(document: string, { cite }: SpecElement): readonly string[] {
  return cite.flatMap((each) => citedPlace(each, document) ?? []);
}
