import { emitWarning } from "node:process";

/** Tells the operator through the process, once for each message: receivers and requests are many, what to mend is one. */
export function warnOnce(message: string, code: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  emitWarning(message, { code });
}

const warned: Set<string> = new Set();
