import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acmeProject, type Project } from "../support/project.js";
import { aroundIn, found } from "./around.js";
import { modelOf } from "./model.js";

const files = "codes.yaml, operations.yaml, protocols.yaml, provider.yaml, types.yaml";

function project(): Project {
  const made = acmeProject({
    "packages/acme/model.json": modelOf(),
    "project/baowen.yaml": "specs: ../specs\n",
    "wrong/baowen.yaml": "specs: [1]\n",
    "whole/specs/acme/provider.yaml": "provider: acme\n",
    "whole/workflow.yaml": "",
    "provider/provider.yaml": "provider: acme\n",
    "provider/specs/more.yaml": "types: {}\n",
    "providers/specs/provider.yaml": "provider: specs\n",
    "papers/guide/guide.md": "",
    "papers/.hidden/a.yaml": "",
    "not.txt": "",
  });
  // As npm links the packages of a workspace.
  symlinkSync("packages/acme", join(made.folder, "linked"));
  return made;
}

test.each([
  ["specs", "specs specs: specs has acme"],
  ["./specs/", "specs ./specs/: ./specs has acme"],
  ["specs/acme", `provider specs/acme: specs/acme has ${files}`],
  ["packages/acme", "package packages/acme: acme 0.1.0"],
  ["./linked", "package ./linked: acme 0.1.0"],
  ["project", "specs project: specs has acme"],
  [".", "specs .: specs has acme"],
  ["whole", "specs whole: whole/specs has acme"],
  ["provider", "provider provider: provider has provider.yaml, specs"],
  ["providers", "specs providers: providers has specs"],
  ["papers", "error folder-without-specs: 'papers' holds no specs and no package"],
  ["wrong", "wrong/baowen.yaml:1:8 error wrong-kind: expected text, found a list"],
  ["./none", "error unknown-version: './none' is neither a git ref nor a folder"],
  ["./not.txt", "error unknown-version: './not.txt' is neither a git ref nor a folder"],
])("the folder %s", (word, expected) => {
  expect(found(word, aroundIn(project().folder))).toBe(expected);
});

test("a folder by its whole path", () => {
  const { folder } = project();
  const at = `${folder}/specs`;
  expect(found(at, aroundIn("/"))).toBe(`specs ${at}: ${at} has acme`);
});
