/** Whether `value` is to be waited for: a promise, or what a library has instead. What is there at once costs no wait. */
export function isWaiting<T>(value: T | Promise<T>): value is Promise<T> {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Promise || ("then" in value && typeof value.then === "function");
}
