import { describe, expect, test } from "vitest";
import { speechOf } from "../../generator/diagnostics/speech.js";
import { acmeProject, type Project, type Texts } from "../support/project.js";

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
const head =
  row("字段名称", "字段代码", "类型", "是否必传", "字段描述") +
  row("---", "---", "---", "---", "---");

/** One name with two types, a sample that is of neither, and a length that nothing cites. */
const document = `# 1 支付

## 1.1 请求参数

${head}${row("订单号", "orderNo", "String(32)", "是", "")}${row("金额", "price", "String", "是", "")}
# 2 查询

## 2.1 请求参数

${head}${row("订单号", "orderNo", "String(64)", "是", "")}${row("金额", "price", "int", "是", "")}
`;

const provider = `language: 1
provider: acme
title: 某平台
package: { version: 0.1.0 }
zone: Asia/Shanghai
parties: { platform: {}, channel: {} }
we: channel
documents: { notice: { title: 通知文档, file: notice.md } }
`;

const types = `types:
  Pay:
    cite: notice#1.1
    fields:
      orderNo: { type: string }
      price: { type: long, unit: fen, cite: notice#1.1/price } # 分
`;

const questions = `# What to ask.
questions:
  q-price:
    title: Whose price
    claims:
      - { cite: notice#1.1/price, says: nothing of whose }
    decision: ours
    reason: most likely
    ask:
      title: 金额由谁计算
      text: 请问金额由谁计算？
      meanwhile: 由我方计算
      answers: [贵方, 我方]
`;

function project(texts: Texts = {}): Project {
  return acmeProject({
    "docs/notice.md": document,
    "specs/acme/provider.yaml": provider,
    "specs/acme/types.yaml": types.replace("price: { ", "price: { question: q-price, "),
    "specs/acme/questions.yaml": questions,
    ...texts,
  });
}

const typeDiffers = "e5697be8ccef";
const lengthDiffers = "44406467e8bc";
const line = "anomalies --documents docs";

describe("prints", () => {
  test("what contradicts itself, and where", async () => {
    const { output, said } = await project().run(line);
    expect(said).toBe("");
    expect(output).toMatchInlineSnapshot(`
      "acme 某平台: 2 anomalies, 0 of them asked

        type-differs  e5697be8ccef  certain
          price is String here and int there
            notice#1.1/price: price is String
            notice#2.1/price: price is int

        length-differs  44406467e8bc  certain
          orderNo is String(32) here and String(64) there
            notice#1.1/orderNo: orderNo is String(32)
            notice#2.1/orderNo: orderNo is String(64)
      "
    `);
  });

  test("it in Chinese", async () => {
    const speech = await speechOf("zh");
    const { output } = await project().run(line, { speech });
    expect(output.split("\n")[0]).toBe("acme 某平台：2 处异常，其中 0 处已提问");
  });

  test("them of a provider as a word, or named as other commands take it", async () => {
    const acme = await project().run(line.replace("anomalies", "anomalies acme"));
    expect(acme.output).toContain("2 anomalies");
    expect(await project().run(`${line} --provider acme`)).toEqual(acme);
    const { codes } = await project().run(`${line} --provider other`);
    expect(codes).toEqual(["unknown-provider"]);
  });

  test("it for tools", async () => {
    const { output } = await project().run(`${line} --format json`);
    const { providers } = JSON.parse(output) as {
      providers: { name: string; anomalies: { rule: string; facts: string[] }[] }[];
    };
    expect(
      providers.map(({ name, anomalies }) => [
        name,
        anomalies.map(({ rule, facts }) => [rule, ...facts]),
      ]),
    ).toEqual([
      [
        "acme",
        [
          ["type-differs", "price", "String", "int"],
          ["length-differs", "orderNo", "String(32)", "String(64)"],
        ],
      ],
    ]);
  });

  test("it as text where complaints are annotations", async () => {
    const { output } = await project().run(`${line} --format github`);
    expect(output).toBe((await project().run(line)).output);
  });

  test("it of documents in the folder that the environment names", async () => {
    const { output } = await project().run("anomalies", {
      environment: { BAOWEN_DOCUMENTS: "docs" },
    });
    expect(output).toContain("2 anomalies");
  });
});

