import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { features, featureWords, type Feature } from "../../generator/artifacts/features.js";
import { loadCommands } from "../../generator/commands/commands.js";
import { commonFlags, type Flags } from "../../generator/commands/flags.js";
import { commandHelp, generalHelp } from "../../generator/commands/help.js";
import { codes } from "../../generator/diagnostics/explain.js";
import { languageOf } from "../../generator/diagnostics/language.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import { checkChinese } from "../support/chinese.js";
import { acmeProject, projectIn } from "../support/project.js";
import { runProgram } from "../support/program.js";

const speech = await speechOf("zh");

describe("the language of the environment", () => {
  const check = (environment: Readonly<Record<string, string>>, expected: string) =>
    expect(languageOf(environment)).toBe(expected);

  test("is that of LC_ALL, LC_MESSAGES or LANG, in this order", () => {
    check({ LANG: "zh_CN.UTF-8" }, "zh");
    check({ LC_MESSAGES: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "zh");
    check({ LC_ALL: "C", LC_MESSAGES: "zh_CN.UTF-8", LANG: "zh_CN.UTF-8" }, "en");
    check({ LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN.UTF-8" }, "zh");
  });

  test("is read of a locale however it is written, and English where it is none of ours", () => {
    for (const locale of ["zh", "zh_CN", "zh-Hans", "ZH_cn.gbk", "zh_CN@pinyin", "zh.UTF-8"]) {
      check({ LANG: locale }, "zh");
    }
    for (const locale of ["", "C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "zha_CN", "en_CN.UTF-8"]) {
      check({ LANG: locale }, "en");
    }
    check({}, "en");
  });
});

describe("the program", () => {
  const wrongSpec = { "specs/acme/types.yaml": "types: { Pay: { feilds: {} } }\n" };
  const inChinese = { environment: { LANG: "zh_CN.UTF-8" } };
  const said = "specs/acme/types.yaml:1:17 错误 unknown-key：'feilds' 不是 'Pay' 的键\n";

  test("speaks the language that is asked for, or else that of the environment", () => {
    const { folder } = acmeProject(wrongSpec);
    const saying = (args: readonly string[], start = {}) => runProgram(folder, args, start).err;
    expect(saying(["check", "--lang", "zh"])).toContain(said);
    expect(saying(["check", "--lang=zh"])).toContain(said);
    expect(saying(["--lang", "zh", "check"])).toContain(said);
    expect(saying(["check"], inChinese)).toContain(said);
    expect(saying(["check"])).toContain("error unknown-key: 'feilds' is not a key of 'Pay'\n");
    expect(saying(["check", "--lang", "en"], inChinese)).toBe(saying(["check"]));
  });

  test("keeps codes, places and the form of what programs read", () => {
    const { folder } = acmeProject(wrongSpec);
    const saying = (language: string, format: string) =>
      runProgram(folder, ["check", "--lang", language, "--format", format]).err;
    const report = (language: string) =>
      JSON.parse(saying(language, "json")) as { diagnostics: readonly object[] };
    const bare = (language: string) =>
      report(language).diagnostics.map((one) => ({ ...one, message: "", help: "" }));
    expect(bare("zh")).toEqual(bare("en"));
    expect(report("zh").diagnostics[0]).toMatchObject({ message: "'feilds' 不是 'Pay' 的键" });
    expect(saying("zh", "github")).toMatch(
      /^::error title=unknown-key,file=specs\/acme\/types\.yaml,line=1,.*::'feilds' 不是 'Pay' 的键%0A建议：是不是 'fields'？\n/,
    );
  });

  test("another language is refused, in the environment's", () => {
    const refused = (start = {}) => runProgram(process.cwd(), ["check", "--lang", "fr"], start);
    expect(refused()).toMatchObject({ code: 2, out: "" });
    expect(refused().err).toContain("error bad-usage: '--lang' is en or zh, not 'fr'");
    expect(refused(inChinese).err).toContain(
      "错误 bad-usage：'--lang' 应为：en 或 zh；给出的是 'fr'",
    );
  });

  test("helps in Chinese", () => {
    const printed = (...args: readonly string[]) => runProgram(process.cwd(), args, inChinese).out;
    expect(printed("--help")).toContain("  generate   写出所有提供方的包\n");
    expect(printed("generate", "--help")).toContain("只说明将写出什么，不写文件\n");
    expect(printed("explain", "unknown-type")).toMatch(
      /^unknown-type \(错误\)\n\n类型表达式引用了没有声明的名字。\n\n[^]+\n错误写法：\n\n[^]+\n正确写法：\n/,
    );
    expect(runProgram(process.cwd(), ["--help", "--lang", "zh"]).out).toBe(printed("--help"));
    expect(runProgram(process.cwd(), ["--lang", "zh"]).out).toBe(printed("--help"));
    expect(runProgram(process.cwd(), ["genrate"], inChinese).err).toContain(
      "错误 unknown-command：没有命令 'genrate'\n  建议：是不是 'generate'？",
    );
  });

  test("a bug of ours is told in Chinese, too", () => {
    const broken = "data:text/javascript,process.stdout.write=()=>{throw%20new%20RangeError('no')}";
    const { code, err } = runProgram(process.cwd(), ["explain", "--lang", "zh"], {
      environment: { NODE_OPTIONS: `--import=${broken}` },
    });
    expect(code).toBe(70);
    expect(err).toContain("baowen: 这是 baowen 自身的缺陷: RangeError: no\n    at ");
  });
});

describe("commands", () => {
  const repository = projectIn(process.cwd());
  /** What is given out or complained about on a line. */
  const check = async (line: string, expected: readonly string[], project = acmeProject()) => {
    const { output, said } = await project.run(line, { speech, environment: { KEY: "k1" } });
    for (const text of expected) expect(output + said).toContain(text);
  };

  test("summaries", async () => {
    const project = acmeProject();
    await check("check", ["待新增", "错误 output-stale：generated 不是最新的："], project);
    await check("generate --dry-run", ["  新增    acme/package.json\n"], project);
    await check("generate", ["个文件：已新增 "], project);
    await check("generate", ["个文件：未变 "], project);
    project.put({ "generated/acme/README.md": "mine\n" });
    await check("generate", ["  被改过  acme/README.md\n", "被改过而保留 1 个"], project);
    await check("generate --force", ["  更新    acme/README.md（改动已丢弃）\n"], project);
    await check("scaffold acme --out src", ["  已创建  handlers.ts\n"], project);
    await check("scaffold acme --out src", ["  保留    handlers.ts\n"], project);
  });

  test("an overview", async () => {
    await check(
      "show xiebao",
      ["xiebao 携保网，我方是 channel\n", "待定：digest-case = lower（或 upper）："],
      repository,
    );
    await check(
      "show aigobao",
      [
        "环境：production = ",
        "发往 addTemp.refundNotifyUrl 给出的地址",
        "协议 api 的限制：60 秒内 400 次调用，有效期 300 秒\n",
      ],
      repository,
    );
  });

  test("the steps of a signature", async () => {
    const digest = createHash("md5").update("k11{}").digest("hex");
    const text = `{"kind":"1","data":{},"sign":"${digest}"}`;
    await check(
      "sign acme payNotice --input m.json --key key=env:KEY --explain",
      [
        `密钥 key   文本   ‹key›
字段 kind  文本   1
原文 data  文本   {}
签名原文   文本   ‹key›1{}
utf8       字节   不显示：含有密钥
md5        字节   ${digest}
hex lower  文本   ${digest}
报文中的签名一致
`,
      ],
      acmeProject({ "m.json": text }),
    );
  });

  test.each([
    ["show", "'show' 缺少参数：baowen show PROVIDER"],
    ["generate acme", "'generate' 的参数过多：baowen generate"],
    ["generate --dryrun", "没有选项 '--dryrun'\n  建议：是不是 '--dry-run'？"],
    ["generate --force=yes", "选项 '--force' 不带值"],
    ["generate --provider", "选项 '--provider <value>' 缺少值"],
    ["generate --provider --force", "选项 '--provider' 的值有歧义"],
    ["generate --specs=", "'--specs' 为空"],
    ["scaffold acme", "'scaffold' 需要一个文件夹：--out DIR"],
    ["sign acme payNotice", "'sign' 需要报文：--input FILE"],
    ["sign acme payNotice --input - --key key=-", "标准输入只能读一样东西"],
    ["sign acme payNotice --input no.json", "'no.json' 无法读取：它不存在"],
    [
      "sign acme payNotice --input a.json",
      "'a.json' 无法读取：它不是严格的 JSON：文本不是 JSON（偏移 0）",
    ],
    [
      "sign acme payNotice --input m.json",
      "无法计算签名：缺少密钥 'key'\n  建议：写 --key key=env:VARIABLE",
    ],
    ["sign acme payNotice --input m.json --key key=x", "无法计算签名：--key key 没有指出来源"],
    [
      "sign acme payNotice --input m.json --key key=env:NO",
      "无法计算签名：密钥 'key' 为空或未设置",
    ],
    [
      "sign acme payNotice --input m.json --key kay=env:KEY",
      "没有凭据 'kay'\n  建议：是不是 'key'？",
    ],
    ["sign acme payNotice --input m.json --key key=env:KEY", "无法计算签名：报文没有原文 data"],
    ["sign acme payNotcie --input m.json", "'acme' 没有操作 'payNotcie'"],
    ["check --generated .", ". 不能存放生成的文件：它包含了整个项目"],
  ])("%s", (line, expected) =>
    check(line, [expected], acmeProject({ "m.json": '{"kind":"1"}', "a.json": "@" })),
  );
});

describe("whatever is told apart from complaints", () => {
  const flags = async (): Promise<Flags> =>
    Object.assign({}, commonFlags, ...(await loadCommands()).map((command) => command.flags));

  test("help", async () => {
    const commands = await loadCommands();
    checkChinese({ en: "", zh: generalHelp(commands, "zh") });
    for (const command of commands) checkChinese({ en: "", zh: commandHelp(command, "zh") });
    for (const { doc, matches } of Object.values(await flags())) {
      checkChinese(doc);
      if (matches) expect(matches.says.zh).not.toBe("");
    }
  });

  test("every explanation", async () => {
    const project = acmeProject();
    for (const code of codes) {
      const { output } = await project.run(`explain ${code}`, { speech });
      expect(output).toMatch(new RegExp(`^${code} \\((?:错误|警告)\\)\\n\\n\\S+`));
    }
  });

  test.each(Object.keys(features))("%s", (phrase) => {
    const feature = phrase.replaceAll("{}", "x") as Feature;
    const { en, zh } = featureWords(feature);
    expect(en).toBe(feature);
    if (/^[\w-]+<x>$/.test(feature)) expect(zh).toBe(feature);
    else checkChinese({ en, zh });
  });
});
