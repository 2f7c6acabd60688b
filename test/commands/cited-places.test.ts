import { describe, expect, test } from "vitest";
import { citedPlaces } from "../../generator/commands/cited-places.js";
import { codeTableOf, fieldOf, providerOf, structureOf } from "../support/providers.js";

const provider = providerOf({
  documents: [
    { name: "guide", title: "接口文档", version: "1.2.0", words: {} },
    { name: "notices", title: "通知文档", words: {} },
  ],
  structures: [
    structureOf("Pay", [fieldOf("price", { kind: "long" }, { cite: ["guide#2.2/Pay.price"] })], {
      cite: ["guide#2.2/Pay"],
    }),
    // A table that is called as the row that announces it.
    structureOf("list", [fieldOf("list", { kind: "json" }, { cite: ["guide#3/list"] })], {
      cite: ["guide#3/list"],
    }),
  ],
  codeTables: [
    {
      ...codeTableOf("Kind", []),
      codes: [
        {
          code: "1",
          codeName: "pay",
          label: "支付",
          state: "current",
          cite: ["guide#4/Notify.kind"],
        },
      ],
    },
  ],
  operations: [
    {
      name: "payNotice",
      title: "支付通知",
      from: "partner",
      to: "channel",
      protocol: "notice",
      fills: {},
      dispatch: [],
      request: { kind: "none" },
      reply: { kind: "none" },
      identity: [],
      onChange: "version",
      effect: "notice",
      samples: [],
      cite: ["guide#4", "guide#4/Notify", "guide#4/address", "guide#4/p1"],
    },
  ],
});

/** The places, behind the document's title and version. */
function check(citations: readonly string[], expected: string): void {
  expect(citedPlaces(provider, citations)).toBe(
    expected === "" ? "" : `《接口文档》1.2.0 ${expected}`,
  );
}

describe("one place", () => {
  test.each([
    ["guide#2", "第2节"],
    ["guide#7.1.1/payType", "第7.1.1节“payType”行"],
    ["guide#8/0002", "第8节“0002”行"],
    ["guide#1.3/订单号", "第1.3节“订单号”行"],
    ["guide#2/p3", "第2节第3段"],
    ["guide#2/p", "第2节“p”行"],
    ["guide#1.4/三", "第1.4节第三条"],
    ["guide#2/sample", "第2节示例"],
    ["guide#2/request-sample", "第2节请求示例"],
    ["guide#2/reply-sample", "第2节响应示例"],
    ["guide#2.2/Pay", "第2.2节“Pay”表"],
    ["guide#2.2/Pay.price", "第2.2节“Pay”表“price”行"],
    ["guide#2.2/head.kind", "第2.2节“head.kind”行"],
    ["guide#3/list", "第3节“list”行"],
    ["guide#3/list.name", "第3节“list”表“name”行"],
    // An operation cites a table where a code's row stands in it, and a row where none does.
    ["guide#4/Notify.kind", "第4节“Notify”表“kind”行"],
    ["guide#4/address", "第4节“address”行"],
    ["guide#C05/renewal", "“C05”节“renewal”行"],
    ["guide#2/toString", "第2节“toString”行"],
  ])("%s", (citation, expected) => check([citation], expected));
});

describe("several places", () => {
  test.each<[string, readonly string[], string]>([
    ["none", [], ""],
    ["the same twice", ["guide#2/a", "guide#2/a"], "第2节“a”行"],
    [
      "of one section",
      ["guide#2/a", "guide#2/p1", "guide#2/b", "guide#2/p4"],
      "第2节“a”、“b”行、第1、4段",
    ],
    ["a section and parts of it", ["guide#2", "guide#2/p1"], "第2节第1段"],
    [
      "of one table and another",
      ["guide#2.2/Pay.a", "guide#2.2/Pay.b", "guide#2.2/c"],
      "第2.2节“Pay”表“a”、“b”行、“c”行",
    ],
    [
      "by one name in several sections",
      ["guide#7.1/sign", "guide#7.2/sign", "guide#7.2/time", "guide#7.3/sign"],
      "第7.1、7.3节“sign”行，第7.2节“sign”、“time”行",
    ],
    [
      "out of order",
      ["guide#7.11/sign", "guide#7.4/sign", "guide#7/sign", "guide#2/p12", "guide#2/p2"],
      "第7、7.4、7.11节“sign”行，第2节第2、12段",
    ],
    [
      "in sections that are not numbered",
      ["guide#C05/a", "guide#2/a", "guide#C06/a"],
      "“C05”、“C06”节“a”行，第2节“a”行",
    ],
    [
      "in as many sections as are written out",
      ["guide#1/a", "guide#2/a", "guide#3/a", "guide#4/a"],
      "第1、2、3、4节“a”行",
    ],
    [
      "in more",
      ["guide#1/a", "guide#2/a", "guide#3/a", "guide#4/a", "guide#5/a"],
      "第1、2、3等5节“a”行",
    ],
    [
      "more rows of one section",
      ["guide#1/a", "guide#1/b", "guide#1/c", "guide#1/d", "guide#1/e"],
      "第1节“a”、“b”、“c”等5行",
    ],
    [
      "many that have nothing in common",
      ["guide#1/a", "guide#2/b", "guide#3/c", "guide#4/d", "guide#5/e", "guide#5/f"],
      "第1节“a”行，第2节“b”行，第3节“c”行等6处",
    ],
  ])("%s", (_name, citations, expected) => check(citations, expected));

  test("in several documents, one of them without a version", () => {
    expect(citedPlaces(provider, ["notices#1", "guide#1", "notices#2"])).toBe(
      "《通知文档》第1、2节；《接口文档》1.2.0 第1节",
    );
  });
});
