import type { Issue } from "../validation/issue.js";

/**
 * In which words a partner is told why a message was not accepted. What a handler says of its own is told as it is. Nothing
 * told here may depend on more than it is given: the partner may be anybody.
 */
export interface ReceiverMessages {
  /** One of our own reasons. */
  reason(reason: Reason): string;
  /** The first issue of an invalid message: where it is and what was expected there, never what stood there. */
  invalid(issue: Issue): string;
}

/** Why a message was not accepted, where no handler said it. */
export type Reason =
  | "An XML element stands before one that it must follow"
  | "An XML element stands twice where one may stand"
  | "Text stands beside child elements of an XML element"
  | "a byte order mark is not allowed"
  | "a message with the same identity and other content was handled before"
  | "an earlier message is being handled"
  | "not verified"
  | "the body is not utf-8"
  | "the charset must be utf-8"
  | "the message cannot be read"
  | "the message cannot be stored now"
  | "the message could not be handled now"
  | "the message is invalid"
  | "the message is still being handled"
  | "this kind of message is not known"
  | "this message is being handled";

/** What the codes of those errors say that reading a body by its table throws. */
export const bodyReasons: Readonly<Record<string, Reason>> = {
  XML_ORDER: "An XML element stands before one that it must follow",
  XML_TEXT: "Text stands beside child elements of an XML element",
  XML_TWICE: "An XML element stands twice where one may stand",
};

/** The messages that hold unless others are given. */
export const english: ReceiverMessages = {
  reason: (reason) => reason,
  invalid: ({ path, rule, expected }) => {
    const place = path === "" ? "" : `${path}: `;
    return `${place}${rule === "required" ? "missing" : "expected"} ${expected}`;
  },
};
