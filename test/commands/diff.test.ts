import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { diff, diffWith } from "../../generator/commands/diff.js";
import { diffParts, type DiffParts } from "../../generator/commands/diff-parts.js";
import { commandHelp } from "../../generator/commands/help.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import type { Finding } from "../../generator/diff/finding.js";
import { severities } from "../../generator/diff/verdict.js";
import { findingOf, reportOf } from "../diff/findings.js";
import { acmeProject, projectIn, type Project, type Texts } from "../support/project.js";
import { runProgram } from "../support/program.js";
import { acmeRepository, gitEnvironment } from "../support/repository.js";
import { modelOf } from "../versions/model.js";

/** Parts that find what a test says, whatever differs. */
function finding(findings: readonly Finding[], parts: Partial<DiffParts> = {}): DiffParts {
  return {
    ...diffParts,
    review: () => reportOf(findings),
    judge: (one) => ({ ...one, severity: "safe" }),
    conclude: (report) => report,
    printers: {
      ...diffParts.printers,
      text: ({ base, head }) => `${base} → ${head}\n`,
      json: () => "{}\n",
    },
    ...parts,
  };
}

/** Runs `diff` with these parts, in Chinese where asked. */
async function run(parts: DiffParts, line = "", project: Project = acmeRepository(), zh = false) {
  return project.run(`diff${line}`, {
    command: diffWith(parts),
    environment: gitEnvironment,
    ...(zh ? { speech: await speechOf("zh") } : {}),
  });
}

const decided: Finding["decision"] = { verdict: "accepted", reason: "known" };
const rejected: Finding["decision"] = { verdict: "rejected", reason: "not yet" };

describe("exit codes", () => {
  /** What a run ends with for findings of these severities, by what it fails on. */
  const check = async (
    findings: readonly Finding[],
    expected: Readonly<Record<string, number>>,
  ) => {
    for (const [level, exit] of Object.entries(expected)) {
      const flag = level === "default" ? "" : ` --fail-on ${level}`;
      const ran = await run(finding(findings), flag);
      expect([level, ran.exit, ran.codes]).toEqual([level, exit, []]);
    }
  };
  const all = (...exits: readonly number[]) =>
    Object.fromEntries([...severities, "never"].map((level, index) => [level, exits[index] ?? 0]));

  test("of nothing", () => check([], { default: 0, ...all(0, 0, 0, 0, 0) }));
  test("of something breaking", () =>
    check([findingOf()], { default: 100, ...all(100, 100, 100, 100, 0) }));
  test("of something dangerous", () =>
    check([findingOf({ severity: "dangerous" })], { default: 110, ...all(110, 100, 100, 100, 0) }));
  test("of something safe", () =>
    check([findingOf({ severity: "safe" })], { default: 0, ...all(0, 0, 100, 100, 0) }));
  test("of words", () =>
    check([findingOf({ severity: "docs" })], { default: 0, ...all(0, 0, 0, 100, 0) }));
  test("of what was decided", () =>
    check([findingOf({ decision: decided })], { default: 0, ...all(0, 0, 0, 0, 0) }));
  test("of what was rejected", () =>
    check([findingOf({ decision: rejected })], { default: 100, ...all(100, 100, 100, 100, 0) }));
  test("of what was decided, and something else", () =>
    check([findingOf({ decision: decided }), findingOf({ severity: "dangerous" })], {
      default: 110,
      ...all(110, 100, 100, 100, 0),
    }));

  test("stand in the help", () => {
    const help = commandHelp(diff, "en");
    expect(help).toContain("\n  0   done\n");
    expect(help).toMatch(/\n {2}70 {2}a bug in baowen\n {2}100 something .*\n {2}110 only .*\n$/);
  });

  test("of the program", () => {
    const repository = acmeRepository();
    const ended = (...args: readonly string[]) =>
      runProgram(repository.folder, ["diff", ...args], { environment: gitEnvironment });
    expect(ended()).toMatchObject({ code: 0, err: "" });
    expect(ended("nope")).toMatchObject({ code: 1, out: "" });
    expect(ended("a", "b", "c")).toMatchObject({ code: 2, out: "" });
    expect(ended("--fail-on", "all")).toMatchObject({ code: 2, out: "" });
    repository.put({
      "specs/acme/types.yaml": repository.text("specs/acme/types.yaml").replace("string", "int"),
    });
    expect(ended().code).toBe(100);
    expect(ended("--fail-on", "docs")).toMatchObject({ code: 100, err: "" });
    expect(ended("--fail-on", "never")).toMatchObject({ code: 0, err: "" });
  });
});

