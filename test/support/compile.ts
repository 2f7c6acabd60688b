import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { runtimeFiles } from "../../generator/emit/templates.js";

/** What every generated package must compile under. */
const strict = {
  target: "es2023",
  lib: ["es2023"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  noUnusedLocals: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  declaration: true,
  skipLibCheck: true,
};

/** Compiled packages. */
export interface Compiled {
  /** Complaints of the compiler, a line each. */
  readonly errors: readonly string[];
  /** Imports a compiled module by the path of its source. */
  load(path: string): Promise<Record<string, unknown>>;
}

/** Compiles emitted packages and their users against the runtime's sources, in a folder of its own. */
export function compile(
  name: string,
  files: readonly OutputFile[],
  resolution: "nodenext" | "bundler" = "nodenext",
): Compiled {
  const folder = resolve("node_modules/.cache/baowen-test", `${name}-${resolution}`);
  rmSync(folder, { recursive: true, force: true });
  const runtime = runtimeFiles().map(({ path, text }) => ({ path: `runtime/src/${path}`, text }));
  for (const { path, text } of [...runtime, ...files]) write(join(folder, path), text);
  write(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  write(join(folder, "tsconfig.json"), JSON.stringify(configOf(resolution)));
  const errors = runCompiler(folder);
  const out = join(folder, "out");
  write(join(out, "package.json"), JSON.stringify({ type: "module" }));
  const runtimePackage = {
    type: "module",
    exports: { ".": "./src/index.js", "./*": "./src/*.js" },
  };
  write(join(out, "runtime/package.json"), JSON.stringify(runtimePackage));
  mkdirSync(join(out, "node_modules/@baowen"), { recursive: true });
  symlinkSync(join(out, "runtime"), join(out, "node_modules/@baowen/runtime"));
  return {
    errors,
    load: async (path) => {
      const url = pathToFileURL(join(out, path.replace(/\.ts$/, ".js"))).href;
      return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
    },
  };
}

function configOf(resolution: "nodenext" | "bundler") {
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const paths = {
    "@baowen/runtime": ["./runtime/src/index.ts"],
    "@baowen/runtime/*": ["./runtime/src/*.ts"],
  };
  const compilerOptions = { ...strict, module, moduleResolution: resolution, paths };
  return {
    compilerOptions: { ...compilerOptions, rootDir: ".", outDir: "out" },
    include: ["**/*.ts"],
    exclude: ["out"],
  };
}

function runCompiler(folder: string): readonly string[] {
  try {
    execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", folder]);
    return [];
  } catch (failure) {
    const { stdout } = failure as { readonly stdout: Buffer };
    return stdout.toString().trim().split("\n");
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
