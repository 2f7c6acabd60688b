import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { acmeProject, projectIn } from "../support/project.js";

const repository = projectIn(process.cwd());

test("prints what a reader wants to know first", async () => {
  expect(await repository.run("show xiebao")).toEqual({
    output: `xiebao 携保网, we are channel

abnormalNotice    platform → channel  notice  异常单通知
cancelNotice      platform → channel  notice  退保通知
changeNotice      platform → channel  notice  批改单通知
insureNotice      platform → channel  notice  投保通知
issueNotice       platform → channel  notice  出单通知
payNotice         platform → channel  notice  支付通知
policyFileNotice  platform → channel  notice  电子保单生成通知

open: digest-case = lower (or upper): the document does not say whether the digest is written in lower or upper case
open: ladder = hourly-five (or five-in-all): the five repeats either follow the one after three seconds or include it
`,
    codes: [],
    said: "",
    succeeded: true,
  });
});

test("prints where a partner is reached, what calls do there, and what limits them", async () => {
  const { output } = await repository.run("show aigobao");
  const lines = output.split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "aigobao 爱购保, we are distributor",
    "",
    "environment: production = https://apiagb.aigobo.cn",
    "environment: test = https://apiagb.qa.aigobo.cn",
  ]);
  expect(lines.map((line) => line.replace(/ +/gu, " "))).toEqual(
    expect.arrayContaining([
      "addTemp distributor → platform create /api/order/addTemp 下预订单",
      "refundNotice platform → distributor notice at the address of addTemp.refundNotifyUrl 退款异步通知",
      "limits of api: 400 calls in 60 s, valid for 300 s",
    ]),
  );
});

test("prints a provider that leaves nothing open, and operations without a title", async () => {
  const { output } = await acmeProject().run("show acme");
  expect(output).toBe("acme 某平台, we are channel\n\npayNotice  platform → channel  notice\n");
});

test("--format json prints the very bytes of the package's model.json", async () => {
  const { output } = await repository.run("show xiebao --format json");
  expect(output).toBe(readFileSync("generated/xiebao/model.json", "utf8"));
});

test("a spec with mistakes is not shown, and what is wrong is said", async () => {
  const project = acmeProject({ "specs/acme/types.yaml": "types: { Pay: { feilds: {} } }\n" });
  const { output, codes, succeeded } = await project.run("show acme");
  expect({ output, succeeded }).toEqual({ output: "", succeeded: false });
  expect(codes).toContain("unknown-key");
});

test("another provider's mistakes do not matter", async () => {
  const project = acmeProject({ "specs/beta/provider.yaml": "provider: [\n" });
  expect(await project.run("show acme")).toMatchObject({ said: "", succeeded: true });
});

test("an unknown provider is refused", async () => {
  const { output, codes, said } = await acmeProject().run("show acne");
  expect({ output, codes }).toEqual({ output: "", codes: ["unknown-provider"] });
  expect(said).toContain("did you mean 'acme'?");
});
