import type { Face } from "../../../../templates/runtime/validation/structure.js";
import { roles, type Danger, type Role, type Verdict, type Verdicts } from "../../verdict.js";

export type Version = "base" | "head";

/** Whose messages are judged by whom: what `maker` sends, `judge` takes, or refuses, on a face of its tables. */
export interface Trial {
  readonly maker: Version;
  readonly judge: Version;
  readonly face: Face;
  /** Our side of these messages. */
  readonly role: Role;
}

/** The trials that can show what verdicts say, the worst first; none for what does no harm. */
export function trialsOf(verdicts: Verdicts): readonly Trial[] {
  const all = dangers.flatMap((danger) =>
    (["now", "early"] as const).flatMap((time) =>
      roles.flatMap((role) => (verdicts[role]?.[time] === danger ? [trials[role][time]] : [])),
    ),
  );
  return [...new Set(all)];
}

const dangers: readonly Danger[] = ["breaking", "dangerous"];

/**
 * What we send is judged by the partner, of whose tolerance nothing is known: as strictly as what is sent. What we receive, the
 * partner sends by its tables, and we judge it as receivers do.
 */
const trials: Readonly<Record<Role, Readonly<Record<"now" | "early", Trial>>>> = {
  send: {
    now: { maker: "base", judge: "head", face: "sent", role: "send" },
    early: { maker: "head", judge: "base", face: "sent", role: "send" },
  },
  receive: {
    now: { maker: "head", judge: "base", face: "received", role: "receive" },
    early: { maker: "base", judge: "head", face: "received", role: "receive" },
  },
} satisfies Readonly<
  Record<Role, Readonly<Record<Exclude<keyof Verdict, "writer" | "reader">, Trial>>>
>;