/** A second provider, the same as acme but for its name. */
const twin: Texts = Object.fromEntries(
  Object.entries(projectIn("test/cases/base/acme").texts()).map(([path, text]) => [
    `specs/zeta/${path}`,
    text.replace("provider: acme", "provider: zeta"),
  ]),
);

describe("what is compared", () => {
  /** The providers of both versions, by name and by whether each has origins. */
  const pairsOf = async (line: string, project: Project) => {
    const pairs: (readonly [string | undefined, string | undefined])[] = [];
    const named = (one: Parameters<DiffParts["review"]>[0]) =>
      one &&
      `${one.provider.name}${one.origins ? "" : " packed"} ${one.provider.structures.length}`;
    const parts = finding([], {
      review: (base, head) => {
        pairs.push([named(base), named(head)]);
        return reportOf([]);
      },
    });
    const ran = await run(parts, line, project);
    return { pairs, output: ran.output, said: ran.said };
  };

  test("is the merge base with what is there", async () => {
    const repository = acmeRepository();
    repository.put({
      "specs/acme/more.yaml":
        "types: { More: { cite: notice#2/Pay, fields: { a: { type: string } } } }\n",
    });
    const short = repository.git("rev-parse", "--short=10", "HEAD");
    expect(await pairsOf("", repository)).toMatchObject({
      pairs: [["acme 1", "acme 2"]],
      output: `no spec differs between merge base of HEAD and main (${short}) and working tree\n`,
    });
    const zh = await run(finding([]), "", repository, true);
    expect(zh.output).toBe(`HEAD 与 main 的合并基（${short}） 与 工作区 之间规格没有变化\n`);
  });

  test("is what is named", async () => {
    const repository = acmeRepository({ "old/acme/model.json": modelOf() });
    const named = async (line: string, ...pairs: readonly unknown[]) => {
      const ran = await pairsOf(line, repository);
      expect([line, ran.said, ran.pairs]).toEqual([line, "", pairs]);
    };
    await named(" main HEAD", ["acme 1", "acme 1"]);
    await named(" old/acme specs/acme", ["acme packed 1", "acme 1"]);
    await named(" main:old/acme main:specs", ["acme packed 1", "acme 1"]);
    await named(" specs old/acme", ["acme 1", "acme packed 1"]);
  });

  test("is the project where its folder is named", async () => {
    const repository = acmeRepository({ "src/a/index.ts": "" });
    for (const line of [" HEAD .", " HEAD . --provider acme", " HEAD: ./"]) {
      expect(await pairsOf(line, repository)).toMatchObject({ pairs: [["acme 1", "acme 1"]] });
    }
    const { pairs, said } = await pairsOf(" HEAD ./src --provider acme", repository);
    expect(pairs).toEqual([]);
    expect(said).toContain("error folder-without-specs: './src' holds no specs and no package");
  });

  test("is what is new or gone, too", async () => {
    const repository = acmeRepository();
    repository.git("tag", "without");
    repository.commit(twin);
    const both = await pairsOf(" without", repository);
    expect(both.pairs.map(([base, head]) => [base?.slice(0, 4), head?.slice(0, 4)])).toEqual([
      ["acme", "acme"],
      [undefined, "zeta"],
    ]);
    const gone = await pairsOf(" HEAD without --provider zeta", repository);
    expect(gone.pairs.map(([base, head]) => [base?.slice(0, 4), head])).toEqual([
      ["zeta", undefined],
    ]);
  });

  test("is one provider alone against a package, or where it is asked for", async () => {
    const repository = acmeRepository({
      "old/model.json": modelOf(),
      ...twin,
    });
    const acme = [[expect.stringMatching("acme"), expect.stringMatching("acme")]];
    for (const line of [" old", " specs/acme", " main --provider acme", " main specs/acme"]) {
      expect((await pairsOf(line, repository)).pairs).toEqual(acme);
    }
    const { pairs, said } = await pairsOf(" main --provider acne", repository);
    expect(pairs).toEqual([]);
    expect(said).toContain(
      "unknown-provider: there is no provider 'acne'\n  help: did you mean 'acme'?",
    );
  });

  test("is a copy of a provider under another name", async () => {
    const project = acmeProject();
    for (const [path, text] of Object.entries(project.texts("specs/acme"))) {
      project.put({ [`before/${path}`]: text });
    }
    expect((await pairsOf(" ./before", project)).pairs).toEqual([["acme 1", "acme 1"]]);
  });

  test("must be sound, and what is wrong says in which version", async () => {
    const repository = acmeRepository();
    const types = repository.text("specs/acme/types.yaml");
    repository.commit({
      "specs/acme/types.yaml": types.replace("long", "lnog"),
      "specs/acme/a.yml": "",
    });
    repository.put({ "specs/acme/types.yaml": types });
    const { output, said, exit } = await run(finding([]), "", repository);
    expect({ output, exit }).toEqual({ output: "", exit: undefined });
    expect(said).toMatch(
      /^[0-9a-f]{10}:specs\/acme\/types\.yaml:6:22 error unknown-type: type 'lnog'/m,
    );
    // What nobody can mend any more is told of the head alone.
    expect(said.match(/file-not-read: .*/g)).toEqual([
      "file-not-read: specs/acme/a.yml is not read: spec files end in .yaml",
    ]);
    const named = await run(finding([]), " main", repository);
    expect(named.said).toContain("main:specs/acme/types.yaml:6:22 error unknown-type");
    expect(named.said).toContain("price: { type: lnog");
  });
});

