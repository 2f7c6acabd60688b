import { complain, type Diagnostic, type Result } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { BaowenError } from "../../../templates/runtime/errors.js";

/** What ends the reading of a document from deep inside; `refusable` makes the diagnostic that it carries the answer. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** What `read` gives; nothing and the reason where it throws a Refusal. Whatever else it throws is a bug of ours. */
export async function refusable<T>(
  read: () => Promise<Result<readonly T[]>>,
): Promise<Result<readonly T[]>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return [[], [error.diagnostic]];
    throw error;
  }
}

/** The document is not what it is taken for: `reason` says what is wrong with it, without a full stop. */
export function unreadable(format: string, reason: Words): Refusal {
  return new Refusal(complain("unreadable-document", undefined, { format, reason }));
}

/** There is more in the document than people write: `most` says how much there may be. */
export function oversized(format: string, most: Words): Refusal {
  return new Refusal(complain("oversized-document", undefined, { format, most }));
}

/** A part that is no XML. What the error of the XML reader says is about form alone, never about content. */
export function brokenPart(format: string, part: string, error: unknown): Refusal {
  if (!(error instanceof BaowenError)) throw error;
  const why = error.message;
  return unreadable(format, {
    en: `${part} in it is not well-formed (${why})`,
    zh: `其中的 ${part} 不是合法的 XML（${why}）`,
  });
}
