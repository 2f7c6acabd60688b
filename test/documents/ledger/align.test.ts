import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../generator/documents/ledger/align.js";
import type { Aligned } from "../../../generator/documents/ledger/alignment.js";
import { bestPairs } from "../../../generator/documents/ledger/best-pairs.js";
import { ledgerOf } from "../../../generator/documents/ledger/ledger-of.js";
import type { Ledger } from "../../../generator/documents/ledger.js";
import type { Reading, Row, Topic } from "../../../generator/documents/reading.js";
import { passageOf, readingOf, sha256, tableOf } from "./readings.js";

type Cells = Row["cells"];

function ledger(parts: Partial<Reading>): Ledger {
  return ledgerOf(readingOf(parts), sha256);
}

const orderNo: Cells = { label: "订单号", code: "orderNo", type: "String(32)", required: "是" };
const price: Cells = { label: "保费", code: "price", type: "int", required: "是" };
const remark: Cells = { label: "备注", code: "remark", type: "String(200)", required: "否" };
const partner: Cells = { label: "渠道id", code: "partnerId", type: "int", required: "是" };

/** One table, in section 3.2. */
function tableOfRows(...rows: readonly Cells[]): Ledger {
  return ledger({ tables: [tableOf("3.2", rows)] });
}

/** A line for each aligned line: what became of what. */
function said(aligned: Aligned): string {
  switch (aligned.kind) {
    case "added":
      return `added ${aligned.after.place}`;
    case "removed":
      return `removed ${aligned.before.place}`;
    case "lost": {
      const candidates = aligned.candidates.map(({ place }) => place).join(" | ");
      return `lost ${aligned.before.place}: ${candidates}`;
    }
    default:
      return `${aligned.kind} ${aligned.before.place} → ${aligned.after.place}`;
  }
}

function check(before: Ledger, after: Ledger, ...expected: readonly string[]): void {
  expect(align(before, after).map(said)).toEqual(expected);
}

describe("rows of one table", () => {
  const before = tableOfRows(orderNo, price, remark);

  test("that read as before are the same", () =>
    check(
      before,
      tableOfRows(orderNo, price, remark),
      "same 3.2/orderNo → 3.2/orderNo",
      "same 3.2/price → 3.2/price",
      "same 3.2/remark → 3.2/remark",
    ));

  test("may read otherwise, be new or be gone", () =>
    check(
      before,
      tableOfRows(partner, orderNo, { ...remark, type: "String(500)" }),
      "same 3.2/orderNo → 3.2/orderNo",
      "removed 3.2/price",
      "edited 3.2/remark → 3.2/remark",
      "added 3.2/partnerId",
    ));

  test("may have another name between the same neighbours", () =>
    check(
      before,
      tableOfRows(orderNo, { ...price, code: "premium" }, remark),
      "same 3.2/orderNo → 3.2/orderNo",
      "renamed 3.2/price → 3.2/premium",
      "same 3.2/remark → 3.2/remark",
    ));

  test("are not taken for one that only stands where they stood", () =>
    check(
      before,
      tableOfRows(orderNo, { ...partner, required: "否", type: "Long" }, remark),
      "same 3.2/orderNo → 3.2/orderNo",
      "removed 3.2/price",
      "same 3.2/remark → 3.2/remark",
      "added 3.2/partnerId",
    ));

  test("are lost where two may be the one", () =>
    check(
      before,
      tableOfRows(orderNo, { ...price, code: "premiumA" }, { ...price, code: "premiumB" }, remark),
      "same 3.2/orderNo → 3.2/orderNo",
      "lost 3.2/price: 3.2/premiumA | 3.2/premiumB",
      "same 3.2/remark → 3.2/remark",
      "added 3.2/premiumA",
      "added 3.2/premiumB",
    ));

  test("are lost where one of two that say the same is gone", () => {
    const twice = ledger({
      tables: [tableOf("3.2", [orderNo, orderNo]), tableOf("4.1", [price])].map((table) => ({
        ...table,
        rows: table.rows.map((row, index) => ({ ...row, place: `${row.place}:${index + 1}` })),
      })),
    });
    const once = tableOfRows(orderNo);
    check(
      twice,
      once,
      "lost 3.2/orderNo:1: 3.2/orderNo",
      "lost 3.2/orderNo:2: 3.2/orderNo",
      "removed 4.1/price:1",
      "added 3.2/orderNo",
    );
  });
});

