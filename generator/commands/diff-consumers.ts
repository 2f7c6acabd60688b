import { resolve } from "node:path";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { asIs } from "../diagnostics/language.js";
import type { Report } from "../diff/finding.js";
import { refusalOf } from "../spec/disk.js";
import type { Surroundings } from "./command.js";
import type { Printing } from "./diff-output.js";
import type { Input } from "./input.js";
import { settingsFor } from "./settings.js";

/** What of the code in the folder that `--consumers` names is touched; nothing where it is not asked for. */
export async function consumersText(
  report: Report,
  { input, parts, surroundings, versions }: Printing,
): Promise<string> {
  const folder = input.value("consumers");
  if (folder === undefined) return "";
  const [{ scope }] = settingsFor(input, surroundings);
  const { language } = surroundings.speech;
  const path = resolve(surroundings.folder, folder);
  return parts.consumers(report, versions, { scope, language, folder: path });
}

/** The complaint where `--consumers` names no folder: to find no code there would look like code that is not touched. */
export function consumersProblem(input: Input, { disk }: Surroundings): Diagnostic | undefined {
  const folder = input.value("consumers");
  if (folder === undefined) return undefined;
  try {
    disk.list(folder);
    return undefined;
  } catch (error) {
    const reason = refusalOf(error);
    return complain("unreadable-input", undefined, { path: asIs(folder), reason });
  }
}