describe("refuses", () => {
  test("to look without documents", async () => {
    expect((await project().run("anomalies")).codes).toEqual(["bad-usage"]);
  });

  test("a document that is not there", async () => {
    const { codes, output } = await project({ "docs/notice.md": undefined }).run(line);
    expect(codes).toEqual(["unreadable-input"]);
    // No document, no count: "0 anomalies" would be wrong.
    expect(output).toBe("");
  });

  test("settings that are not as they must be", async () => {
    const { codes } = await project({ "specs/acme/documents/reading.yaml": "notice: [\n" }).run(
      line,
    );
    expect(codes).not.toEqual([]);
  });

  test("nothing of a document that has no file, but says so", async () => {
    const without = provider.replace(", file: notice.md", "");
    const { codes, output } = await project({ "specs/acme/provider.yaml": without }).run(line);
    expect(codes).toEqual(["no-document-file"]);
    expect(output).toBe("");
  });
});

describe("writes a question", () => {
  const write = (...fingerprints: readonly string[]): string =>
    [line, ...fingerprints.map((each) => `--write-question ${each}`)].join(" ");

  test("behind the others, and its name where the element stands; all else stays byte for byte", async () => {
    const all = project();
    const { output, said } = await all.run(write(typeDiffers));
    expect(said).toBe("");
    expect(output).toBe("  written specs/acme/questions.yaml\n  written specs/acme/types.yaml\n");
    const text = all.text("specs/acme/questions.yaml");
    expect(text.slice(0, questions.length)).toBe(questions);
    expect(text.slice(questions.length)).toMatchInlineSnapshot(`
      "
        q-type-differs-price:
          title: "One name has several types: price is String here and int there"
          claims:
            - cite: notice#1.1/price
              says: price is String
            - cite: notice#2.1/price
              says: price is int
          decision: each place as its own table has it
          reason: two messages may well differ
          ask:
            title: 同一字段类型不同（price）
            text: 《通知文档》第1.1节“price”行：price 的类型为 String；《通知文档》第2.1节“price”行：price 的类型为 int。请问各处实际是什么类型？
            meanwhile: 在得到答复前，我们各按其所在的表格处理。
            answers: [各以所在表格为准, 应统一（请说明类型）]
      "
    `);
    expect(all.text("specs/acme/types.yaml")).toBe(
      types.replace("price: { ", "price: { question: [q-price, q-type-differs-price], "),
    );
    expect((await all.run("questions")).said).toBe("");
    expect((await all.run(line)).output).toContain("asked: q-type-differs-price");
  });

  test("which cites a dozen places of what stands in many", async () => {
    const many = Array.from({ length: 15 }, (_, index) =>
      row("项", `item${index}`, "int", "是", ""),
    );
    const all = project({
      "docs/notice.md": document + many.join("") + row("项", "last", "Int", "是", ""),
    });
    const { output } = await all.run(`${line} --format json`);
    const [, fingerprint = ""] =
      /"rule": "type-letter-case",\s+"fingerprint": "(\w+)"/u.exec(output) ?? [];
    expect((await all.run(write(fingerprint))).said).toBe("");
    const entry = all.text("specs/acme/questions.yaml").slice(questions.length);
    expect(entry.match(/notice#[\w./]+/gu)).toHaveLength(1 + 12);
    expect(entry).toContain("等16行：写作 int");
  });

  test("into a file that is not there yet", async () => {
    const all = project({ "specs/acme/questions.yaml": undefined, "specs/acme/types.yaml": types });
    await all.run(write(lengthDiffers));
    expect(all.text("specs/acme/questions.yaml")).toMatch(
      /^# yaml-language-server: .*\nquestions:\n {2}q-length-differs-order-no:\n/u,
    );
    expect(all.text("specs/acme/types.yaml")).toContain(
      "orderNo: { type: string, question: q-length-differs-order-no }\n",
    );
    expect((await all.run("questions")).said).toBe("");
  });

  test("into a file with line ends of Windows and something behind the questions", async () => {
    const rest = "vectors: {}\n";
    const text = `${questions}\n${rest}`.replaceAll("\n", "\r\n");
    const all = project({ "specs/acme/questions.yaml": text });
    await all.run(write(typeDiffers, lengthDiffers));
    const now = all.text("specs/acme/questions.yaml");
    const before = questions.replaceAll("\n", "\r\n");
    expect(now.startsWith(before)).toBe(true);
    expect(now.endsWith(`\r\n${rest.replaceAll("\n", "\r\n")}`)).toBe(true);
    expect(now.replaceAll("\r\n", "")).not.toContain("\n");
    expect((await all.run("questions")).said).toBe("");
  });

  test("beside others of its element that are a list, and behind the citation of one that is written line by line", async () => {
    const blocks = `types:
  Pay:
    cite: notice#1.1
    fields:
      orderNo:
        type: string
        cite: notice#1.1/orderNo # 订单号
        title: 订单号
      price:
        type: long
        question:
          - q-price
`;
    const all = project({ "specs/acme/types.yaml": blocks });
    await all.run(write(typeDiffers, lengthDiffers));
    expect(all.text("specs/acme/types.yaml")).toBe(
      blocks
        .replace("# 订单号\n", "# 订单号\n        question: q-length-differs-order-no\n")
        .replace("- q-price\n", "- q-price\n          - q-type-differs-price\n"),
    );
    expect((await all.run("questions")).said).toBe("");
  });

  test("of which none but the document speaks where nothing cites the place", async () => {
    const elsewhere = types
      .replaceAll("#1.1", "#9")
      .replace("price: { ", "price: { question: q-price, ");
    const all = project({ "specs/acme/types.yaml": elsewhere });
    await all.run(write(lengthDiffers));
    expect(all.text("specs/acme/provider.yaml")).toContain(
      "file: notice.md, question: q-length-differs-order-no }",
    );
    expect((await all.run("questions")).said).toBe("");
  });

  test.each([
    ["nobody found", ["000000000000"], ["unknown-anomaly"]],
    ["one of which nobody found", [typeDiffers, "000000000000"], ["unknown-anomaly"]],
  ])("not, of what %s", async (_, fingerprints, expected) => {
    const all = project();
    const before = all.texts("specs");
    expect((await all.run(write(...fingerprints))).codes).toEqual(expected);
    expect(all.texts("specs")).toEqual(before);
  });

  test("not twice", async () => {
    const all = project();
    await all.run(write(typeDiffers));
    const before = all.texts("specs");
    const { codes, said } = await all.run(write(typeDiffers));
    expect(codes).toEqual(["anomaly-asked"]);
    expect(said).toContain("q-type-differs-price");
    expect(all.texts("specs")).toEqual(before);
  });

  test("of the provider that does not ask yet, where two have the same anomaly", async () => {
    const all = project({ "specs/acme/questions.yaml": undefined, "specs/acme/types.yaml": types });
    const bond = Object.entries(all.texts("specs/acme")).map(([path, text]) => [
      `specs/bond/${path.replace(/^specs\/acme\//u, "")}`,
      text?.replace("provider: acme", "provider: bond"),
    ]);
    all.put(Object.fromEntries(bond));
    expect((await all.run(write(typeDiffers).replace("anomalies", "anomalies acme"))).said).toBe(
      "",
    );
    const before = all.text("specs/acme/questions.yaml");
    const second = await all.run(write(typeDiffers));
    expect(second.said).toBe("");
    expect(second.output).toContain("written specs/bond/questions.yaml");
    expect(all.text("specs/acme/questions.yaml")).toBe(before);
    expect((await all.run(write(typeDiffers))).codes).toEqual(["anomaly-asked"]);
  });

  test("not where questions stand in braces", async () => {
    const all = project({
      "specs/acme/questions.yaml": "questions: {}\n",
      "specs/acme/types.yaml": types,
    });
    const before = all.texts("specs");
    expect((await all.run(write(typeDiffers))).codes).toEqual(["question-not-written"]);
    expect(all.texts("specs")).toEqual(before);
  });
});
