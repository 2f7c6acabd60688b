import type {
  Ledger,
  LedgerLine,
  LedgerPassage,
  LedgerRow,
  LedgerSection,
  LedgerUnclaimed,
  StructuralCounts,
} from "../ledger.js";
import type { Passage, Reading, Row, Section, Structural, Table, Unclaimed } from "../reading.js";
import { cellHashes, factsOf } from "./cells.js";
import { shortHash } from "./hash.js";
import { inDocumentOrder } from "./in-document-order.js";
import { normalised } from "./normalise.js";
import { nameOrHash } from "./sentence.js";

/** Raised where the same document is read otherwise than before, so that its ledger is known to be of an older program. */
const extractor = 1;

/** A heading may be longer than a label. */
const LONGEST_HEADING = 50;

/**
 * What is committed of a document: the facts of its rows, and hashes of all else that it says. `sha256` is of the bytes that were
 * read. Rows and passages stand in the order of the document.
 */
export function ledgerOf(reading: Reading, sha256: string): Ledger {
  const { document, sections, tables, passages, structural, unclaimed } = reading;
  const lines: readonly LedgerLine[] = [
    ...tables.flatMap((table) => table.rows.map((row) => rowLine(row, table))),
    ...passages.map(passageLine),
  ];
  return {
    document,
    sha256,
    extractor,
    structural: countsOf(structural),
    sections: sections.map(sectionLine),
    lines: inDocumentOrder(lines),
    unclaimed: unclaimed.map(unclaimedLine),
  };
}

function rowLine({ place, kind, cells, below, at, flags }: Row, table: Table): LedgerRow {
  const { id, kind: of, name, role, sections } = table;
  return {
    kind,
    place: safePlace(place),
    table: nameOrHash(id),
    of,
    ...(name === undefined ? {} : { name: nameOrHash(name) }),
    ...(role === undefined ? {} : { role }),
    sections: headings(sections),
    below: below.map((group) => nameOrHash(group)),
    facts: factsOf(kind, cells),
    ...cellHashes(cells),
    flags,
    at,
  };
}

function passageLine(passage: Passage): LedgerPassage {
  const { place, kind, text, topics, members = [], sections, at } = passage;
  return {
    kind,
    place: safePlace(place),
    topics,
    members: members.map(safePlace),
    sections: headings(sections),
    full: shortHash(normalised(text)),
    at,
  };
}

function sectionLine({ place, title, sections, at }: Section): LedgerSection {
  return {
    kind: "section",
    place: safePlace(place),
    title: nameOrHash(title, LONGEST_HEADING),
    sections: headings(sections),
    full: shortHash(normalised(title)),
    at,
  };
}

function unclaimedLine({ text, at, looksLike }: Unclaimed): LedgerUnclaimed {
  const full = shortHash(normalised(text));
  return { kind: "unclaimed", place: `unclaimed/${full}`, looksLike, full, at };
}

function headings(sections: readonly string[]): readonly string[] {
  return sections.map((heading) => nameOrHash(heading, LONGEST_HEADING));
}

/** A place is made of numbers and names; where a sentence was taken for one, nothing can cite it, and it can still be waived. */
function safePlace(place: string): string {
  const [section = "", ...keys] = place.split("/");
  const key = keys.join("/");
  const before = nameOrHash(section);
  return keys.length === 0 ? before : `${before}/${nameOrHash(key, LONGEST_KEY)}`;
}

/** `合作方发起请求报文.sample-success` */
const LONGEST_KEY = 60;

function countsOf(structural: readonly Structural[]): StructuralCounts {
  const counts = new Map<Structural["reason"], number>();
  for (const { reason } of structural) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
