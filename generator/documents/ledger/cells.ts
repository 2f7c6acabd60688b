import type { LedgerRow } from "../ledger.js";
import type { Column, Row } from "../reading.js";
import { shortHash } from "./hash.js";
import { normalised } from "./normalise.js";
import { isSentence, LONGEST_NAME } from "./sentence.js";

type Cells = Row["cells"];

/** Columns whose cells are facts; what the others say only counts in hashes. An author is a person, an example may be one's data. */
export const factual: readonly Column[] = [
  "label",
  "code",
  "type",
  "required",
  "nullable",
  "length",
  "limits",
  "default",
  "operation",
  "direction",
  "path",
  "date",
  "version",
  "term",
];

/** Of a table of revisions nothing else is kept: what changed is put into sentences. */
const ofRevisions: readonly Column[] = ["version", "date"];

/** The cells of a row that may be committed, as the document has them. */
export function factsOf(kind: Row["kind"], cells: Cells): LedgerRow["facts"] {
  const kept = kind === "revision" ? ofRevisions : factual;
  const facts = kept.flatMap((column) => {
    const text = cells[column];
    return text !== undefined && isFact(column, text) ? [[column, text] as const] : [];
  });
  return Object.fromEntries(facts);
}

/** Names on the wire, types and paths may be long; whatever else is long may be prose, a key or somebody's data. */
function isFact(column: Column, text: string): boolean {
  if (text === "" || isSentence(text)) return false;
  if (!isNamed.has(column) && hanIn(text) > MOST_HAN) return false;
  return isTechnical.has(column) || [...text].length <= LONGEST_NAME;
}

const isTechnical: ReadonlySet<Column> = new Set(["code", "type", "path"]);

/** Columns of names; in the others more than a few characters of Chinese are a condition put into words. */
const isNamed: ReadonlySet<Column> = new Set(["label", "term", "operation", "direction"]);

const MOST_HAN = 8;

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

const core: readonly Column[] = ["code", "type", "required", "length"];

/** The hashes over a row's cells: all, those that messages depend on, and the others. */
export function cellHashes(cells: Cells): Pick<LedgerRow, "core" | "rest" | "full"> {
  const said = saidIn(cells);
  const rest = said.filter(([column]) => !core.includes(column));
  return {
    core: shortHash(said.filter(([column]) => core.includes(column))),
    ...(rest.length === 0 ? {} : { rest: shortHash(rest) }),
    full: shortHash(said),
  };
}

/** What the filled cells say, whatever order their columns stand in. Names on the wire are compared as they are. */
function saidIn(cells: Cells): readonly (readonly [Column, string])[] {
  return (Object.entries(cells) as (readonly [Column, string | undefined])[])
    .filter(([column]) => column !== "seq")
    .map(([column, text = ""]) => [column, column === "code" ? text : normalised(text)] as const)
    .filter(([, text]) => text !== "")
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
