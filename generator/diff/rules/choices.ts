/** Whether some of the choices are gone. */
export function isMissingSome(from: unknown, to: unknown): boolean {
  const left = new Set(to as readonly string[]);
  return (from as readonly string[]).some((choice) => !left.has(choice));
}
