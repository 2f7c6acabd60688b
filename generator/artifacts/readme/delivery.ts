import type { Delivery, Limits, Openable, Retry } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";

/** How the partner sends again, in sentences. */
export function deliveryTexts(delivery: Delivery | undefined): readonly string[] {
  if (delivery === undefined)
    return ["The document does not say whether, when and how often a message is sent again."];
  const { retries, order, duplicates } = delivery;
  const ladder = retries.map(retryText).join(", then ");
  return [
    ...(ladder === "" ? [] : [`A message that was not accepted is sent again ${ladder}.`]),
    ...(duplicates === "none"
      ? []
      : [
          "The same message may come more than once: it is handled once, and a repeat gets the stored answer.",
        ]),
    ...orderTexts[order],
  ];
}

/** What the document limits, and whether the receiver holds senders to it: to the age if a message says when it was signed. */
export function limitTexts(limits: Limits | undefined, holdsAge: boolean): readonly string[] {
  const { expires, rate } = limits ?? {};
  return [
    ...(expires === undefined ? [] : [ageText(durationText(expires), holdsAge)]),
    ...(rate === undefined
      ? []
      : [
          `The document allows ${rate.calls} messages in ${durationText(rate.per)}. The receiver does not count them.`,
        ]),
  ];
}

function ageText(age: string, isHeld: boolean): string {
  return isHeld
    ? `A message that was signed more than ${age} ago is refused like one with a wrong signature, and so is one whose time is more than \`skewMs\` (a minute, unless told) ahead. Keep your clock right.`
    : `The document lets a message be ${age} old at most. The receiver does not hold senders to it.`;
}

const orderTexts: Readonly<Record<Delivery["order"], readonly string[]>> = {
  none: ["Messages come in any order: a later state may arrive before an earlier one."],
  "per-key": ["Messages about one thing come in order; those about different things do not."],
  total: [],
  unspecified: ["The document does not say in which order messages come."],
};

function retryText({ delay, mode, times }: Retry): string {
  const interval = durationText(delay);
  switch (mode) {
    case "after":
      return `after ${interval}${timesText(times, 1)}`;
    case "every":
      return `every ${interval}${timesText(times)}`;
    case "at-least":
      return `after ${interval} at the earliest${timesText(times)}`;
  }
}

function timesText(times: Retry["times"], unsaid?: number): string {
  const all = timesOf(times);
  if (all.length === 1 && all[0] === unsaid) return "";
  return all.includes("unspecified") ? ", nobody says how often" : `, ${all.join(" or ")} times`;
}

function timesOf(times: Openable<number | "unspecified">): readonly (number | "unspecified")[] {
  return isOpen(times) ? Object.values(times.choices) : [times];
}

/** `3 s`, `5 min`, `1 h` */
export function durationText(milliseconds: number): string {
  const units = [
    [86_400_000, "d"],
    [3_600_000, "h"],
    [60_000, "min"],
    [1_000, "s"],
  ] as const;
  const unit = units.find(([size]) => milliseconds >= size && milliseconds % size === 0);
  return unit === undefined ? `${milliseconds} ms` : `${milliseconds / unit[0]} ${unit[1]}`;
}
