import type { Timer } from "../receiver/deadline.js";

/** Keeps the process alive, since somebody waits for what it does. */
export const keepingTimer: Timer = (ms, action) => {
  const handle = setTimeout(action, ms);
  return () => clearTimeout(handle);
};

/** What the platform's timers can wait: more would go off at once. */
export const longestMs: number = 2 ** 31 - 1;
