import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { program } from "../support/program.js";
import { emptyRepository, gitEnvironment, type Repository } from "../support/repository.js";

/*
 * The example of a workflow, as far as it can be tried without GitHub: its steps are run in their order by the shell that GitHub
 * runs them with, with `npx` and `gh` in their places.
 */

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: { readonly [name: string]: string };
}

const workflow = parse(readFileSync("test/diff/worked/spec-review.yml", "utf8")) as {
  readonly jobs: { readonly review: { readonly steps: readonly Step[] } };
};

/** What a run of the workflow came to. */
interface Run {
  readonly codes: { readonly [step: string]: number | null };
  readonly annotations: string;
  readonly summary: string;
  /** What `gh` was called with, and the comment. */
  readonly comment: string;
}

function run(repository: Repository, base: string): Run {
  const bin = tools(repository);
  const [output, summary] = ["output", "summary"].map((name) => join(bin, name)) as [
    string,
    string,
  ];
  const codes: { [step: string]: number | null } = {};
  let annotations = "";
  for (const { name = "", run: script, env = {} } of workflow.jobs.review.steps) {
    if (script === undefined || script === "npm ci") continue;
    const { status, stdout } = spawnSync("bash", ["-e", "-c", script], {
      cwd: repository.folder,
      encoding: "utf8",
      env: {
        ...gitEnvironment,
        PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...filled(env, { base, output }),
      },
    });
    codes[name] = status;
    if (name === "Annotate") annotations = stdout;
  }
  return { codes, annotations, summary: textAt(summary), comment: textAt(join(bin, "comment")) };
}

/** The expressions that the example has, as GitHub fills them. */
function filled(
  env: NonNullable<Step["env"]>,
  { base, output }: { readonly base: string; readonly output: string },
): { readonly [name: string]: string } {
  const values: { readonly [expression: string]: string | undefined } = {
    "${{ github.event.pull_request.base.sha }}": base,
    "${{ github.event.pull_request.number }}": "7",
    "${{ github.token }}": "none",
    "${{ steps.review.outputs.code }}": /^code=(.*)$/mu.exec(textAt(output))?.[1],
  };
  return Object.fromEntries(
    Object.entries(env).map(([name, expression]) => {
      const value = values[expression];
      if (value === undefined) throw new Error(`nothing fills ${expression}`);
      return [name, value];
    }),
  );
}

/** `npx baowen` is the built program, `gh` notes what it was called with. They stand where no spec is. */
function tools(repository: Repository): string {
  const bin = join(repository.folder, ".tools");
  mkdirSync(bin);
  const scripts = {
    npx: `#!/bin/bash\nshift\nexec "${process.execPath}" "${program}" "$@"\n`,
    gh: `#!/bin/bash\necho "$@" > "${bin}/comment"\ncat review.md >> "${bin}/comment"\n`,
  };
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

function textAt(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** A pull request: what changed is committed. */
function pullRequest(change: (repository: Repository) => void): readonly [Repository, string] {
  const repository = emptyRepository();
  cpSync("specs/gongbao", join(repository.folder, "specs/gongbao"), { recursive: true });
  const base = repository.commit();
  change(repository);
  repository.commit();
  return [repository, base];
}

const applied = (repository: Repository): void => {
  repository.git("apply", join(process.cwd(), "test/diff/worked/gongbao-1.1.7.patch"));
};

test("what nobody decided is posted, and fails", () => {
  const ran = run(...pullRequest(applied));
  expect(ran.codes).toEqual({
    Annotate: 0,
    Review: 0,
    Show: 0,
    "Fail on what nobody decided": 100,
  });
  expect(ran.annotations).toMatch(
    /^::error title=length-shorter,file=specs\/gongbao\/operations\/payment-receipt.yaml,/mu,
  );
  expect(ran.comment).toMatch(
    /^pr comment 7 --edit-last --create-if-none --body-file review.md\n## /u,
  );
  expect(ran.comment).toContain("`PaymentReceiptBody › policyNo`");
  expect(ran.comment).toContain(ran.summary);
});

test("what somebody decided is posted, and passes", () => {
  const ran = run(
    ...pullRequest((repository) => {
      applied(repository);
      const folder = join(repository.folder, "specs/gongbao/decisions");
      cpSync("test/diff/worked/decisions", folder, { recursive: true });
    }),
  );
  expect(ran.codes["Fail on what nobody decided"]).toBe(0);
  expect(ran.comment).toContain("our policy numbers have 18 characters");
});

test("nothing that changed passes", () => {
  const ran = run(...pullRequest(() => {}));
  expect(ran.codes["Fail on what nobody decided"]).toBe(0);
});

test("every step is GitHub's own or was run", () => {
  const steps = workflow.jobs.review.steps.filter(({ run: script }) => script === undefined);
  expect(steps.map(({ uses }) => uses?.split("@")[0])).toEqual([
    "actions/checkout",
    "actions/setup-node",
  ]);
});
