import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { upper } from "../../templates/runtime/digest.js";
import { EncodeError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { pairsText, type PairRule } from "../../templates/runtime/signing/pairs.js";
import { isObject, type WireObject, type WireValue } from "../../templates/runtime/wire.js";

const rule: PairRule = {
  exclude: [],
  skip: [],
  sort: "code-unit",
  pair: "{k}={v}",
  join: "&",
  nested: "error",
};

function check(json: string, parts: Partial<PairRule>, expected: string): void {
  const object = readJson(json).value as WireObject;
  expect(pairsText(object, { ...rule, ...parts })).toBe(expected);
}

const inner = `{"name":"张三","fee":121.00,"n":null,"e":"","ok":false}`;
const deep = `{"list":["x",${inner},[1,2],[]],"map":${inner},"empty":{}}`;

// The expected texts were printed by OpenJDK 17.0.15: TreeMap, LinkedHashMap, List and BigDecimal, joined by `key + "=" + value`.
describe("as Java writes them", () => {
  const flat = `"b":"x","_k":"z","a1":121.00,"a10":true,"a2":-5,"保费":"元","！":"w","😀":"emoji","n":null,"e":""`;

  test("TreeMap<String, Object>", () => {
    check(
      `{${flat},"B":"y"}`,
      {},
      "B=y&_k=z&a1=121.00&a10=true&a2=-5&b=x&e=&n=null&保费=元&😀=emoji&！=w",
    );
  });

  test("TreeMap with String.CASE_INSENSITIVE_ORDER", () => {
    // Dotless i and the Kelvin sign fold to i and k; the sharp s stays.
    check(
      `{${flat},"Z":"1","C":"2","ß":"s","ı":"i","\u212a":"kelvin","kk":"k"}`,
      { sort: "case-insensitive" },
      "_k=z&a1=121.00&a10=true&a2=-5&b=x&C=2&e=&ı=i&\u212a=kelvin&kk=k&n=null&Z=1&ß=s&保费=元&！=w&😀=emoji",
    );
  });

  test("Map.toString and List.toString inside", () => {
    check(
      `{"z":"end","items":["a","b, c",${inner}],"d":${deep},"c":${inner}}`,
      { nested: "java-tostring" },
      "c={name=张三, fee=121.00, n=null, e=, ok=false}&d={list=[x, {name=张三, fee=121.00, n=null, e=, ok=false}, [1, 2], []], map={name=张三, fee=121.00, n=null, e=, ok=false}, empty={}}&items=[a, b, c, {name=张三, fee=121.00, n=null, e=, ok=false}]&z=end",
    );
  });

  test("names and values without marks between them", () => {
    check(
      `{${flat},"B":"y"}`,
      { pair: "{k}{v}", join: "", skip: ["null", "empty"] },
      "By_kza1121.00a10truea2-5bx保费元😀emoji！w",
    );
  });
});

// The JSON texts were printed by json.dumps of Python 3.11 with separators (",", ":") and ensure_ascii off.
describe("nested values", () => {
  const text = `{ "b": {"y": 1, "x": [{"d": true, "c": null}]}, "a": "保\\"费" }`;

  test("as JSON, members as they stand", () => {
    check(text, { nested: "json" }, `a=保"费&b={"y":1,"x":[{"d":true,"c":null}]}`);
  });

  test("as JSON, members sorted", () => {
    check(text, { nested: "json-sorted" }, `a=保"费&b={"x":[{"c":null,"d":true}],"y":1}`);
  });

  test("by the same rule", () => {
    check(text, { nested: "recurse", skip: ["null"] }, `a=保"费&b=x=d=true&y=1`);
  });

  test("left out", () => check(text, { nested: "skip" }, `a=保"费`));

  test("refused", () => {
    expect(() => check(text, {}, "")).toThrow(EncodeError);
    expect(() => check(`{"a":[]}`, {}, "")).toThrow(EncodeError);
  });
});

describe("what takes part", () => {
  const text = `{"z":1,"a":"","b":null,"c":[],"d":[1],"e":{},"sign":"x"}`;

  test("skip leaves out by value", () => {
    const skip = ["null", "empty", "empty-list", "object"] as const;
    check(text, { skip, nested: "json", exclude: ["sign"] }, "d=[1]&z=1");
    check(text, { skip: ["list"], nested: "json" }, "a=&b=null&e={}&sign=x&z=1");
  });

  test("include and exclude leave out by name", () => {
    check(text, { include: ["z", "sign", "missing"], exclude: ["sign"] }, "z=1");
  });

  test("members that are not there are left out at any depth", () => {
    const message = { z: undefined, b: { c: undefined, d: [{ e: 1, f: undefined }] }, a: "x" };
    const nested = "java-tostring";
    expect(pairsText(message, { ...rule, nested })).toBe("a=x&b={d=[{e=1}]}");
  });

  test("document order is the message's", () => {
    check(text, { sort: "document", include: ["z", "a", "sign"] }, "z=1&a=&sign=x");
  });

  // JavaScript would move them to the front without a word.
  test("document order is refused where names are numbers", () => {
    expect(() => check(`{"b":1,"10":2}`, { sort: "document" }, "")).toThrow("order");
    expect(() => check(`{"b":{"c":1,"10":2}}`, { nested: "java-tostring" }, "")).toThrow("order");
    const nested = "json-sorted";
    expect(() => check(`{"b":{"9":1,"10":2}}`, { nested }, "")).toThrow("order");
    expect(() => check(`{"b":[{"c":{"9":1}}]}`, { nested }, "")).toThrow("order");
    check(`{"b":1,"10":2}`, {}, "10=2&b=1");
  });

  test("names that differ in case alone stand in one order, whatever the message's", () => {
    const sort = "case-insensitive";
    check(`{"ab":1,"AB":2,"aB":3}`, { sort }, "AB=2&aB=3&ab=1");
    check(`{"AB":2,"aB":3,"ab":1}`, { sort }, "AB=2&aB=3&ab=1");
  });

  test("names and values are changed before they are written", () => {
    check(
      `{"a":"ä&b","c":1.50}`,
      { names: upper, values: encodeURIComponent },
      "A=%C3%A4%26b&C=1.50",
    );
  });

  test("holes in values are not filled again", () => {
    check(`{"{v}":"{k}$&","b":"$1"}`, {}, "b=$1&{v}={k}$&");
  });

  test("members that every object inherits are members like others", () => {
    check(`{"__proto__":1,"constructor":2}`, {}, "__proto__=1&constructor=2");
    check(`{"a":1}`, { include: ["toString"] }, "");
  });
});

/** The same by lists that are joined, as the documents put it: pairs, then a mark between them. */
describe("for any message", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("=", "&", "{k}", "{v}", "$&", "", "__proto__"),
  );
  const leaf = fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec<{ value: WireValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(
        texts.filter((name) => !/^[0-9]/.test(name)),
        tie("value"),
        { maxKeys: 3 },
      ),
    ),
  }));
  const message = fc.dictionary(texts, value);

  function java(part: WireValue): string {
    if (Array.isArray(part)) return `[${(part as readonly WireValue[]).map(java).join(", ")}]`;
    if (!isObject(part)) return String(part);
    const members = Object.entries(part).map(([name, below]) => `${name}=${java(below ?? null)}`);
    return `{${members.join(", ")}}`;
  }

  test.each(["&", "", "\n"])("joined by %j", (join) => {
    fc.assert(
      fc.property(message, fc.constantFrom("=", "", ":="), (object, between) => {
        const names = Object.keys(object)
          .filter((name) => object[name] !== null)
          .toSorted();
        const pairs = names.map((name) => `${name}${between}${java(object[name] ?? null)}`);
        const text = pairsText(object, {
          ...rule,
          skip: ["null"],
          pair: `{k}${between}{v}`,
          join,
          nested: "java-tostring",
        });
        expect(text).toBe(pairs.join(join));
      }),
    );
  });
});