describe("tables", () => {
  const notice = (section: string, ...own: readonly Cells[]) =>
    tableOf(section, [orderNo, partner, ...own], { id: `${section}#1` });

  test("that repeat each other are told apart by their order", () => {
    const before = ledger({
      tables: [notice("2.1", price), notice("2.2", remark), notice("2.3", price)],
    });
    const after = ledger({ tables: [notice("3.1", price), notice("3.3", price)] });
    check(
      before,
      after,
      "same 2.1/orderNo → 3.1/orderNo",
      "same 2.1/partnerId → 3.1/partnerId",
      "same 2.1/price → 3.1/price",
      "removed 2.2/orderNo",
      "removed 2.2/partnerId",
      "removed 2.2/remark",
      "same 2.3/orderNo → 3.3/orderNo",
      "same 2.3/partnerId → 3.3/partnerId",
      "same 2.3/price → 3.3/price",
    );
  });

  test("may stand elsewhere, with all of their rows", () => {
    const other = (section: string) =>
      tableOf(section, [remark], { sections: [`${section} 其他`] });
    const third = (section: string) => tableOf(section, [{ ...price, code: "sum" }]);
    check(
      ledger({ tables: [notice("2.1", price), other("5"), third("6")] }),
      ledger({ tables: [other("5"), third("6"), notice("9", price)] }),
      "moved 2.1/orderNo → 9/orderNo",
      "moved 2.1/partnerId → 9/partnerId",
      "moved 2.1/price → 9/price",
      "same 5/remark → 5/remark",
      "same 6/sum → 6/sum",
    );
  });

  test("give a row away that nothing else says", () =>
    check(
      ledger({ tables: [notice("2.1", price, remark), tableOf("3", [{ ...price, code: "sum" }])] }),
      ledger({ tables: [notice("2.1", price), tableOf("3", [{ ...price, code: "sum" }, remark])] }),
      "same 2.1/orderNo → 2.1/orderNo",
      "same 2.1/partnerId → 2.1/partnerId",
      "same 2.1/price → 2.1/price",
      "moved 2.1/remark → 3/remark",
      "same 3/sum → 3/sum",
    ));
});

describe("prose", () => {
  const prose = (section: string, ...texts: readonly (readonly [string, Topic?])[]): Ledger =>
    ledger({
      passages: texts.map(([text, topic], index) =>
        passageOf(`${section}/p${index + 1}`, text, topic === undefined ? [] : [topic]),
      ),
    });
  const before = prose("4", ["甲一", "retry"], ["乙二"], ["丙三", "rate"]);

  test("is known by what it says, and by its place where that changed", () =>
    check(
      before,
      prose("5", ["甲一", "retry"], ["乙二改"], ["丙三", "rate"]),
      "same 4/p1 → 5/p1",
      "edited 4/p2 → 5/p2",
      "same 4/p3 → 5/p3",
    ));

  test("is lost where it may be one of several", () =>
    check(
      before,
      prose("4", ["甲一", "retry"], ["新一"], ["新二"], ["丙三", "rate"]),
      "same 4/p1 → 4/p1",
      "lost 4/p2: 4/p2 | 4/p3",
      "same 4/p3 → 4/p4",
      "added 4/p2",
      "added 4/p3",
    ));

  test("is not taken for prose of another matter", () =>
    check(
      before,
      prose("4", ["甲一", "retry"], ["新一", "signature"], ["丙三", "rate"]),
      "same 4/p1 → 4/p1",
      "lost 4/p2: 4/p2",
      "same 4/p3 → 4/p3",
      "added 4/p2",
    ));
});

describe("laws", () => {
  const cells = fc.record({
    code: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    label: fc.constantFrom("甲", "乙", "丙", "丁"),
    type: fc.constantFrom("int", "String"),
  });
  const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
  const ledgers = tables.map((all) =>
    ledger({ tables: all.map((rows, index) => tableOf(`${index + 1}`, rows)) }),
  );

  test("each line of both ledgers is there once", () => {
    fc.assert(
      fc.property(ledgers, ledgers, (before, after) => {
        const alignment = align(before, after);
        const was = alignment.flatMap((each) => ("before" in each ? [each.before] : []));
        const is = alignment.flatMap((each) => ("after" in each ? [each.after] : []));
        expect(was).toEqual(before.lines);
        expect(is.length).toBe(after.lines.length);
        expect(new Set(is)).toEqual(new Set(after.lines));
      }),
    );
  });

  test("a ledger is the same as itself", () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        expect(align(one, one)).toEqual(
          one.lines.map((line) => ({ kind: "same", before: line, after: line })),
        );
      }),
    );
  });
});

describe("long lists", () => {
  test("are compared in a band: not everything with everything", () => {
    const items = Array.from({ length: 4_000 }, (_, index) => index);
    let comparisons = 0;
    const pairs = bestPairs(items, items, (one, other) => {
      comparisons += 1;
      return one === other ? 1 : 0;
    });
    expect(pairs.length).toBe(items.length);
    expect(comparisons).toBeLessThan(600_000);
  });

  test("short ones are compared as a whole: what is far off the diagonal is found", () => {
    const before = [...Array.from({ length: 300 }, () => -1), 1, 2, 3];
    const after = [1, 2, 3, ...Array.from({ length: 300 }, () => -2)];
    const found = bestPairs(before, after, (one, other) => (one === other ? 1 : 0));
    expect(found.map(({ at }) => at)).toEqual([
      [300, 0],
      [301, 1],
      [302, 2],
    ]);
  });
});
