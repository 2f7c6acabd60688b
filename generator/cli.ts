#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { commandNames, loadCommand, loadCommands } from "./commands/commands.js";
import type { Command, Surroundings } from "./commands/command.js";
import { commandHelp, generalHelp } from "./commands/help.js";
import { readArguments } from "./commands/input.js";
import { complain, hasErrors, type Diagnostic } from "./diagnostics/diagnostic.js";
import { printGithub } from "./diagnostics/print-github.js";
import { printJson } from "./diagnostics/print-json.js";
import { printText } from "./diagnostics/print-text.js";
import { suggest } from "./diagnostics/suggest.js";
import { nodeDisk } from "./spec/disk.js";

/** What a process of ours ends with. */
const exit = { done: 0, problems: 1, usage: 2, bug: 70 } as const;

for (const stream of [process.stdout, process.stderr]) stream.on("error", onBrokenStream);
const [name, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await run(name, rest);
} catch (error) {
  // Whatever is thrown up to here is our own mistake, not the user's.
  const what = error instanceof Error ? String(error.stack) : String(error);
  process.stderr.write(`baowen: this is a bug in baowen: ${what}\n`);
  process.exitCode = exit.bug;
}

async function run(asked: string | undefined, args: readonly string[]): Promise<number> {
  if (asked === undefined || asked === "--help" || asked === "help") {
    process.stdout.write(generalHelp(await loadCommands()));
    return asked === undefined ? exit.usage : exit.done;
  }
  if (asked === "--version") {
    process.stdout.write(`${version()}\n`);
    return exit.done;
  }
  const command = await loadCommand(asked);
  if (command) return runCommand(command, args);
  return report(undefined, [unknownCommand(asked)], exit.usage);
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const [input, misuse] = readArguments(command, args);
  if (input.has("help")) {
    process.stdout.write(commandHelp(command));
    return exit.done;
  }
  const format = input.value("format");
  if (misuse.length > 0) return report(format, misuse, exit.usage);
  const { output, diagnostics, failed } = await command.run(input, surroundings());
  process.stdout.write(output);
  if (diagnostics.some(({ code }) => code === "bad-usage")) {
    return report(format, diagnostics, exit.usage);
  }
  const isWrong = hasErrors(diagnostics) || failed === true;
  return report(format, diagnostics, isWrong ? exit.problems : exit.done);
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
    readStandardInput: () => readFileSync(0),
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

/** Whoever reads what we print may stop reading, as `head` does. What was asked for is done all the same. */
function onBrokenStream(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.exitCode = exit.problems;
}

function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function unknownCommand(asked: string): Diagnostic {
  const suggestion = suggest(asked, commandNames);
  return complain("unknown-command", undefined, {
    name: asked,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
