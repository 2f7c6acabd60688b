/**
 * The value of a header of a scheme with parameters (RFC 9110, section 11.4), each in quotes:
 * `ACME mchid="10",nonce="…"`.
 */
export function authorizationText(
  scheme: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const all = parameters.map(([name, value]) => `${name}="${value.replace(/["\\]/g, "\\$&")}"`);
  return `${scheme} ${all.join(",")}`;
}

/**
 * The parameter `name` of such a header, in whatever order and with blanks around commas and equals signs; the letter case of
 * the scheme and of names does not count. `undefined` where it is another scheme, is not written so, or has the parameter not
 * once: of two, somebody else might read the other one.
 */
export function authorizationPart(
  header: string | undefined,
  scheme: string,
  name: string,
): string | undefined {
  const start = header?.slice(0, scheme.length + 1).toLowerCase();
  if (header === undefined || start !== `${scheme} `.toLowerCase()) return undefined;
  const found = parametersOf(header.slice(scheme.length + 1))?.filter(
    (parameter) => parameter.name === name.toLowerCase(),
  );
  return found?.length === 1 ? found[0]?.value : undefined;
}

interface Parameter {
  readonly name: string;
  readonly value: string;
}

function parametersOf(text: string): readonly Parameter[] | undefined {
  const parameter = new RegExp(parameterPattern, "y");
  const all: Parameter[] = [];
  while (parameter.lastIndex < text.length) {
    const match = parameter.exec(text);
    if (match === null) return undefined;
    const [, name = "", quoted, bare = ""] = match;
    const value = quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1");
    all.push({ name: name.toLowerCase(), value });
  }
  return all;
}

/** Its name, and its value in quotes or, as some write Base64, without. */
const parameterPattern =
  /[ \t]*([^\s=,"]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))[ \t]*(?:,|$)/;
