import type { Result } from "../../diagnostics/diagnostic.js";
import { draftOf } from "./draft.js";
import { withJudgedSamples } from "./judge.js";
import { mergedInto, type ExistingSpec } from "./merge.js";
import { reportOf, type ImportReport } from "./report.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import { draftFiles, type DraftFile, type SchemaPath } from "./yaml.js";

/** What an import writes, and tells. Paths are those inside the provider's folder. */
export interface ImportPlan {
  readonly create: readonly DraftFile[];
  /** Samples: where something is there already, it stays. */
  readonly optional: readonly DraftFile[];
  readonly change: readonly (DraftFile & { readonly before: string })[];
  readonly report: ImportReport;
}

/**
 * Plans an import: a whole new folder, or what changes in the one that is there. Nothing is touched yet. Undefined where the spec that
 * is there cannot be changed as it has to be.
 */
export function planImport(
  sources: readonly DraftSource[],
  answers: DraftAnswers,
  schema: SchemaPath,
  existing: ExistingSpec | undefined,
): Result<ImportPlan | undefined> {
  const known = existing ? { ...answers, known: partiesOf(existing) } : answers;
  const { draft, judged } = withJudgedSamples(draftOf(sources, known), sources, answers);
  const { elements } = draft;
  if (existing) {
    const [merged, problems] = mergedInto(existing, { draft, sources, answers, schema });
    if (!merged) return [undefined, problems];
    const { create, optional, change, isCaptured } = merged;
    const left = elements.operations.filter(({ cite }) =>
      merged.report.elsewhere.includes(cite.join(", ")),
    );
    const isLeft = (operation: string | undefined): boolean =>
      left.some(({ name }) => name === operation);
    const told = reportOf(
      answers.provider,
      sources,
      { ...elements, operations: elements.operations.filter(({ name }) => !isLeft(name)) },
      judged.filter(({ sample }) => !isLeft(sample.operation)),
      isCaptured,
    );
    return [{ create, optional, change, report: { ...told, merged: merged.report } }, problems];
  }
  const report = reportOf(answers.provider, sources, elements, judged);
  const files = draftFiles(draft, sources, answers, schema);
  const isSample = ({ path }: DraftFile): boolean => path.startsWith("samples/");
  return [
    {
      create: files.filter((file) => !isSample(file)),
      optional: files.filter(isSample),
      change: [],
      report,
    },
    [],
  ];
}

/** What the spec calls us, and the other party. */
function partiesOf({ resolved: { provider } }: ExistingSpec): NonNullable<DraftAnswers["known"]> {
  const called = (isOurs: boolean): readonly string[] =>
    provider.parties
      .filter(({ name }) => (name === provider.we) === isOurs)
      .flatMap(({ name, title }) => [name, title]);
  return { ours: called(true), theirs: called(false) };
}
