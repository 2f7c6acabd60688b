import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Speech } from "../diagnostics/speech.js";
import type { Owner } from "../output/lock.js";
import type { Disk } from "../spec/disk.js";
import type { Flags } from "./flags.js";
import type { Input } from "./input.js";

/** What a command may ask of the world around it. Only `cli.ts` makes one from the real process. */
export interface Surroundings {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Reads files and folders; relative paths are taken from `folder`. */
  readonly disk: Disk;
  /** The day that it is where we are, as `yyyy-MM-dd`. */
  readonly today: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** All of it. Throws as `node:fs` does. */
  readonly readStandardInput: () => Uint8Array;
  /** Who holds the lock on the generated folder while a run writes. */
  readonly owner: Owner;
  /** What people are spoken to with. */
  readonly speech: Speech;
  /** Where output goes; absent where it is no terminal. */
  readonly terminal?: Terminal;
  /** Shows how far a long run is, where somebody looks; nothing more to show: undefined. */
  readonly progress?: (progress: Progress | undefined) => void;
}

/** How far a document is read, of several. */
export interface Progress {
  readonly file: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** Pages, sheets or paragraphs; of none where that is not known. */
  readonly done: number;
  readonly all: number;
}

export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

/** What a command comes to. Nothing has been printed yet. */
export interface Outcome {
  readonly output: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Ends unsuccessfully although no diagnostic is an error. */
  readonly failed?: boolean;
  /** What the process ends with where nothing is wrong: one of the command's own `exits`. */
  readonly exit?: number;
}

/** Something that a command ends with besides what all of them do. */
export interface Exit {
  readonly code: number;
  readonly doc: Words;
}

export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** How it is called: the first line of its help. */
  readonly usage: string;
  /** All that it takes beside `commonFlags`, in the order of its help. */
  readonly flags: Flags;
  /** How many words it takes after its name. */
  readonly words: readonly [least: number, most: number];
  readonly exits?: readonly Exit[];
  readonly run: (input: Input, surroundings: Surroundings) => Outcome | Promise<Outcome>;
}
