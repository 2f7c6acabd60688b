import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalised } from "../../../generator/documents/ledger/normalise.js";

function check(one: string, other: string): void {
  expect(normalised(one)).toBe(normalised(other));
}

describe("the same, written otherwise", () => {
  test.each([
    ["compatibility forms", "ＡＢ１２ ⾼", "AB12高"],
    ["radicals that NFKC leaves", "⻛险⻓期", "风险长期"],
    ["a no-break space", "保单\u00a0号", "保单号"],
    ["what has no width", "保\u200b单\ufeff号\u00ad", "保单号"],
    ["white space between CJK characters", "投保人证件 类型\n说明", "投保人证件类型说明"],
    ["white space beside a mark", "0 ： 男 ， 1 ： 女", "0:男,1:女"],
    ["a run of blanks", "order  \t no", "order no"],
    ["marks of full and half width", "（必填）：甲、乙。", "(必填):甲,乙."],
    ["quotes and brackets of Chinese", "“甲”【乙】《丙》—丁", '"甲"[乙]<丙>-丁'],
    ["entities, and entities of entities", "&lt;甲&amp;gt;&#20057;&#x4e19;", "<甲>乙丙"],
    ["a break that is a tag", "甲<br/>乙", "甲\n乙"],
    ["struck text in a tag", "<s>0-甲</s> 1-乙", "~~0-甲~~ 1-乙"],
  ])("%s", (_what, one, other) => check(one, other));
});

describe("what stays apart", () => {
  test.each([
    ["struck and not struck", "~~0-甲~~", "0-甲"],
    ["letters that look alike", "рауТуре", "payType"],
    ["letter case", "PolicyNo", "policyNo"],
    ["words of Latin letters", "order no", "orderno"],
    ["wide tildes and struck text", "～～甲～～", "~~甲~~"],
    ["a decimal point and none", "1.5", "15"],
  ])("%s", (_what, one, other) => expect(normalised(one)).not.toBe(normalised(other)));
});

test("what was normalised once, stays as it is", () => {
  const text = fc.string({ unit: "grapheme" }).filter((one) => !one.includes("&"));
  fc.assert(
    fc.property(text, (one) => {
      expect(normalised(normalised(one))).toBe(normalised(one));
    }),
  );
});

test("a reference to no character is read, too", () => {
  expect(normalised("&#0;&#xd800;&#x110000;&nosuch;")).toBe("\ufffd\ufffd\ufffd&nosuch;");
});
