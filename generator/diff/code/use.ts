/**
 * What code does with a package.
 *
 * - `literal`: it builds what is sent of literals, with the field; `without`: the same without it, where it may be left out.
 * - `variable`: it puts into the field what it has in a variable of the field's type.
 * - `values`, `names`: it lists the codes that may be sent, as they are or by their names.
 * - `switch`, `labels`: it has a case, or a label, for each code that may be sent.
 * - `reader`: it puts the field of what was received into a variable of the field's type.
 * - `received-switch`: it has a case for each code that is listed, and one for all others.
 */
export type Use =
  | "literal"
  | "without"
  | "variable"
  | "values"
  | "names"
  | "switch"
  | "labels"
  | "reader"
  | "received-switch";
