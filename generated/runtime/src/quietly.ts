/** Tells an observer, whose failure, at once or later, must not become that of what is observed. */
export function quietly(tell: () => unknown): void {
  try {
    const told = tell();
    if (told instanceof Promise) told.catch(() => undefined);
  } catch {
    // Dropped, as the settings say.
  }
}
