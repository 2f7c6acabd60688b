#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { commandNames, loadCommand, loadCommands } from "./commands/commands.js";
import type { Command, Progress, Surroundings } from "./commands/command.js";
import { commandHelp, generalHelp } from "./commands/help.js";
import { commandOf, languageAsked, readArguments } from "./commands/input.js";
import { complain, hasErrors, type Diagnostic } from "./diagnostics/diagnostic.js";
import { languageOf, type Words } from "./diagnostics/language.js";
import { printGithub } from "./diagnostics/print-github.js";
import { printJson } from "./diagnostics/print-json.js";
import { printText } from "./diagnostics/print-text.js";
import { speechOf, type Speech } from "./diagnostics/speech.js";
import { suggest } from "./diagnostics/suggest.js";
import { visible } from "./diagnostics/visible.js";
import { nodeDisk } from "./spec/disk.js";

/** What a process of ours ends with. */
const exit = { done: 0, problems: 1, usage: 2, bug: 70 } as const;

const isBug: Words = { en: "this is a bug in baowen", zh: "这是 baowen 自身的缺陷" };

for (const stream of [process.stdout, process.stderr]) stream.on("error", onBrokenStream);
const [name, rest] = commandOf(process.argv.slice(2));
const language = languageAsked(rest) ?? languageOf(process.env);
try {
  process.exitCode = await run(name, rest, await speechOf(language));
} catch (error) {
  // Whatever is thrown up to here is our own mistake, not the user's.
  const what = error instanceof Error ? String(error.stack) : String(error);
  process.stderr.write(`baowen: ${isBug[language]}: ${what}\n`);
  process.exitCode = exit.bug;
}

async function run(
  asked: string | undefined,
  args: readonly string[],
  speech: Speech,
): Promise<number> {
  if (asked === undefined || asked === "--help" || asked === "help") {
    process.stdout.write(generalHelp(await loadCommands(), speech.language));
    return asked === undefined ? exit.usage : exit.done;
  }
  if (asked === "--version") {
    process.stdout.write(`${version()}\n`);
    return exit.done;
  }
  const command = await loadCommand(asked);
  if (command) return runCommand(command, args, speech);
  return report({ format: undefined, speech }, [unknownCommand(asked)], exit.usage);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  speech: Speech,
): Promise<number> {
  const [input, misuse] = readArguments(command, args);
  if (input.has("help")) {
    process.stdout.write(commandHelp(command, speech.language));
    return exit.done;
  }
  const form = { format: input.value("format"), speech };
  if (misuse.length > 0) return report(form, misuse, exit.usage);
  const { output, diagnostics, failed, exit: own } = await command.run(input, surroundings(speech));
  process.stdout.write(output);
  if (diagnostics.some(({ code }) => code === "bad-usage")) {
    return report(form, diagnostics, exit.usage);
  }
  const isWrong = hasErrors(diagnostics) || failed === true;
  return report(form, diagnostics, isWrong ? exit.problems : (own ?? exit.done));
}

/** How complaints are printed. */
interface ReportForm {
  readonly format: string | undefined;
  readonly speech: Speech;
}

function report(form: ReportForm, diagnostics: readonly Diagnostic[], code: number): number {
  process.stderr.write(printed(form, diagnostics));
  return code;
}

function printed({ format, speech }: ReportForm, diagnostics: readonly Diagnostic[]): string {
  if (format === "json") return diagnostics.length > 0 ? printJson(diagnostics, speech) : "";
  if (format === "github") return printGithub(diagnostics, speech);
  const colour = process.stderr.isTTY && process.env["NO_COLOR"] === undefined;
  return printText(diagnostics, { colour, speech });
}

function surroundings(speech: Speech): Surroundings {
  return {
    speech,
    folder: process.cwd(),
    disk: nodeDisk,
    today: today(),
    environment: process.env,
    readStandardInput: () => readFileSync(0),
    ...terminal(),
    ...progress(),
    owner: { pid: process.pid, host: hostname(), isRunning },
  };
}

/** As clocks on the wall have it. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function terminal(): Pick<Surroundings, "terminal"> {
  if (!process.stdout.isTTY) return {};
  const colour = process.env["NO_COLOR"] === undefined;
  return { terminal: { columns: process.stdout.columns, colour } };
}

/** On one line of the terminal, which what is printed next takes the place of; nothing where errors go into a file. */
function progress(): Pick<Surroundings, "progress"> {
  if (!process.stderr.isTTY) return {};
  return {
    progress: (at) => process.stderr.write(`\r\u001B[K${at === undefined ? "" : progressText(at)}`),
  };
}

function progressText({ file, at, of, done, all }: Progress): string {
  const text = `${at}/${of} ${visible(file)}${all > 0 ? ` ${done}/${all}` : ""}`;
  return text.slice(0, Math.max(10, process.stderr.columns - 1));
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
