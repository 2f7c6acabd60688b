/** The parameters of a function, without those at the end that its statements do not use. */
export function printParameters(
  parameters: readonly string[],
  statements: readonly string[],
): string {
  const text = statements.join("\n").replaceAll(/"(?:[^"\\]|\\.)*"/gu, "");
  const used = parameters.map((parameter) => new RegExp(`\\b${parameter}\\b`, "u").test(text));
  return parameters.slice(0, used.lastIndexOf(true) + 1).join(", ");
}
