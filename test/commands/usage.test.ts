import { describe, expect, test } from "vitest";
import { commandNames, loadCommands } from "../../generator/commands/commands.js";
import { flagsOf } from "../../generator/commands/flags.js";
import { commandHelp, generalHelp } from "../../generator/commands/help.js";
import { acmeProject } from "../support/project.js";

/** Runs a command that must be refused for how it is called. */
async function check(line: string, expected: string) {
  const project = acmeProject();
  const before = project.texts();
  const { output, codes, said } = await project.run(line);
  expect({ output, codes }).toEqual({ output: "", codes: ["bad-usage"] });
  expect(said).toContain(expected);
  expect(project.texts()).toEqual(before);
}

describe("what is refused", () => {
  test.each([
    ["show", "'show' needs more: baowen show PROVIDER [--format json]"],
    ["sign acme", "'sign' needs more: baowen sign PROVIDER OPERATION"],
    ["generate acme", "'generate' is given too much: baowen generate [--provider NAME]"],
    ["explain one two", "'explain' is given too much: baowen explain [CODE]"],
    ["generate --dryrun", "unknown option '--dryrun'\n  help: did you mean '--dry-run'?"],
    ["generate --nonsense", "unknown option '--nonsense'\n  help: see `baowen generate --help`"],
    ["generate -f", "unknown option '-f'"],
    ["generate --force=yes", "option '--force' does not take an argument"],
    ["generate --provider", "option '--provider <value>' argument missing"],
    ["generate --provider --force", "option '--provider' argument is ambiguous"],
    ["generate --specs=", "'--specs' is empty"],
    ["generate --scope partner", "'--scope' is an npm scope such as '@acme', not 'partner'"],
    ["questions one two", "'questions' is given too much: baowen questions [PROVIDER]"],
    ["questions --format json", "'--format' is text or markdown, not 'json'"],
    ["check --format markdown", "'--format' is text, json or github, not 'markdown'"],
    ["check --format yaml", "'--format' is text, json or github, not 'yaml'"],
    // A flag that would mean nothing is not passed over.
    ["show acme --scope @partner", "unknown option '--scope'"],
    ["check --force", "unknown option '--force'"],
    ["explain --specs specs", "unknown option '--specs'"],
  ])("%s", check);

  test("a key that slipped out of its flag is not repeated", async () => {
    const { said } = await acmeProject().run("sign acme payNotice --key key= geheim");
    expect(said).toContain("'sign' is given too much");
    expect(said).not.toContain("geheim");
  });
});

const commands = await loadCommands();

describe("help", () => {
  test("lists every command", () => {
    expect(commands.map(({ name }) => name)).toEqual(commandNames);
    const help = generalHelp(commands, "en");
    for (const { name, summary } of commands)
      expect(help).toMatch(`  ${name.padEnd(9)}  ${summary.en}\n`);
    expect(help).toContain("Exit codes:\n  0   done\n");
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    "of %s tells how it is called and every flag it takes",
    (name, command) => {
      const help = commandHelp(command, "en");
      expect(help.startsWith(`baowen ${name}`)).toBe(true);
      const listed = [...help.matchAll(/^ {2}--([a-z-]+)(?: ([^ ]+))? {2,}\S.*$/gm)];
      const flags = Object.entries(flagsOf(command.flags));
      expect(listed.map(([, flag, value]) => [flag, value])).toEqual(
        flags.map(([flag, { value }]) => [flag, value]),
      );
      for (const [, flag] of command.usage.matchAll(/--([a-z-]+)/g)) {
        expect(flags.map(([each]) => each)).toContain(flag);
      }
      expect(Math.max(...help.split("\n").map((text) => text.length))).toBeLessThanOrEqual(100);
    },
  );
});
