import { expect, test } from "vitest";
import { camelCase, isIdentifierName, pascalCase } from "../../generator/model/identifier.js";
import { exportedNames } from "../../generator/model/names.js";
import { resolveProvider } from "../support/resolve.js";
import { hostile } from "./fixture.js";

test.each([
  ["IssueNotify", "IssueNotify", "issueNotify"],
  ["issueNotify", "IssueNotify", "issueNotify"],
  ["issue-notice", "IssueNotice", "issueNotice"],
  ["order.skuList", "OrderSkuList", "orderSkuList"],
  ["POLICY_INFO", "PolicyInfo", "policyInfo"],
  ["IDCard", "IDCard", "idCard"],
  ["ID", "ID", "id"],
  ["出单 通知", "出单通知", "出单通知"],
  ["3d", "_3d", "_3d"],
  ["", "_", "_"],
  ["!", "_", "_"],
  ["default", "Default", "default_"],
  ["string", "String_", "string"],
  ["𠮷x", "𠮷x", "𠮷x"],
])("%s is %s and %s", (text, type, constant) => {
  expect([pascalCase(text), camelCase(text)]).toEqual([type, constant]);
});

test("every exported name is an identifier, whatever the spec holds", () => {
  const names = exportedNames(hostile).map(({ name }) => name);
  expect(names.filter((name) => !isIdentifierName(name))).toEqual([]);
});

test("a package's names, each of one element and one file", () => {
  const names = exportedNames(resolveProvider("xiebao"));
  expect(names.map(({ name, kind, file }) => `${file} ${kind} ${name}`)).toEqual(
    expect.arrayContaining([
      "types type IssueNotify",
      "types type IssueNotifyReceived",
      "types type NoticeEnvelope",
      "types type IssueNotice",
      "validators value issueNotifyReceivedValidator",
      "codes type NotifyType",
      "codes type NotifyTypeReceived",
      "codes value notifyType",
      "codes value notifyTypeLabels",
      "samples value issueNoticeIssuedSample",
    ]),
  );
  expect(new Set(names.map(({ name, kind }) => `${kind} ${name}`)).size).toBe(names.length);
});
