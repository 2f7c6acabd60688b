import { hasErrors, type Result } from "../../diagnostics/diagnostic.js";
import { resolveProvider, type Resolved } from "../../model/resolve/resolve.js";
import { readProviderFiles } from "../../spec/read-provider.js";
import { specElements } from "../trace/elements.js";
import type { Draft } from "./draft.js";
import { elementsIn, type ExistingSpec } from "./existing.js";
import { mergeCodeTables } from "./merge-codes.js";
import { withoutElsewhere } from "./merge-elsewhere.js";
import { mergeFields } from "./merge-fields.js";
import { mergeOperations } from "./merge-operations.js";
import { mergeRecords } from "./merge-records.js";
import { goneRows } from "./merge-gone.js";
import { Merging } from "./merging.js";
import { declareNamedTypes } from "./merge-types.js";
import { renamedFor } from "./merge-names.js";
import type { MergeReport } from "./report.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import type { DraftFile, SchemaPath } from "./yaml.js";

export type { ExistingSpec } from "./existing.js";

/** A draft, and what it was made from. */
export interface ToMerge {
  readonly draft: Draft;
  readonly sources: readonly DraftSource[];
  readonly answers: DraftAnswers;
  readonly schema: SchemaPath;
}

/** What a merge writes, and tells. Paths are those inside the provider's folder. */
export interface Merged {
  readonly create: readonly DraftFile[];
  readonly optional: readonly DraftFile[];
  readonly change: readonly (DraftFile & { readonly before: string })[];
  readonly report: MergeReport;
  /** Every place that the spec cites afterwards, or waives. */
  readonly isCaptured: (place: string) => boolean;
}

/**
 * Merges a draft into a spec by citations. What is marked as a draft is brought up to what the document says now; what was reviewed is
 * never touched, and is told of where the document says otherwise; what is new is added, marked. Comments and order stay. Undefined
 * where what comes out could not be read again: then nothing may be written.
 */
export function mergedInto(existing: ExistingSpec, toMerge: ToMerge): Result<Merged | undefined> {
  const elements = elementsIn(existing);
  const renamed = renamedFor(toMerge.draft, existing, elements);
  const { draft, left } = withoutElsewhere(renamed, existing, elements);
  const merging = new Merging(existing, elements, draft, toMerge.sources);
  mergeRecords(merging);
  mergeCodeTables(merging);
  mergeFields(merging);
  mergeOperations(merging);
  declareNamedTypes(merging);
  goneRows(merging);
  merging.declareQuestions();
  const [patched, problems] = merging.patches.results(toMerge.schema);
  if (!patched) return [undefined, problems];
  const [after, wrong] = resolvedAfter(existing, patched);
  if (hasErrors(wrong)) return [undefined, wrong];
  const cited = citedIn(after);
  const isCaptured = (place: string): boolean => cited.has(place) || existing.isWaived(place);
  const optional = samplesFor(merging).map(({ file, text }) => ({ path: file, text }));
  const elsewhere = left.map(({ cite }) => cite.join(", "));
  const report = { ...merging.report(), elsewhere };
  return [{ ...patched, optional, report, isCaptured }, []];
}

/** Samples of what is new or a draft. Those of reviewed operations were written by whoever reviewed them. */
function samplesFor({ draft, elements, existing }: Merging): Draft["elements"]["samples"] {
  const reviewed = new Set(
    elements
      .filter(({ kind, isDraft }) => kind === "operation" && !isDraft)
      .map(({ name }) => name),
  );
  const isDraftWhole = existing.spec.value("draft") !== undefined;
  return draft.elements.samples.filter(({ operation }) =>
    operation === undefined ? isDraftWhole : !reviewed.has(operation),
  );
}

/** The spec as it would be, and what is wrong with it. */
function resolvedAfter(
  existing: ExistingSpec,
  { create, change }: Pick<Merged, "create" | "change">,
): Result<Resolved> {
  const { folder, files, samples, spec } = existing;
  const texts = new Map(
    [...create, ...change].map(({ path, text }) => [`${folder}/${path}`, text]),
  );
  const after = files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
  const added = create.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
  // Samples that are not written yet are not missed.
  const [read, reading] = readProviderFiles(spec.folder, [...after, ...added], samples, folder);
  const [resolved, resolving] = resolveProvider(read);
  return [resolved, [...reading, ...resolving].filter(({ code }) => code !== "missing-sample")];
}

function citedIn({ provider, origins }: Resolved): ReadonlySet<string> {
  const cited = new Set(specElements(provider, origins).flatMap(({ cite }) => cite));
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("cite" in value && Array.isArray(value.cite)) {
      for (const place of value.cite as readonly string[]) cited.add(place);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(provider);
  return cited;
}
