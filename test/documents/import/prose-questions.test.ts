import { expect, test } from "vitest";
import { emptyProject } from "../../support/project.js";

/* Which questions a sentence becomes, and the title above it. */
const cases: readonly (readonly [title: string, text: string, questions: readonly string[]])[] = [
  ["签名规则", "原文后接密钥 signKey，做 MD5 即为 sign。", ["q-signature"]],
  ["签名规则", "原文后接密钥，做 MD5 加密，即为 sign。", ["q-signature"]],
  ["安全", "The text and the key, hashed by MD5, are the signature.", ["q-signature"]],
  ["签名与加密", "原文后接密钥，做 MD5 即为 sign。", ["q-signature", "q-cipher"]],
  ["安全", "正文用 AES 加密，再对密文做签名。", ["q-signature", "q-cipher"]],
  ["安全", "正文用平台分配的密钥加密。", ["q-cipher"]],
  ["安全", "密钥由平台分配。", ["q-cipher"]],
];

test.each(cases)("%s: %s", async (title, text, questions) => {
  const guide = `# 某平台\n\n## 1 ${title}\n\n${text}\n`;
  const project = emptyProject().put({ "guide.md": guide });
  const { said } = await project.run("import guide.md --provider acme");
  expect(said).toBe("");
  const asked = project.text("specs/acme/questions.yaml").match(/^ {2}q-[\w-]+/gmu) ?? [];
  const all = asked.map((name) => name.trim());
  expect(all.filter((name) => /signature|cipher/u.test(name))).toEqual(questions);
});