describe("whose side is taken", () => {
  const asked = async (line: string, project = acmeRepository()) => {
    const sides: unknown[] = [];
    const parts = finding([], {
      review: (_base, _head, options) => {
        sides.push(options);
        return reportOf([]);
      },
    });
    const { said, codes } = await run(parts, line, project);
    return { sides, said, codes };
  };

  test("is ours, or that of a party", async () => {
    expect((await asked("")).sides).toEqual([{}]);
    expect((await asked(" --for we")).sides).toEqual([{}]);
    expect((await asked(" --for platform")).sides).toEqual([{ party: "platform" }]);
  });

  test("is nobody's that is no party", async () => {
    const { sides, said } = await asked(" --for platfrom");
    expect(sides).toEqual([]);
    expect(said).toContain(
      "unknown-party: party 'platfrom' is not declared by acme\n  help: did you mean 'platform'?",
    );
  });

  test("is nobody's that some providers do not know, and one complaint names these", async () => {
    const both = await asked(" --for platfrom", acmeRepository(twin));
    expect(both.codes).toEqual(["unknown-party"]);
    expect(both.said).toContain("party 'platfrom' is not declared by acme, zeta\n");
    const others = Object.entries(twin).map(([path, text]) => [
      path,
      text?.replaceAll("platform", "insurer"),
    ]);
    const one = await asked(" --for platform", acmeRepository(Object.fromEntries(others)));
    expect(one.codes).toEqual(["unknown-party"]);
    expect(one.said).toContain("party 'platform' is not declared by zeta\n");
  });
});

