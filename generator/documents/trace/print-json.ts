import { printJsonText } from "../../model/print.js";
import { positionAt } from "../../diagnostics/position.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import { isRow } from "../ledger/groups.js";
import { coverageOf } from "./coverage.js";
import type { SpecElement } from "./elements.js";
import type { DocumentTrace, ProviderTrace, TracedCite, TracedLine } from "./traced.js";
import { printWaived } from "./waivers/waiver.js";

/** The same for programs: every line with its state and what captures it, every citation with what it leads to. */
export function printTraceJson(traces: readonly ProviderTrace[]): string {
  return printJsonText({ providers: traces.map(providerJson) });
}

function providerJson({ provider, title, documents, uncited }: ProviderTrace): object {
  return {
    name: provider,
    title,
    coverage: coverageOf(documents.flatMap(({ lines }) => lines)),
    documents: documents.map(documentJson),
    uncited: uncited.map(elementJson),
  };
}

function documentJson(trace: DocumentTrace): object {
  const { document, title, isRead, ledger, lines, cites, structural } = trace;
  return {
    name: document,
    title,
    read: isRead,
    sha256: ledger.sha256,
    structural,
    coverage: coverageOf(lines),
    lines: lines.map(lineJson),
    cites: cites.map(citeJson),
  };
}

function lineJson({ line, state, elements, waiver }: TracedLine): object {
  const label = line.kind !== "unclaimed" && isRow(line) ? line.facts.label : undefined;
  return {
    place: line.place,
    kind: line.kind,
    ...(label === undefined ? {} : { label }),
    state,
    hash: line.full,
    at: line.at,
    ...(elements.length === 0 ? {} : { by: elements.map(({ path }) => path) }),
    ...(waiver === undefined ? {} : { waiver: printWaived(waiver), reason: waiver.reason }),
  };
}

function citeJson({ cite, state, element, index, now }: TracedCite): object {
  const at = element.citeAt(index);
  return {
    cite,
    state,
    element: element.path,
    ...(now === undefined ? {} : { now }),
    ...(at === undefined ? {} : { at: placeJson(at) }),
  };
}

function elementJson({ path, at }: SpecElement): object {
  return { element: path, ...(at === undefined ? {} : { at: placeJson(at) }) };
}

function placeJson({ source, start }: Span): object {
  return { file: source.path, ...positionAt(source, start) };
}
