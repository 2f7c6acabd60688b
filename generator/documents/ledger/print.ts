import type { Column } from "../reading.js";
import type { Ledger, LedgerLine, LedgerRow, LedgerSection, LedgerUnclaimed } from "../ledger.js";
import { factual } from "./cells.js";
import { keysOf } from "./keys.js";

export { readLedger } from "./read.js";

type Printable = LedgerLine | LedgerSection | LedgerUnclaimed;

/**
 * A ledger as it is committed, one JSON object a line, so that a diff of it is a diff of the document: first the document's own,
 * then sections, rows and passages in its order, then what no table claimed. Keys stand in a fixed order; lists that hold nothing
 * are left out. The same ledger gives the same bytes.
 *
 * ```json
 * {"document":"api","sha256":"9f3c…","extractor":1,"structural":{"head":35}}
 * {"kind":"section","place":"7.4.2","title":"请求参数列表","sections":["7 接口","7.4 下单"],"full":"5b0c…","at":{"line":297}}
 * {"kind":"field","place":"7.4.2/outSerialNo","table":"7.4.2#1","of":"fields","sections":[…],"facts":{"label":"外部流水号",
 *  "code":"outSerialNo","type":"String(32)","required":"是"},"core":"51ab…","rest":"77e0…","full":"8c1d…","at":{"line":303}}
 * ```
 */
export function printLedger(ledger: Ledger): string {
  const { document, sha256, extractor, structural, sections, lines, unclaimed } = ledger;
  const all: readonly Printable[] = [...sections, ...lines, ...unclaimed];
  return [{ document, sha256, extractor, structural }, ...all.map(ordered)]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}

function ordered(line: Printable): object {
  const found = Object.entries(plain(line)).filter(([, value]) => !isEmptyList(value));
  const keys = keysOf(line.kind);
  return Object.fromEntries(
    found.toSorted(([one], [other]) => keys.indexOf(one) - keys.indexOf(other)),
  );
}

/** With what is inside of it in a fixed order, too. */
function plain(line: Printable): object {
  const { sheet, page, line: number } = line.at;
  const at = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(page === undefined ? {} : { page }),
    line: number,
  };
  return "facts" in line ? { ...line, facts: orderedFacts(line.facts), at } : { ...line, at };
}

function orderedFacts(facts: LedgerRow["facts"]): LedgerRow["facts"] {
  const kept = factual.flatMap((column): (readonly [Column, string])[] => {
    const text = facts[column];
    return text === undefined ? [] : [[column, text]];
  });
  return Object.fromEntries(kept);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