describe("decisions", () => {
  const file = "specs/acme/decisions/3f9a12c07b1e.yaml";
  const text = (verdict: string) =>
    `fingerprint: "3f9a12c07b1e"\nrule: length-shorter\nelement: Pay › orderNo\nverdict: ${verdict}\nreason: known\nuntil: "2026-05-02"\n`;
  const printed: DiffParts["printers"] = {
    ...diffParts.printers,
    text: ({ providers }) =>
      providers
        .flatMap(({ findings }) => findings)
        .map(({ severity, cause, decision }) => `${severity} ${cause} ${decision?.verdict}\n`)
        .join(""),
  };
  const found = finding([findingOf()], { printers: printed });
  const decidedBy = (verdict: string) => {
    const repository = acmeRepository();
    return repository.put({ [file]: text(verdict) });
  };

  test("of the head count", async () => {
    expect(await run(found, "", decidedBy("accepted"))).toMatchObject({
      output: "breaking unknown accepted\n",
      exit: 0,
      said: "",
    });
    expect(await run(found, "", decidedBy("capture-fix"))).toMatchObject({
      output: "safe capture-fix capture-fix\n",
      exit: 0,
    });
    expect(await run(found, "", decidedBy("rejected"))).toMatchObject({ exit: 100 });
  });

  test("of a ref that is the head count as of then", async () => {
    const repository = acmeRepository();
    const before = repository.git("rev-parse", "HEAD");
    repository.commit({ [file]: text("accepted") });
    expect(await run(found, ` ${before} HEAD`, repository)).toMatchObject({ exit: 0, said: "" });
    expect(await run(found, ` HEAD ${before}`, repository)).toMatchObject({ exit: 100, said: "" });
  });

  test("that have expired do not", async () => {
    const late = { command: diffWith(found), environment: gitEnvironment, today: "2026-05-03" };
    const ran = await decidedBy("accepted").run("diff", late);
    expect(ran).toMatchObject({
      output: "breaking unknown undefined\n",
      exit: 100,
      succeeded: false,
    });
    expect(ran.said).toContain(`${file}:6:8 error decision-expired: it held until 2026-05-02`);
  });

  test("that match nothing are wrong, but for those of earlier changes", async () => {
    const none = finding([], { printers: printed });
    expect((await run(none, "", decidedBy("accepted"))).said).toContain(
      `${file}:1:14 error decision-stale: nothing that was found is '3f9a12c07b1e'`,
    );
    const repository = acmeRepository({ [file]: text("accepted") });
    expect(await run(none, "", repository)).toMatchObject({ said: "", exit: 0 });
  });

  test("that are missing are printed to be filled in, and nothing is written", async () => {
    const repository = acmeRepository();
    const before = repository.texts();
    const open = [
      findingOf(),
      findingOf({ fingerprint: "000000000001", severity: "dangerous" }),
      findingOf({ fingerprint: "000000000002", severity: "safe" }),
      findingOf({ fingerprint: "000000000003", decision: decided }),
      findingOf({ fingerprint: "000000000004", decision: rejected }),
    ];
    const { output, exit } = await run(finding(open), " --write-decisions", repository);
    expect(output.match(/^# specs.*/gm)).toEqual([
      "# specs/acme/decisions/3f9a12c07b1e.yaml",
      "# specs/acme/decisions/000000000001.yaml",
    ]);
    expect(exit).toBe(100);
    const safe = await run(finding(open), " --write-decisions --fail-on safe", repository);
    expect(safe.output.match(/^# specs.*/gm)).toHaveLength(3);
    expect(repository.texts()).toEqual(before);
    const none = await run(finding([]), " --write-decisions", repository);
    expect(none.output).toBe("# nothing is left to decide\n");
    const packed = acmeRepository({ "old/model.json": modelOf() });
    expect((await run(finding(open), " main old --write-decisions", packed)).output).toBe(
      "# acme: the head has no YAML of it that decisions could stand beside\n",
    );
  });
});

describe("what is printed", () => {
  test("is the report, in the form that is asked for", async () => {
    expect((await run(finding([findingOf()]), " main HEAD")).output).toBe("main → HEAD\n");
    expect((await run(finding([findingOf()]), " --format json")).output).toBe("{}\n");
    expect((await run(finding([]), " --format json")).output).toBe("{}\n");
  });

  test("is the least bump, and what forces it", async () => {
    expect((await run(finding([findingOf()]), " --bump")).output).toBe(
      "acme  major  at least 0.2.0  Pay › orderNo: values may be shorter than before\n",
    );
    const zh = await run(finding([findingOf()]), " --bump", acmeRepository(), true);
    expect(zh.output).toBe("acme  major  至少 0.2.0  Pay › orderNo: 值可以比以前短\n");
    const none = { ...reportOf([]), bump: { least: "none" } } as const;
    expect((await run(finding([], { review: () => none }), " --bump")).output).toBe("acme  none\n");
  });

  test("is what the code shows, which can be decided, and what uses it", async () => {
    const parts = finding([], {
      code: async (report) => ({
        report: { ...report, providers: [reportOf([findingOf()])] },
        text: "changed\n",
        declarations: new Map(),
      }),
      consumers: async (report, _, { folder }) =>
        `${basename(folder)}: ${report.providers.length}\n`,
      changelog: ({ providers }) => `${providers.length} changed\n`,
    });
    expect((await run(parts)).exit).toBe(0);
    const consumer = acmeRepository({ "src/a.ts": "" });
    expect(await run(parts, " main HEAD --code --consumers src", consumer)).toMatchObject({
      output: "main → HEAD\n\nchanged\n\nsrc: 1\n",
      exit: 100,
    });
    expect((await run(parts, " --changelog")).output).toBe("1 changed\n");
  });

  test.each([
    ["none", "'none' cannot be read: it does not exist"],
    ["not.txt", "'not.txt' cannot be read: it is not a folder"],
  ])("is nothing where consumers are asked for in '%s', which is no folder", async (at, said) => {
    const repository = acmeRepository({ "not.txt": "" });
    const ran = await run(finding([findingOf()]), ` --consumers ${at}`, repository);
    expect(ran).toMatchObject({ output: "", codes: ["unreadable-input"], succeeded: false });
    expect(ran.said).toContain(said);
  });

  test.each([
    [" --bump --write-decisions", "'--bump' and '--write-decisions' are two things to print"],
    [" --format json --consumers src", "'--consumers' stands below the report as text"],
    [" --bump --format json", "'--bump' prints something else"],
    [" --bump --consumers src", "'--consumers' stands below the report as text"],
  ])("is nothing for%s", async (line, expected) => {
    const ran = await run(finding([findingOf()]), line);
    expect(ran).toMatchObject({ output: "", codes: ["bad-usage"] });
    expect(ran.said).toContain(expected);
  });
});
