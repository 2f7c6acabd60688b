import { complain } from "../../diagnostics/diagnostic.js";
import { Refusal } from "./refusal.js";

/** The versions that the tests run with; the same as in package.json. */
const versions = { "pdfjs-dist": "5.4.296", "@e965/xlsx": "0.20.3" } as const;

/** Loads a package that only those install who need it. Throws Refusal, with what to install, where it cannot be loaded. */
export async function optionalPackage<Library>(
  format: string,
  name: keyof typeof versions,
  load: () => Promise<unknown>,
): Promise<Library> {
  try {
    return (await load()) as Library;
  } catch (error) {
    const reason = reasonOf(error, name);
    const args = { format, name, version: versions[name], reason };
    throw new Refusal(complain("reader-missing", undefined, args));
  }
}

/** In one line, and without the folders that Node names. */
function reasonOf(error: unknown, name: string): string {
  const { code, message = "" } = error as { readonly code?: unknown; readonly message?: string };
  const isMissing = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
  if (isMissing && message.includes(name)) return "it is not installed";
  return typeof code === "string" ? code : (message.split("\n")[0] ?? "");
}
