import { format } from "oxfmt";

/**
 * These options make oxfmt's bytes equal Prettier's with our .prettierrc.json. Everything not named is equal by
 * default; what is named differs by default or would follow the reader's expectations elsewhere: oxfmt's own
 * extensions (sorting, JSDoc) are off, and text in template literals is not touched.
 */
const OPTIONS = {
  printWidth: 100,
  endOfLine: "lf",
  insertFinalNewline: true,
  embeddedLanguageFormatting: "off",
  sortImports: false,
  jsdoc: false,
} as const;

/**
 * Formats generated TypeScript. `path` says what it is and is shown where formatting fails, which is always our bug:
 * a template or a printer has made something that is not TypeScript.
 */
export async function formatTypeScript(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, OPTIONS);
  const [error] = errors;
  if (error === undefined) return code;
  const frame = error.codeframe ?? "";
  throw new Error(
    `${path} does not parse: ${error.message}\n${frame}\n--- the unformatted text:\n${text}`,
  );
}
