import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { readWaivers } from "../documents/trace/waivers/read.js";
import type { Waiver } from "../documents/trace/waivers/waiver.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Tracing } from "./trace-ledgers.js";
import { fileIfThere } from "./provider-files.js";

/** A provider's waivers, `documents/waivers.yaml`; none where there is no such file. */
export function waiversOf(
  { provider }: Resolved,
  { folder, surroundings: { disk } }: Tracing,
): Result<readonly Waiver[]> {
  const [source, problems] = fileIfThere(`${folder}/documents/waivers.yaml`, disk);
  if (!source) return [[], problems];
  const [waivers, reading] = readWaivers(source);
  const names = provider.documents.map(({ name }) => name);
  return [waivers, [...reading, ...waivers.flatMap((waiver) => unknownDocument(waiver, names))]];
}

function unknownDocument(
  { document, at }: Waiver,
  names: readonly string[],
): readonly Diagnostic[] {
  if (names.includes(document)) return [];
  return [complain("unknown-document", at("place"), { name: document, known: names })];
}
