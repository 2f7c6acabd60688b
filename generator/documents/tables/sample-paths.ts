/**
 * The paths of the members that a message shows, in their order, each once: `head.uuid`, `data[0]`, `data[0].policyId`. Documents' samples are
 * often no valid JSON or XML; what can be told of them is told. Members deeper than any message has them have no path.
 */
export function pathsIn(text: string): readonly string[] {
  return [...new Set(/^\s*</u.test(text) ? xmlPaths(text) : jsonPaths(text))];
}

/** In levels: the paths of a text that only opens would come to its length times its depth. */
const DEEPEST = 100;

interface Level {
  readonly path: string;
  /** Of a list: how many items came before. */
  items?: number;
}

const jsonToken = /"((?:[^"\\\n]|\\.)*)"(\s*[:：])?|[{}[\],]/gu;

function jsonPaths(text: string): readonly string[] {
  const paths: string[] = [];
  const levels: Level[] = [];
  let member: string | undefined;
  for (const [token, name, colon] of text.matchAll(jsonToken)) {
    const level = levels.at(-1);
    if (levels.length > DEEPEST && token !== "}" && token !== "]") {
      if (token === "{" || token === "[") levels.push({ path: "" });
    } else if (name !== undefined && colon === undefined) {
      if (level?.items !== undefined) paths.push(itemPath(level));
    } else if (name !== undefined) {
      member = joined(level?.path ?? "", name);
      if (!/\s/u.test(name)) paths.push(member);
    } else if (token === "{" || token === "[") {
      const path = member ?? itemPath(level);
      if (member === undefined && level?.items !== undefined) paths.push(path);
      levels.push(token === "[" ? { path, items: 0 } : { path });
      member = undefined;
    } else if (token === "}" || token === "]") {
      levels.pop();
      member = undefined;
    } else if (token === ",") {
      if (level?.items !== undefined) level.items += 1;
      member = undefined;
    }
  }
  return paths;
}

function itemPath(level: Level | undefined): string {
  return level?.items === undefined ? (level?.path ?? "") : `${level.path}[${level.items}]`;
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function xmlPaths(text: string): readonly string[] {
  const paths: string[] = [];
  const open: string[] = [];
  for (const [, slash, name = "", empty] of text.matchAll(
    /<\s*(\/?)\s*([A-Za-z_][\w.-]*)[^<>]*?(\/?)>/gu,
  )) {
    if (slash === "/") {
      const at = open.lastIndexOf(name);
      // What was never closed ends with what is around it.
      if (at >= 0) open.length = at;
      continue;
    }
    if (open.length <= DEEPEST) paths.push([...open, name].join("."));
    if (empty !== "/") open.push(name);
  }
  return paths;
}
