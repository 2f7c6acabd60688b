import type { CodeMeaning } from "../meaning.js";
import type { Row } from "../reading.js";
import { codeTablesIn, withResultCodes } from "./codes.js";
import { directedIn } from "./directions.js";
import type {
  DraftClaim,
  DraftElements,
  DraftField,
  DraftOperation,
  DraftQuestion,
} from "./elements.js";
import { basesIn, environmentsIn, ownPath } from "./environments.js";
import { allBelow } from "./likeness.js";
import { fieldTablesOf, headingOf, type FieldTable } from "./field-tables.js";
import { pascal } from "./names.js";
import { namedOperations } from "./operation-names.js";
import { documentedIn } from "./operations.js";
import { partiesIn } from "./parties.js";
import { envelopesOf } from "./protocol-envelopes.js";
import { protocolOf } from "./protocols.js";
import { gapQuestions } from "./gap-questions.js";
import { proseQuestions } from "./prose-questions.js";
import { withQuestions } from "./questions.js";
import { samplesIn, type NamedOperation } from "./samples.js";
import { bySide } from "./shared.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import { Structures } from "./structures.js";
import { wordsIn, type Words } from "./words.js";

/** A draft of a provider, and what the words of each document mean. */
export interface Draft {
  readonly elements: DraftElements;
  readonly words: ReadonlyMap<string, Words>;
}

/**
 * Drafts a spec of what documents say, and of nothing else: every row of fields becomes a field that cites it, lists of values become
 * code tables, prose becomes questions that quote it. What no table says is left out, or is a question. Pure and in the order of the
 * documents, so that the same documents give the same draft.
 */
export function draftOf(sources: readonly DraftSource[], answers: DraftAnswers): Draft {
  const documented = documentedIn(sources);
  const shared = documented.shared.flatMap(bySide);
  const operations = namedOperations(documented.operations);
  const parties = partiesIn(operations, answers);
  const words = wordsByDocument(sources);
  const structures = structuresFor(sources, operations, words);
  const { groups, unsaid } = directedIn(operations, parties);
  const samples = samplesIn(sources, operations);
  const made = groups.map((group) => protocolOf(group, { shared, structures, samples }));
  const used = made.flatMap(({ usedFields }) => usedFields);
  addUnused(structures, shared, used);
  const results = codeTablesIn(sources);
  const bases = basesIn(sources);
  const elements: DraftElements = {
    parties: parties.parties,
    we: parties.we,
    isWeGuessed: parties.isWeGuessed,
    environments: environmentsIn(sources),
    protocols: made.map(({ protocol }) => protocol),
    structures: structures.structures,
    codeTables: [...structures.codeTables, ...results],
    operations: made.flatMap((one) => one.operations).map((one) => withOwnPath(one, bases)),
    questions: [],
    samples,
  };
  const { untold } = structures;
  const questions = [...proseQuestions(sources), ...gapsIn(elements, unsaid, untold)];
  const whole = withResultCodes({ ...elements, questions }, results);
  return { elements: withQuestions(whole, untold), words };
}

function withOwnPath(operation: DraftOperation, bases: readonly string[]): DraftOperation {
  const { path } = operation;
  return path === undefined ? operation : { ...operation, path: ownPath(path, bases) };
}

function structuresFor(
  sources: readonly DraftSource[],
  operations: readonly NamedOperation[],
  words: Draft["words"],
): Structures {
  const codes = codesByPlace(sources);
  return new Structures({
    words: new Map([...words.values()].flatMap((each) => [...each])),
    reserved: operations.map(({ name }) => pascal(name)),
    codesOf: ({ cite }) => codes.get(cite[0] ?? "") ?? [],
  });
}

function gapsIn(
  elements: DraftElements,
  directions: readonly DraftClaim[],
  types: readonly DraftField[],
): readonly DraftQuestion[] {
  const { isWeGuessed, we } = elements;
  const asking = (name: string): readonly DraftField[] =>
    fieldsIn(elements).filter(({ questions }) => questions.includes(name));
  const conflicts = asking("q-conflicts");
  const lookAlikes = asking("q-look-alikes");
  const charsets = elements.samples.flatMap(({ cite, mends }) =>
    mends.filter(({ kind }) => kind === "encoding").map(({ says }) => ({ cite, says: says.en })),
  );
  return gapQuestions({ isWeGuessed, we, directions, types, conflicts, lookAlikes, charsets });
}

function wordsByDocument(sources: readonly DraftSource[]): ReadonlyMap<string, Words> {
  return new Map(
    sources.map((source) => {
      const tables = fieldTablesOf(source);
      return [source.reading.document, wordsIn(tables.flatMap(({ fields }) => fields))];
    }),
  );
}

function codesByPlace(
  sources: readonly DraftSource[],
): ReadonlyMap<string, readonly CodeMeaning[]> {
  const rows = sources.flatMap((source) =>
    source.reading.tables
      .filter(({ kind }) => kind === "fields")
      .flatMap((table) => table.rows.map((row): readonly [DraftSource, Row] => [source, row])),
  );
  return new Map(
    rows.map(([source, row]) => [
      `${source.reading.document}#${row.place}`,
      source.meaningOf(row).codes,
    ]),
  );
}

/** Tables that no message has taken: nothing of them is lost, and who reviews sees where they belong. */
function addUnused(
  structures: Structures,
  shared: readonly FieldTable[],
  used: readonly DraftField[],
): void {
  const cited = new Set(structures.structures.flatMap(({ cite }) => cite));
  for (const table of shared) {
    const fields = table.fields.filter((field) => !used.includes(field));
    if (fields.length === 0 || table.cite.some((place) => cited.has(place))) continue;
    const title = headingOf(table.table);
    structures.add({
      name: table.name ?? pascal(`table-${table.cite[0]?.replace(/^.*#/u, "") ?? ""}`),
      ...(title !== undefined && { title }),
      cite: table.cite,
      fields,
      near: shared,
    });
  }
}

/** All fields of a draft, those below others, too. */
export function fieldsIn({
  structures,
  protocols,
}: Pick<DraftElements, "structures" | "protocols">): readonly DraftField[] {
  const members = envelopesOf(protocols).flatMap((one) => one.members);
  return allBelow([...structures.flatMap(({ fields }) => fields), ...members]);
}
