import { Node, Project, SyntaxKind, type SourceFile } from "ts-morph";
import { describe, expect, test } from "vitest";
import { headerNameProblem, messages, runtimeWords } from "../generator/protocol/runtime-words.js";
import { first8 } from "../templates/runtime/ciphers/key-bytes.js";
import { aesCbcPkcs5 } from "../templates/runtime/ciphers/aes.js";
import { desEcbPkcs5 } from "../templates/runtime/ciphers/des.js";
import { BaowenError } from "../templates/runtime/errors.js";
import { readJson } from "../templates/runtime/json/read.js";
import { readSigningKey, readVerifyingKey } from "../templates/runtime/key-pairs.js";
import { readXml } from "../templates/runtime/xml/read.js";
import { XmlError, type XmlErrorCode } from "../templates/runtime/xml/xml-error.js";
import { checkChinese } from "./support/chinese.js";

/*
 * The runtime speaks English alone. What its digests, ciphers and readers throw is told by `baowen sign` and by the rule for
 * vectors, which speak Chinese too.
 */

const project = new Project({ skipAddingFilesFromTsConfig: true });
project.addSourceFilesAtPaths(["generator/protocol/*.ts", "templates/runtime/**/*.ts"]);

/** The runtime's files that the protocol room runs, and what they import. */
const reached = new Set<SourceFile>();
function reach(file: SourceFile): void {
  for (const declaration of file.getImportDeclarations()) {
    const target = declaration.getModuleSpecifierSourceFile();
    if (declaration.isTypeOnly() || target === undefined || reached.has(target)) continue;
    if (!target.getFilePath().includes("/templates/runtime/")) continue;
    reached.add(target);
    reach(target);
  }
}
for (const file of project.getSourceFiles("generator/protocol/*.ts")) reach(file);

/** The messages of the errors that they throw, with `{}` for what is put in. */
const thrown = [...reached].flatMap((file) =>
  file.getDescendantsOfKind(SyntaxKind.NewExpression).flatMap((created) => {
    const message = created.getArguments()[1];
    const isOurs = /^(?:Config|Decode|Encode|Value)Error$/.test(created.getExpression().getText());
    return isOurs && message !== undefined ? [phraseOf(message)] : [];
  }),
);

function phraseOf(message: Node): string {
  if (Node.isStringLiteral(message) || Node.isNoSubstitutionTemplateLiteral(message)) {
    return message.getLiteralText();
  }
  return message
    .getText()
    .slice(1, -1)
    .replaceAll(/\$\{[^}]*\}/g, "{}");
}

describe("what the runtime says while a signature is worked out", () => {
  test("there is something to look at", () => {
    expect(thrown).toContain("The text is not hex");
    expect(thrown).toContain("The key has not the right length: {}");
  });

  test.each([...new Set(thrown)])("'%s' has Chinese words", (phrase) => {
    expect(Object.keys(messages)).toContain(phrase);
  });

  test.each(Object.entries(messages))("'%s' is Chinese", (en, zh) => {
    checkChinese({ en, zh });
  });

  const bytes = (count: number) => new Uint8Array(count);
  test.each([
    [() => first8(bytes(7)), "密钥长度不对：DES 密钥不少于 8 字节"],
    [() => desEcbPkcs5(bytes(7), bytes(1)), "密钥长度不对：DES 密钥为 8 字节"],
    [
      () => aesCbcPkcs5(bytes(7), bytes(16), bytes(1)),
      "密钥长度不对：AES 密钥为 16、24 或 32 字节",
    ],
    [() => aesCbcPkcs5(bytes(16), bytes(7), bytes(1)), "密钥长度不对：AES 的初始向量为 16 字节"],
    [() => readJson('{"a":}'), "文本不是 JSON（偏移 5）"],
    [() => readJson('{"a":1,"a":2}'), "同一个 JSON 对象里有重复的字段（偏移 7）"],
    [() => readJson("[[]]", { maxDepth: 1 }), "JSON 文本嵌套过深（偏移 1）"],
    [() => readJson("[1,2]", { maxMembers: 1 }), "JSON 文本字段过多（偏移 3）"],
    [() => readXml("<a><b></a>"), "XML 元素没有由自己的结束标签闭合（偏移 6）"],
    [
      () => readSigningKey("none", { kind: "rsa", form: "pem" }),
      "密钥里没有 RSA 私钥（PEM），或私钥带有密码",
    ],
    [
      () => readVerifyingKey("none", { kind: "ed25519", form: "base64" }),
      "密钥里没有 Ed25519 公钥（DER 的 Base64）",
    ],
  ])("%s", (fail, expected) => {
    expect(wordsOf(fail)).toBe(expected);
  });

  const xmlCodes: Readonly<Record<XmlErrorCode, true>> = {
    XML_SYNTAX: true,
    XML_END: true,
    XML_ROOT: true,
    XML_BOM: true,
    XML_DECLARATION: true,
    XML_DOCTYPE: true,
    XML_INSTRUCTION: true,
    XML_ENTITY: true,
    XML_CHARACTER: true,
    XML_NAME: true,
    XML_TAG: true,
    XML_ATTRIBUTE: true,
    XML_DUPLICATE_ATTRIBUTE: true,
    XML_COMMENT: true,
    XML_CDATA_END: true,
    XML_DEPTH: true,
    XML_SIZE: true,
    XML_ATTRIBUTES: true,
    XML_AMBIGUOUS: true,
    XML_MIXED: true,
  };

  test.each(Object.keys(xmlCodes) as XmlErrorCode[])("%s has Chinese words", (code) => {
    const { en, zh } = runtimeWords(new XmlError(code, 3));
    checkChinese({ en, zh });
    expect(zh).not.toMatch(/[a-z]/);
    expect(zh).toContain("（偏移 3）");
  });

  test.each([
    ["X Sign", "不能作 HTTP 头的名字"],
    ["Host", "是 HTTP 自身使用的头"],
    ["X-Sign", undefined],
  ])("'%s' as the name of a header", (name, expected) => {
    expect(headerNameProblem(name)?.zh).toBe(expected);
  });
});

function wordsOf(fail: () => unknown): string {
  try {
    fail();
  } catch (error) {
    if (error instanceof BaowenError) return runtimeWords(error).zh;
    throw error;
  }
  return "nothing was thrown";
}
