import { literal } from "../../emit/literal.js";

/** Whether a name can stand after a dot, and before a colon, without quotes. */
function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/u.test(name);
}

/** The member of that name: `.price`, `["出单"]`. */
export function accessTo(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${literal(name)}]`;
}

/** Printed code as people write it: lines further in by what is around them, names without quotes where they need none. */
export function tidy(code: string): string {
  let depth = 0;
  const lines = code.split("\n").map((line) => {
    if (line.startsWith("}")) depth--;
    const indented = `${"  ".repeat(depth)}${unquoted(line)}`;
    if (line.endsWith("{")) depth++;
    return indented;
  });
  return lines.join("\n");
}

function unquoted(line: string): string {
  return line.replace(/^"([^"\\]+)":/u, (whole, name: string) =>
    isIdentifier(name) ? `${name}:` : whole,
  );
}
