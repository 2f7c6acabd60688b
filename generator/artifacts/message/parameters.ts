/** The parameters of a function, without those at the end that its statements do not use. */
export function printParameters(
  parameters: readonly string[],
  statements: readonly string[],
): string {
  const used = parameters.map((parameter) => mentions(statements, parameter));
  return parameters.slice(0, used.lastIndexOf(true) + 1).join(", ");
}

/** Whether statements read a variable that none of them declares. */
export function readsVariable(statements: readonly string[], name: string): boolean {
  const isDeclared = new RegExp(`\\bconst ${name} =`, "u").test(withoutTexts(statements));
  return !isDeclared && mentions(statements, name);
}

/** Whether a name stands in statements as a variable: not as a property, a key or part of a text. */
function mentions(statements: readonly string[], name: string): boolean {
  // After three dots it is one, too.
  return new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name}\\b(?!:)`, "u").test(
    withoutTexts(statements),
  );
}

/** Printed code without its texts, which may hold any word; quotes of one kind may stand inside of the other. */
function withoutTexts(statements: readonly string[]): string {
  return statements.join("\n").replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, '""');
}
