import { expect, test } from "vitest";
import { emptyProject } from "../../support/project.js";

/* A reply of all operations, under the headings that documents give it: it is the envelope of replies, and no operation. */
const headings = [
  ["## 1 公共说明", "### 1.1 签名规则", "### 1.2 返回报文"],
  ["## 1 接入说明", "### 1.1 签名算法", "### 1.2 响应参数"],
  ["## 1 概述", "### 1.1 通讯方式", "### 1.2 公共响应"],
  ["## 1 签名规则", "## 2 返回报文"],
  ["## 1 通讯协议", "## 2 公共响应参数"],
  ["## 1 Conventions", "## 2 Common response"],
];

async function check(above: readonly string[], number: number): Promise<void> {
  const lines = above.flatMap((heading) => [heading, ""]);
  const guide = `# 某平台

${lines.join("\n")}
| 字段名 | 类型 | 必填 | 说明 |
| --- | --- | --- | --- |
| code | String(4) | 是 | 结果代码 |
| data | Object | 否 | 业务数据 |

## ${number} 投保

请求URL：/apply

请求参数

| 字段名 | 类型 | 必填 | 说明 |
| --- | --- | --- | --- |
| orderNo | String(32) | 是 | 订单号 |

返回参数

| 字段名 | 类型 | 必填 | 说明 |
| --- | --- | --- | --- |
| applyNo | String(32) | 是 | 投保单号 |
`;
  const project = emptyProject().put({ "guide.md": guide });
  const { said } = await project.run("import guide.md --provider acme");
  expect(said).toBe("");
  const files = project.texts("specs/acme");
  const operations = Object.keys(files).filter((path) => path.startsWith("operations/"));
  expect(operations).toEqual(["operations/apply.yaml"]);
  expect(files["types.yaml"]).toBeUndefined();
  expect(files["provider.yaml"]).toMatch(/\n {4}reply:\n(?:.*\n)*.* data: \{ body: true/u);
}

test.each(headings)("%s %s %s", async (...above) => {
  await check(
    above.filter((one) => one !== undefined),
    3,
  );
});
