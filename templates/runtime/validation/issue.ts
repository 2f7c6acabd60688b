/** What a value breaks. */
export type IssueRule =
  | "required"
  | "null"
  | "type"
  | "length"
  | "range"
  | "format"
  | "code"
  | "literal"
  | "unknown"
  | "group";

/**
 * One way in which a message is not what its field table says. It may be logged: `actual` tells a value's form, and the
 * value itself only where it is a short number, a boolean or a short code of a field that is not marked sensitive.
 */
export interface Issue {
  /** From the value that was checked: `data.policys[0].productId`; empty for that value itself. */
  readonly path: string;
  readonly rule: IssueRule;
  /** Such as `string of at most 32 characters`. */
  readonly expected: string;
  /** Such as `string of 33 characters`. */
  readonly actual: string;
  /** The field's title in the document. */
  readonly title?: string;
  /** The row of the document that says so. */
  readonly cite?: string;
}

/** One line: `data.price: expected long, got string of 3 characters`. */
export function describeIssue(issue: Issue): string {
  const place = issue.path === "" ? "" : `${issue.path}: `;
  return `${place}expected ${issue.expected}, got ${issue.actual}`;
}
