import { printJsonText } from "../model/print.js";

/** What the project files of all generated packages have in common. */

export const engines = { node: ">=20.19.0" } as const;

/** Build output is not committed; it is made afresh where a package is packed, so that nothing old is packed along. */
export const scripts = {
  build: "tsc -b",
  clean: "node -e \"require('node:fs').rmSync('dist', { recursive: true, force: true })\"",
  prepack: "npm run clean && npm run build",
} as const;

export const buildTools = { "@types/node": "20.19.43", typescript: "7.0.2" } as const;

/** What is packed of the build output. */
export const built = ["dist", "!dist/*.tsbuildinfo"] as const;

/** An entry of `exports`; types come first, since the first condition that holds is taken. */
export function entry(file: string): { readonly types: string; readonly default: string } {
  return { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

export interface Reference {
  readonly path: string;
}

/** tsconfig.json of a package; its JSON is read by people, too. */
export function tsconfig(references: readonly Reference[]): string {
  return printJsonText({
    compilerOptions: {
      target: "es2023",
      lib: ["es2023"],
      module: "nodenext",
      types: ["node"],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      isolatedDeclarations: true,
      erasableSyntaxOnly: true,
      skipLibCheck: true,
      composite: true,
      declaration: true,
      declarationMap: true,
      sourceMap: true,
      rootDir: "src",
      outDir: "dist",
      tsBuildInfoFile: "dist/tsconfig.tsbuildinfo",
    },
    include: ["src"],
    ...(references.length === 0 ? {} : { references }),
  });
}
