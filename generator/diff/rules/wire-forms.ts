import type { WireForm } from "../../model/type.js";
import type { Change } from "../compare/change.js";
import type { Verdicts } from "../verdict.js";
import { verdict } from "./rule.js";

/** The first form is written, all are read. */
export function formVerdicts({ from, to }: Change): Verdicts {
  const [was, is] = [forms(from), forms(to)];
  const isNew = is.some((form) => !was.includes(form));
  const isGone = was.some((form) => !is.includes(form));
  const written = was[0] === is[0] ? "none" : "breaking";
  return {
    send: verdict({
      now: is.includes(was[0] ?? "string") ? "safe" : "breaking",
      early: written,
    }),
    receive: verdict({
      now: isNew ? "breaking" : "safe",
      early: isGone ? "breaking" : "safe",
    }),
  };
}

function forms(value: unknown): readonly WireForm[] {
  return (value as readonly WireForm[] | undefined) ?? ["string"];
}
