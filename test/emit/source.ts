import fc from "fast-check";
import { ts } from "ts-morph";

/** Texts that have broken generators before. */
export const hostileTexts = [
  "",
  "'",
  '"',
  "`",
  "${process.exit()}",
  "\\",
  '\\"',
  "*/ evil() /*",
  "*\u0000/ evil()",
  "*\u200B/ evil()",
  "// x",
  "</script>",
  "\n",
  "\r\n",
  "\u2028 evil()",
  "\u2029",
  "\u0085",
  "\u202E reversed",
  "\uD800",
  "\uDC00\uD800",
  "__proto__",
  "@ts-nocheck",
  " * @deprecated",
  "{@link evil}",
  "a @param b",
  "a@example.com",
  "``` @x",
  "出单通知",
  "{{x}}",
];

/** Any text at all, lone surrogates included, often made of the characters that matter. */
export const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "*",
      "/",
      "@",
      "\\",
      "`",
      "$",
      "{",
      "}",
      '"',
      "'",
      " ",
      "\n",
      "\r",
      "a",
      "\u2028",
      "\u0000",
      "\u200B",
    ),
  }),
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...hostileTexts),
);

/** Parses TypeScript; a syntax error fails the test. */
export function parse(text: string): ts.SourceFile {
  const file = ts.createSourceFile("test.ts", text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const [error] = parseDiagnostics;
  if (error)
    throw new Error(`${ts.flattenDiagnosticMessageText(error.messageText, "\n")}\n${text}`);
  return file;
}
