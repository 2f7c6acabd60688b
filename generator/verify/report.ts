import type { Issue } from "../../templates/runtime/validation/issue.js";
import type { Choices } from "../protocol/choose.js";

/** The steps of a verification, in the order in which they are told. */
export const stepNames = [
  "capture",
  "decoding",
  "envelope",
  "operation",
  "opening",
  "members",
  "signature",
  "body",
  "copies",
  "time",
] as const;

export type StepName = (typeof stepNames)[number];

/**
 * `nothing`: there is nothing to check here, or nothing that was given to check it against, which is no fault. `unchecked`: there
 * is, and it was not checked.
 */
export type Status = "ok" | "wrong" | "unchecked" | "nothing";

/** One line of how something was worked out. `shown` holds no key and nothing sensitive. */
export interface TraceLine {
  readonly title: string;
  readonly flow: "text" | "bytes";
  /** The length of the real text in UTF-8; of keys nothing is said. */
  readonly bytes?: number;
  readonly shown: string;
}

/** One step, and what became of it. */
export interface Step {
  readonly step: StepName;
  readonly status: Status;
  /** In one sentence. */
  readonly says: string;
  /** `LINE:COLUMN` in the capture, counted from 1, where it stops there. */
  readonly at?: string;
  readonly notes: readonly string[];
  readonly trace?: readonly TraceLine[];
  readonly issues?: readonly Issue[];
  /** Choices of open points under which the signature matches: those that differ from what was taken. */
  readonly matches?: readonly Choices[];
  /** What would have to be otherwise for the signature to match. */
  readonly wouldMatchIf?: readonly string[];
}

/** What a message was taken for. */
export interface TakenFor {
  readonly direction: "request" | "reply";
  readonly operation?: string;
  readonly protocol: string;
  readonly from: string;
  readonly to: string;
}

export interface Report {
  readonly provider: string;
  /** Absent where it is none of the provider's messages. */
  readonly message?: TakenFor;
  /** What else it may be, where that is not decided. */
  readonly candidates: readonly TakenFor[];
  /** The message is what its sender signed, or the provider signs no such messages. */
  readonly verified: boolean;
  /** Its envelope and its body are what the tables say. */
  readonly valid: boolean;
  /** What was taken for the open points that count. */
  readonly options: Choices;
  readonly steps: readonly Step[];
}
