import { describe, expect, test } from "vitest";
import { resolveProvider } from "../support/resolve.js";
import { acmeProject, projectIn, type Texts } from "../support/project.js";

const asked: Texts = {
  "specs/acme/provider.yaml": `language: 1
provider: acme
title: 某平台
package: { version: 0.1.0 }
zone: Asia/Shanghai
parties: { platform: {}, channel: {} }
we: channel
documents: { notice: { title: 通知文档, version: 1.2.0, question: q-edition } }
`,
  "specs/acme/types.yaml": `types:
  Pay:
    cite: notice#2/Pay
    fields:
      orderNo: { type: string, question: q-order }
      price: { type: long, unit: fen, question: [q-price, q-zone] }
`,
  "specs/acme/questions.yaml": `questions:
  q-price:
    title: Fen or yuan
    claims:
      - { cite: [notice#2/Pay.price, notice#2/p1], says: nothing of a unit }
      - { cite: notice#2/sample, says: "12100" }
    decision: fen
    reason: the sample
    ask:
      title: 金额的单位
      text: |
        price没有写单位，
        示例像是以分为单位。请问单位是分吗？
      meanwhile: 按分处理
      answers: [分, 元, "其他 *单位*"]
  q-zone: { title: Time zone, decision: Beijing time, reason: most likely, answer: it is }
  q-order:
    title: Whose number
    decision: the platform's
    reason: nothing is said
    ask:
      title: 订单号由谁生成
      text: 1. 贵方的<b>编号</b>，还是我方的order_no？
      meanwhile: 当作贵方的编号
      answers: [贵方, 我方]
  q-edition:
    title: Which edition
    decision: this one
    reason: there is no other
    ask:
      title: 文档是否最新
      text: 这是最新版吗？
      meanwhile: 按这一版
      answers: [是, 否]
    answer: yes, by mail
`,
};

test("providers are words, or named as other commands take them", async () => {
  const project = acmeProject(asked);
  const acme = await project.run("questions acme");
  expect(await project.run("questions --provider acme")).toEqual(acme);
  expect((await project.run("questions --provider other")).codes).toEqual(["unknown-provider"]);
});

test("prints what to ask, where it stands, and what needs no more asking", async () => {
  expect(await acmeProject(asked).run("questions acme")).toEqual({
    output: `某平台接口待确认问题（共2个）

依据文档：《通知文档》1.2.0
烦请逐条确认：回复选项字母即可，都不符合时请直接说明。

1. 金额的单位
   出处：《通知文档》1.2.0 第2节“Pay”表“price”行、第1段、示例
   price没有写单位， 示例像是以分为单位。请问单位是分吗？
   答复前的处理：按分处理
   A. 分
   B. 元
   C. 其他 *单位*

2. 订单号由谁生成
   1. 贵方的<b>编号</b>，还是我方的order_no？
   答复前的处理：当作贵方的编号
   A. 贵方
   B. 我方

已有答复，不再提问：
   Time zone：it is
   文档是否最新：yes, by mail
`,
    codes: [],
    said: "",
    succeeded: true,
  });
});

test("--format markdown prints the text of a mail, in which nothing of a spec is markup", async () => {
  const { output } = await acmeProject(asked).run("questions acme --format markdown");
  expect(output).toBe(`# 某平台接口待确认问题

依据文档：《通知文档》1.2.0

共2个问题，烦请逐条确认：勾选答案即可，都不符合时请直接说明。

## 1. 金额的单位

出处：《通知文档》1.2.0 第2节“Pay”表“price”行、第1段、示例

price没有写单位， 示例像是以分为单位。请问单位是分吗？

答复前的处理：按分处理

- [ ] A. 分
- [ ] B. 元
- [ ] C. 其他 \\*单位\\*
- [ ] 其他：

## 2. 订单号由谁生成

1\\. 贵方的\\<b\\>编号\\</b\\>，还是我方的order\\_no？

答复前的处理：当作贵方的编号

- [ ] A. 贵方
- [ ] B. 我方
- [ ] 其他：
`);
});

describe("which providers", () => {
  const beta: Texts = {
    ...asked,
    "specs/beta/provider.yaml":
      "{ language: 1, provider: beta, title: 另一平台, parties: { a: {}, b: {} }, we: a, protocols: { p: { from: b } } }\n",
  };

  test("all of them, unless one is named", async () => {
    const project = acmeProject(beta);
    const { output } = await project.run("questions");
    const acme = await project.run("questions acme");
    expect(output).toBe(`${acme.output}\n另一平台接口没有待确认的问题。\n`);
    expect((await project.run("questions beta --format markdown")).output).toBe(
      "# 另一平台接口待确认问题\n\n没有待确认的问题。\n",
    );
  });

  test("an unknown one is refused", async () => {
    const { output, codes, said } = await acmeProject(beta).run("questions acne");
    expect({ output, codes }).toEqual({ output: "", codes: ["unknown-provider"] });
    expect(said).toContain("did you mean 'acme'?");
  });

  test("one with mistakes asks nothing", async () => {
    const project = acmeProject({ ...beta, "specs/beta/more.yaml": "questions: { q-x: {} }\n" });
    const { output, succeeded } = await project.run("questions");
    expect({ output, succeeded }).toEqual({ output: "", succeeded: false });
  });
});

describe.each(["aigobao", "xiebao"])("%s", (name) => {
  const questions = resolveProvider(name).questions.filter(({ answer }) => answer === undefined);

  test.each(["text", "markdown"])("asks everything, as %s", async (format) => {
    const { output } = await projectIn(process.cwd()).run(`questions ${name} --format ${format}`);
    const heading = format === "text" ? /^\d+\. /gmu : /^## \d+\. /gmu;
    expect(output.match(heading)?.length).toBe(questions.length);
    expect(output.match(/出处：《/gu)?.length).toBe(questions.length);
    // Neither a citation as specs write it, nor our own notes.
    expect(output).not.toMatch(/[a-z]#[0-9]/u);
    for (const { title } of questions) expect(output).not.toContain(title);
  });

  test("asks each in Chinese, once, by a title of its own", () => {
    const asks = questions.map(({ ask }) => ask);
    expect(new Set(asks.map((ask) => ask?.title)).size).toBe(asks.length);
    for (const ask of asks) {
      expect(ask?.text).toMatch(/请/u);
      expect(ask?.text).toMatch(/\p{Script=Han}.*[？。]$/u);
      for (const text of [ask?.title, ask?.meanwhile]) expect(text).toMatch(/\p{Script=Han}/u);
    }
  });
});
