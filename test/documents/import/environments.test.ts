import { expect, test } from "vitest";
import { emptyProject } from "../../support/project.js";

/* What the environments of a sentence are called, and where they are. */
const cases: readonly (readonly [text: string, environments: object])[] = [
  [
    "测试环境地址 https://uat.example.com/open ，生产环境地址 https://api.example.com/open 。",
    { test: "https://uat.example.com/open", production: "https://api.example.com/open" },
  ],
  [
    "测试地址：https://t.example.com/a；正式地址：https://p.example.com/a",
    { test: "https://t.example.com/a", production: "https://p.example.com/a" },
  ],
  [
    "接口地址：https://t.example.com/a（测试环境）、https://p.example.com/a（生产环境）",
    { test: "https://t.example.com/a", production: "https://p.example.com/a" },
  ],
  [
    "测试、生产环境的地址分别为 https://t.example.com 和 https://p.example.com",
    { test: "https://t.example.com", production: "https://p.example.com" },
  ],
  [
    "The test address is https://t.example.com/v1, the production address https://p.example.com/v1.",
    { test: "https://t.example.com/v1", production: "https://p.example.com/v1" },
  ],
  ["预生产环境地址 https://x.example.com/a", { staging: "https://x.example.com/a" }],
  ["接口地址 https://qa.example.com/a", { test: "https://qa.example.com/a" }],
  ["接口地址 https://x.example.com/a", { environment: "https://x.example.com/a" }],
];

test.each(cases)("%s", async (text, environments) => {
  const guide = `# 某平台\n\n## 1 地址\n\n${text}\n`;
  const project = emptyProject().put({ "guide.md": guide });
  const { said } = await project.run("import guide.md --provider acme");
  expect(said).toBe("");
  const provider = project.text("specs/acme/provider.yaml");
  const found = [...provider.matchAll(/^ {2}([\w-]+): \{ url: ([^,]+),/gmu)];
  expect(Object.fromEntries(found.map(([, name, url]) => [name, url]))).toEqual(environments);
});
