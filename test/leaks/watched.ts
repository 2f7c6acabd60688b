import { vi } from "vitest";
import { Observed } from "./observed.js";

/** What a scenario did, with everything that the process told meanwhile: the console, the streams, warnings, unhandled errors. */
export async function watched<T>(
  run: (out: Observed) => Promise<T>,
): Promise<{ readonly out: Observed; readonly result: T }> {
  const out = new Observed();
  const stop = watch(out);
  try {
    const result = await run(out);
    // Warnings and unhandled rejections are told once everything else has run.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { out, result };
  } finally {
    stop();
  }
}

function watch(out: Observed): () => void {
  const see = (...told: readonly unknown[]): void => out.sees(...told);
  const taking = (...told: readonly unknown[]): true => {
    see(...told);
    return true;
  };
  const spies = [
    ...(["log", "info", "debug", "warn", "error", "trace", "dir"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(see),
    ),
    vi.spyOn(process.stdout, "write").mockImplementation(taking),
    vi.spyOn(process.stderr, "write").mockImplementation(taking),
  ];
  const events = ["warning", "unhandledRejection", "uncaughtExceptionMonitor"] as const;
  for (const event of events) process.on(event, see);
  return () => {
    for (const spy of spies) spy.mockRestore();
    for (const event of events) process.removeListener(event, see);
  };
}
