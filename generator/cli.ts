#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { commands } from "./commands/commands.js";
import {
  readArguments,
  type Command,
  type Outcome,
  type Surroundings,
} from "./commands/command.js";
import { commandHelp, generalHelp } from "./commands/help.js";
import { complain, hasErrors, type Diagnostic } from "./diagnostics/diagnostic.js";
import { printGithub } from "./diagnostics/print-github.js";
import { printJson } from "./diagnostics/print-json.js";
import { printText } from "./diagnostics/print-text.js";
import { suggest } from "./diagnostics/suggest.js";
import { nodeDisk } from "./spec/disk.js";

/** What a process of ours ends with. */
const exit = { done: 0, problems: 1, usage: 2, bug: 70 } as const;

const [name, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await run(name, rest);
} catch (error) {
  // Whatever is thrown up to here is our own mistake, not the user's.
  process.stderr.write(`baowen: this is a bug in baowen: ${String((error as Error).stack)}\n`);
  process.exitCode = exit.bug;
}

async function run(asked: string | undefined, args: readonly string[]): Promise<number> {
  if (asked === undefined || asked === "--help" || asked === "help") {
    process.stdout.write(generalHelp(commands));
    return asked === undefined ? exit.usage : exit.done;
  }
  if (asked === "--version") {
    process.stdout.write(`${version()}\n`);
    return exit.done;
  }
  const command = commands.find((one) => one.name === asked);
  if (!command) return report(undefined, [unknownCommand(asked)], exit.usage);
  return runCommand(command, args);
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const [input, misuse] = readArguments(command, args);
  if (input.has("help")) {
    process.stdout.write(commandHelp(command));
    return exit.done;
  }
  if (misuse.length > 0) return report(undefined, misuse, exit.usage);
  const outcome: Outcome = await command.run(input, surroundings());
  process.stdout.write(outcome.output);
  const usage = outcome.diagnostics.some(({ code }) => code === "bad-usage");
  const failed = hasErrors(outcome.diagnostics) || outcome.failed === true;
  const code = usage ? exit.usage : failed ? exit.problems : exit.done;
  return report(input.value("format"), outcome.diagnostics, code);
}

function report(
  format: string | undefined,
  diagnostics: readonly Diagnostic[],
  code: number,
): number {
  process.stderr.write(printed(format, diagnostics));
  return code;
}

function printed(format: string | undefined, diagnostics: readonly Diagnostic[]): string {
  if (format === "json") return diagnostics.length > 0 ? printJson(diagnostics) : "";
  if (format === "github") return printGithub(diagnostics);
  const colour = process.stderr.isTTY && process.env["NO_COLOR"] === undefined;
  return printText(diagnostics, { colour });
}

function surroundings(): Surroundings {
  return {
    folder: process.cwd(),
    disk: nodeDisk,
    environment: process.env,
    readStandardInput: () => readFileSync(0, "utf8"),
    owner: { pid: process.pid, host: hostname(), isRunning },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function unknownCommand(asked: string): Diagnostic {
  const suggestion = suggest(
    asked,
    commands.map((one) => one.name),
  );
  return complain("unknown-command", undefined, {
    name: asked,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
