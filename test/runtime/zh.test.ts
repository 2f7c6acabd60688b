import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { hex, md5, utf8 } from "../../templates/runtime/digest.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { notYet, refuse } from "../../templates/runtime/outcome.js";
import type { Receiver } from "../../templates/runtime/receiver/incoming.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import { listValidator } from "../../templates/runtime/validation/list.js";
import type {
  Face,
  FieldType,
  GroupRule,
  Structure,
} from "../../templates/runtime/validation/structure.js";
import { validator } from "../../templates/runtime/validation/validator.js";
import { describeIssue, zh } from "../../templates/runtime/zh.js";
import { acme, key, post, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

const person: Structure = { name: "Person", fields: [{ name: "name", type: { kind: "string" } }] };

/** What is said about a value of one type in the field `v`, whose title is 值. */
function said(type: FieldType, json: string, face: Face = "sent"): readonly string[] {
  const structure: Structure = {
    name: "S",
    fields: [{ name: "v", type, required: true, title: "值" }],
  };
  return listIssues(structure, readJson(json).value, face).map(describeIssue);
}

describe("issues in Chinese", () => {
  const check = (type: FieldType, value: string, expected: string, face: Face = "sent") => {
    expect(said(type, `{"v":${value}}`, face)).toEqual([`v（值）：${expected}`]);
  };
  const string: FieldType = { kind: "string" };

  test("texts", () => {
    check({ ...string, max: 2 }, '"abc"', "应为不超过 2 个字符的文本，实际：3 个字符的文本");
    check({ ...string, min: 2 }, '"a"', "应为不少于 2 个字符的文本，实际：1 个字符的文本");
    check({ ...string, min: 2, max: 2 }, '"a"', "应为 2 个字符的文本，实际：1 个字符的文本");
    check({ ...string, min: 2, max: 3 }, '""', "应为 2 到 3 个字符的文本，实际：0 个字符的文本");
    check({ ...string, max: 2 }, "7", "应为文本，实际：数", "received");
    check({ kind: "opaque" }, "true", "应为文本，实际：布尔值");
    check({ kind: "literal", value: "1.0" }, '"2.0"', '应为 "1.0"，实际："2.0"');
    check({ kind: "literal", value: "a or b" }, "null", '应为 "a or b"，实际：null');
    const codes: FieldType = { kind: "code", name: "Status", values: ["1"] };
    check(codes, '"2"', '应为码表 Status 中的码值，实际："2"');
  });

  test("numbers, booleans and times", () => {
    check({ kind: "int" }, "1.5", "应为 32 位整数，实际：数 1.5");
    check({ kind: "int" }, "12345678901234567890", "应为整数，实际：20 位数字的数", "received");
    check({ kind: "long" }, '"1"', "应为 64 位整数，实际：1 个字符的文本");
    check({ kind: "decimal" }, "{}", "应为数值，实际：对象");
    const money: FieldType = { kind: "decimal", precision: 18, scale: 2 };
    check(money, "1.234", "应为最多 18 位、其中小数最多 2 位的数值，实际：数 1.234");
    check({ kind: "decimal", scale: 2 }, "1.234", "应为小数不超过 2 位的数值，实际：数 1.234");
    check({ kind: "boolean" }, "[1,2]", "应为布尔值，实际：2 项的列表");
    check({ kind: "int" }, "true", "应为 32 位整数，实际：布尔值 true");
    check(
      { kind: "date", format: "yyyy-MM-dd" },
      '"x"',
      "应为格式为 yyyy-MM-dd 的日期，实际：1 个字符的文本",
    );
    check(
      { kind: "datetime", format: "yyyyMMddHH" },
      "1",
      "应为格式为 yyyyMMddHH 的日期时间，实际：数",
    );
    check(
      { kind: "text", of: { kind: "long" } },
      '"x"',
      "应为文本形式的 64 位整数，实际：1 个字符的文本",
    );
    check(
      { kind: "text", of: money },
      "1",
      "应为文本形式的最多 18 位、其中小数最多 2 位的数值，实际：数",
    );
  });

  test("what holds others", () => {
    check({ kind: "structure", of: () => person }, "1", "应为 Person，实际：数");
    check({ kind: "list", of: string }, "{}", "应为列表，实际：对象");
    check({ kind: "map", of: string }, "[]", "应为键值对象，实际：0 项的列表");
    const either: FieldType = {
      kind: "either",
      of: [string, { kind: "structure", of: () => person }],
    };
    check(either, "1", "应为文本或 Person，实际：数");
    const words: FieldType = {
      kind: "either",
      of: [{ kind: "literal", value: "a or b" }, { kind: "int" }],
    };
    check(words, "{}", '应为 "a or b" 或 32 位整数，实际：对象');
    const people = listValidator(
      validator({ structure: person, face: "received", check: () => true }),
    );
    expect(people.read(1).issues?.map(describeIssue)).toEqual(["应为 Person 的列表，实际：数"]);
  });

  test("what is missing, null or unknown", () => {
    expect(said({ kind: "long" }, "{}")).toEqual(["v（值）：必填，应为 64 位整数"]);
    check({ kind: "long" }, "null", "应为 64 位整数，实际：null");
    expect(said({ kind: "json" }, "{}")).toEqual(["v（值）：必填，应为任意值"]);
    expect(said({ kind: "json" }, '{"v":1,"w":2}')).toEqual(["w：不是 S 的字段"]);
    const inner: FieldType = { kind: "structure", of: () => person };
    expect(said(inner, '{"v":{"秘密的名字":1}}')).toEqual([
      "v[5 个字符]（值）：不是 Person 的字段",
    ]);
    const structure: Structure = {
      name: "S",
      emptyIsAbsent: true,
      fields: [{ name: "v", type: { kind: "int" }, required: true }],
    };
    expect(listIssues(structure, { v: "" }, "received").map(describeIssue)).toEqual([
      "v：必填，应为整数，实际：0 个字符的文本",
    ]);
  });

  test("groups", () => {
    const group = (kind: GroupRule["kind"], json: string) => {
      const structure: Structure = {
        name: "S",
        fields: ["a", "b"].map((name) => ({ name, type: { kind: "json" } })),
        rules: [{ kind, fields: ["a", "b"] }],
      };
      return listIssues(structure, readJson(json).value, "sent").map(describeIssue);
    };
    expect(group("at-least-one", "{}")).toEqual(["要求 a、b 中至少有一个，实际：0 个"]);
    expect(group("exactly-one", '{"a":1,"b":1}')).toEqual(["要求 a、b 中恰好有一个，实际：2 个"]);
    expect(group("all-or-none", '{"a":1}')).toEqual(["要求 a、b 全有或全无，实际：1 个"]);
  });

  test("values that no text gives, and what a validator disagrees about with itself", () => {
    const structure: Structure = { name: "S", fields: [{ name: "v", type: { kind: "boolean" } }] };
    const odd = { v: Symbol("x") } as never;
    expect(listIssues(structure, odd, "sent").map(describeIssue)).toEqual([
      "v：应为布尔值，实际：JSON 没有的值",
    ]);
    const never = validator({ structure, face: "received", check: () => false });
    expect(never.read({}).issues?.map(describeIssue)).toEqual(["应为 S，实际：其他值"]);
  });

  test("an event's issue, whose value is not told", () => {
    const issue = { path: "premium", rule: "range", expected: "decimal" } as const;
    expect(describeIssue(issue)).toBe("premium：应为数值");
  });

  test("a name in quotes stays as it is", () => {
    const issue = {
      path: 'a["[3 characters]"][3 characters]',
      rule: "type",
      expected: "int",
    } as const;
    expect(describeIssue(issue)).toBe('a["[3 characters]"][3 个字符]：应为 32 位整数');
  });
});

describe("a receiver that speaks Chinese", () => {
  type Given = Partial<AcmeHandlers>;
  const order = '{"orderNo":"A1"}';

  /** What a partner is told about a message. */
  async function told(request: Request, handlers: Given = {}, messages = zh): Promise<unknown> {
    const accepting = { kind: "success", data: undefined } as const;
    const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(acme, {
      handlers: {
        issued: () => accepting,
        cancelled: () => accepting,
        pinged: () => accepting,
        noted: () => accepting,
        ...handlers,
      },
      credentials: { key },
      inbox: quietInbox(),
      messages,
    });
    const answer = (await (await receive(request)).json()) as { readonly msg?: unknown };
    return answer.msg;
  }

  test("tells where the first issue is, and not what stood there", async () => {
    expect(await told(post(signed("issue", '{"premium":"秘密"}')))).toBe("orderNo：必填，应为文本");
    expect(await told(post(signed("issue", '{"orderNo":"A1","premium":"秘密"}')))).toBe(
      "premium：应为数值",
    );
    expect(await told(post('{"kind":"issue"}'))).toBe("sign：必填，应为文本");
  });

  test("tells its own reasons", async () => {
    expect(await told(post("{"))).toBe("报文无法读取");
    expect(await told(post(signed("issue", order).replace(/"sign":"./, '"sign":"?')))).toBe(
      "验证未通过",
    );
    expect(await told(post(signed("unheard-of", order)))).toBe("不认识这种报文");
    expect(
      await told(post(signed("issue", order), { "content-type": "application/json; charset=gbk" })),
    ).toBe("字符集必须是 utf-8");
    const failing = () => {
      throw new Error("no");
    };
    expect(await told(post(signed("issue", order)), { issued: failing })).toBe("报文暂时无法处理");
  });

  test("tells what handlers say as they say it, were it one of its own reasons", async () => {
    const busy = "this message is being handled";
    expect(await told(post(signed("issue", order)), { issued: () => notYet(busy) })).toBe(busy);
    expect(
      await told(post(signed("issue", order)), { issued: () => refuse("no such order") }),
    ).toBe("no such order");
  });

  test("of a generated package names the document's titles", async () => {
    const { createReceiver } = (await import(
      /* @vite-ignore */ resolve("generated/xiebao/src/receiver.ts")
    )) as { readonly createReceiver: (settings: object) => Receiver };
    const receive = createReceiver({
      credentials: { key },
      handlers: new Proxy({}, { get: () => () => undefined }),
      messages: zh,
    });
    const data = '{"insureNum":"T2026000101","price":"many"}';
    const sign = hex(md5(utf8(key + data)));
    const answer = await receive(post(`{"data":${data},"notifyType":2,"sign":"${sign}"}`));
    expect(await answer.json()).toMatchObject({
      state: false,
      failMsg: "price（支付金额）：应为 64 位整数",
    });
  });

  test("or any other language", async () => {
    const shouting = { reason: (text: string) => text.toUpperCase(), invalid: () => "!" };
    expect(await told(post("{"), {}, shouting)).toBe("THE MESSAGE CANNOT BE READ");
    expect(await told(post(signed("issue", "{}")), {}, shouting)).toBe("!");
  });
});
