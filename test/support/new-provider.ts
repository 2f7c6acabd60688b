import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compile, type Compiled } from "./compile.js";
import { runProgram, type Ended } from "./program.js";
import { projectIn, type Project } from "./project.js";

/** Functions of a compiled module, which a test calls as JavaScript would. */
export type Functions = Readonly<Record<string, (...all: readonly unknown[]) => never>>;

/** A package from nothing but YAML: what a user has after `baowen generate`. */
export interface NewPackage {
  readonly generated: Ended;
  readonly compiled: Compiled;
  /** What users import, and what they import for tests. */
  readonly main: Functions;
  readonly counterpart: Functions;
  readonly signer: Functions;
  toNode(receive: unknown): never;
}

/** Where the settings file of these projects has the specs and the packages. */
export const places = { specs: "partners", generated: "packages" } as const;

/**
 * A project as a user's: a settings file, and the folders of some providers of `test/fixtures/sixth`. It stands in a folder of its
 * own under `node_modules/.cache`, made anew.
 */
export function newProject(folder: string, providers: readonly string[]): Project {
  const project = projectIn(join(process.cwd(), "node_modules/.cache/baowen-sixth", folder));
  project.put({ ".": undefined });
  project.put({ "baowen.yaml": `specs: ${places.specs}\ngenerated: ${places.generated}\n` });
  for (const name of providers) {
    const to = join(project.folder, places.specs, name);
    cpSync(fixture(name), to, { recursive: true });
  }
  return project;
}

export function fixture(name: string): string {
  return `test/fixtures/sixth/${name}`;
}

/** The providers that there are. */
export function newProviders(): readonly string[] {
  return readdirSync("test/fixtures/sixth").toSorted();
}

/** Generates a provider's package by the program, and compiles it with `use`, which a user of it may write. */
export async function newPackage(name: string, use: string): Promise<NewPackage> {
  const project = newProject(name, [name]);
  const generated = runProgram(project.folder, ["generate"]);
  const texts = Object.entries(project.texts(places.generated));
  const files = texts.map(([path, text]) => ({ path, text })).filter(isSource);
  const compiled = compile(`sixth-${name}`, [...files, { path: "use.ts", text: use }]);
  const load = async (path: string): Promise<Functions> =>
    (await compiled.load(path)) as unknown as Functions;
  const { toNode } = await load("runtime/src/adapters/node.ts");
  return {
    generated,
    compiled,
    main: await load(`${name}/src/index.ts`),
    counterpart: await load(`${name}/src/counterpart.ts`),
    signer: await load(`${name}/src/signer.ts`),
    toNode: (receive) => (toNode as (receive: unknown) => never)(receive),
  };
}

/** The compiler's own settings are those of `compile`. */
function isSource({ path }: { readonly path: string }): boolean {
  return path.endsWith(".ts");
}
