/** A spec as people write it: blocks outside, a line for each thing in brackets inside. */
export function yamlOf(spec: object): string {
  return block(spec, 0).join("\n") + "\n";
}

const blocks = 3;

function block(part: object, depth: number): readonly string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const start = `${"  ".repeat(depth)}${JSON.stringify(key)}:`;
    const isBlock = depth < blocks && typeof value === "object" && !Array.isArray(value);
    if (!isBlock || Object.keys(value as object).length === 0) return [`${start} ${flow(value)}`];
    return [start, ...block(value as object, depth + 1)];
  });
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${flow(one)}`);
  return `{ ${entries.join(", ")} }`;
}
