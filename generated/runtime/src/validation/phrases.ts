import type { GroupRule } from "./structure.js";

/*
 * The words of issues, as types: English stands where an issue is made, and another language (`zh.ts`) has one entry for each
 * phrase, so that none can be forgotten. `{}` is where something is put in, `{n}` where a number is.
 */

/** Every text that a phrase may come to: `list of ${number}` of `list of {n}`. */
export type Filled<Phrase extends string> = Phrase extends `${infer Before}{n}${infer After}`
  ? `${Filled<Before>}${number}${Filled<After>}`
  : Phrase extends `${infer Before}{}${infer After}`
    ? `${Before}${string}${Filled<After>}`
    : Phrase;

/**
 * What an issue's `expected` says. The name of a structure, the JSON text of a literal, and several of all these with ` or `
 * between them stand as they are.
 */
export type ExpectedPhrase =
  | "string"
  | "string of {n} characters"
  | "string of {n} to {n} characters"
  | "string of at most {n} characters"
  | "string of at least {n} characters"
  | "whole number"
  | "int"
  | "long"
  | "decimal"
  | "decimal({n},{n})"
  | "decimal with at most {n} decimal places"
  | "boolean"
  | "date {}"
  | "datetime {}"
  | "code of {}"
  | "text of {}"
  | "list"
  | "list of {}"
  | "map"
  | "a value"
  | "a member of {}"
  | `${Spaced<GroupRule["kind"]>} of {}`;

export type Expected = Filled<ExpectedPhrase>;

/** What an issue's `actual` says; a short code stands in quotes as it is. */
export type ActualPhrase =
  | "nothing"
  | "null"
  | "boolean"
  | "boolean {}"
  | "number"
  | "number {}"
  | "number of {n} digits"
  | "string of {n} character"
  | "string of {n} characters"
  | "list of {n}"
  | "structure"
  | "no JSON value"
  | "{n} of them"
  | "another member"
  | "another value";

export type Actual = Filled<ActualPhrase> | `"${string}"`;

/** `at least one` of `at-least-one`. */
export type Spaced<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Word} ${Spaced<Rest>}`
  : Name;
