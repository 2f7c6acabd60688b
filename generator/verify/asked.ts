import type { PackageContext } from "../artifacts/context.js";
import type { Language } from "../diagnostics/language.js";
import type { Choices } from "../protocol/choose.js";
import type { RequestCapture } from "./reading/requested.js";

/** A message to verify, and what is said of it. */
export interface Asked {
  readonly context: PackageContext;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly keys: { readonly [credential: string]: string };
  readonly choices: Choices;
  /** Only this operation. */
  readonly operation?: string;
  /** It is a reply. */
  readonly isReply: boolean;
  /** What it answers: it is held against this, and is a reply then. */
  readonly request?: RequestCapture;
  /** Beside those of the capture. */
  readonly headers: { readonly [name: string]: string };
  readonly url?: string;
  /** Epoch milliseconds that its time is held against. */
  readonly now?: number;
  /** What the report is told in; English unless given. */
  readonly language?: Language;
}
