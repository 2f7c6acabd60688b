import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { loadCommand } from "../../generator/commands/commands.js";
import type { Command, Surroundings } from "../../generator/commands/command.js";
import { readArguments } from "../../generator/commands/input.js";
import { hasErrors, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import { english, type Speech } from "../../generator/diagnostics/speech.js";
import { nodeDisk, type Disk } from "../../generator/spec/disk.js";

/** Texts by path; `undefined` stands for a file that is taken away. */
export interface Texts {
  readonly [path: string]: string | undefined;
}

/** What a command may find around it besides files. */
export interface Around {
  readonly environment?: { readonly [name: string]: string };
  readonly standardInput?: string | Uint8Array;
  /** The folder that the command is run in, seen from the project. */
  readonly from?: string;
  readonly disk?: (disk: Disk) => Disk;
  /** The day that it is; 2026-05-02 unless given. */
  readonly today?: string;
  /** English unless given. */
  readonly speech?: Speech;
  /** Instead of the one that the line names. */
  readonly command?: Command;
}

/** What a command came to. */
export interface Ran {
  readonly output: string;
  readonly codes: readonly string[];
  /** The complaints as people read them. */
  readonly said: string;
  readonly succeeded: boolean;
  /** A command's own exit code, where it has one. */
  readonly exit?: number;
}

/** A project in a temporary folder, which is removed when the test ends. */
export interface Project {
  readonly folder: string;
  put(texts: Texts): Project;
  text(path: string): string;
  /** Every file below a folder with its text, sorted. */
  texts(below?: string): { readonly [path: string]: string };
  /** When each file below a folder was last written. */
  times(below: string): { readonly [path: string]: number };
  /** Runs a command by its function; a line is parted at blanks. */
  run(line: string | readonly string[], around?: Around): Promise<Ran>;
}

/** The provider that the cases start from, `acme`, under `specs/`; and what a test puts beside or over it. */
export function acmeProject(texts: Texts = {}): Project {
  const project = emptyProject();
  cpSync("test/cases/base/acme", join(project.folder, "specs/acme"), { recursive: true });
  return project.put(texts);
}

export function emptyProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "baowen-project-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return projectIn(folder);
}

export function projectIn(folder: string): Project {
  const project: Project = {
    folder,
    put: (texts) => {
      for (const [path, text] of Object.entries(texts)) put(join(folder, path), text);
      return project;
    },
    text: (path) => readFileSync(join(folder, path), "utf8"),
    texts: (below = "") => each(join(folder, below), (path) => readFileSync(path, "utf8")),
    times: (below) => each(join(folder, below), (path) => statSync(path).mtimeMs),
    run: (line, around = {}) => run(line, folder, around),
  };
  return project;
}

function put(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(path, { recursive: true, force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function each<T>(folder: string, of: (path: string) => T): { readonly [path: string]: T } {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
  return Object.fromEntries(files.map((path) => [path, of(join(folder, path))]));
}

async function run(
  line: string | readonly string[],
  project: string,
  around: Around,
): Promise<Ran> {
  const [name = "", ...args] = typeof line === "string" ? line.split(" ") : line;
  const command = around.command ?? (await loadCommand(name));
  if (!command) throw new Error(`there is no command '${name}'`);
  const [input, misuse] = readArguments(command, args);
  if (misuse.length > 0) return ranWith("", misuse, around.speech);
  const folder = join(project, around.from ?? "");
  const outcome = await command.run(input, surroundings(folder, around));
  const { output, diagnostics, failed, exit } = outcome;
  const ran = ranWith(output, diagnostics, around.speech, failed);
  return exit === undefined ? ran : { ...ran, exit };
}

function ranWith(
  output: string,
  diagnostics: readonly Diagnostic[],
  speech: Speech = english,
  failed = false,
): Ran {
  return {
    output,
    codes: diagnostics.map(({ code }) => code),
    said: printText(diagnostics, { speech }),
    succeeded: !failed && !hasErrors(diagnostics),
  };
}

function surroundings(folder: string, around: Around): Surroundings {
  const disk = diskIn(folder);
  return {
    folder,
    disk: around.disk?.(disk) ?? disk,
    today: around.today ?? "2026-05-02",
    environment: around.environment ?? {},
    readStandardInput: () => Buffer.from(around.standardInput ?? ""),
    owner: { pid: 7, host: "here", isRunning: () => false },
    speech: around.speech ?? english,
  };
}

/** The real disk, relative paths taken from `folder`. */
function diskIn(folder: string): Disk {
  return {
    list: (path) => nodeDisk.list(resolve(folder, path)),
    inspect: (path) => nodeDisk.inspect(resolve(folder, path)),
    read: (path) => nodeDisk.read(resolve(folder, path)),
  };
}
