import { flow } from "../patch/value.js";
import type { Merging } from "./merging.js";
import type { DraftSource } from "./source.js";
import { citeYaml } from "./yaml-fields.js";
import { documentYaml } from "./yaml-provider.js";
import { openPointsOf, protocolYaml } from "./yaml-protocols.js";

/** Merges what stands once: documents, addresses, protocols. A provider that was reviewed only gets what is new. */
export function mergeRecords(merging: Merging): void {
  mergeDocuments(merging);
  mergeEnvironments(merging);
  mergeProtocols(merging);
}

function mergeDocuments(merging: Merging): void {
  const { existing, sources, draft } = merging;
  const { documents } = existing.resolved.provider;
  for (const source of sources) {
    const { document } = source.reading;
    const known = documents.find(({ name }) => name === document);
    if (!known) {
      const value = documentYaml(source, draft, false);
      merging.declare(fileOf(merging, "documents"), "documents", document, value);
    } else if (known.sha256 !== source.sha256) meetDocument(merging, source, known.sha256 ?? "");
  }
}

/** A document of which the spec knows other bytes. */
function meetDocument(merging: Merging, source: DraftSource, spec: string): void {
  const { file, version, sha256 } = source;
  const { document } = source.reading;
  if (!isProviderDraft(merging)) {
    merging.differing.push({ element: `documents.${document}.sha256`, document: sha256, spec });
    return;
  }
  const declared = merging.existing.spec.section("documents").find(({ name }) => name === document);
  if (!declared) return;
  const { node } = declared;
  merging.update({ file: node.at.source.path, path: ["documents", document], node }, [
    ["file", file],
    ["version", version],
    ["sha256", sha256],
  ]);
}

function mergeEnvironments(merging: Merging): void {
  const known = merging.existing.resolved.provider.environments;
  for (const { name, url, cite } of merging.draft.elements.environments) {
    if (known.some((one) => one.url === url)) continue;
    const same = known.find((one) => one.name === name);
    if (same) {
      merging.differing.push({
        element: `environments.${name}.url`,
        document: url,
        spec: same.url,
      });
      continue;
    }
    const value = flow([
      ["url", url],
      ["cite", citeYaml(cite)],
    ]);
    merging.declare(fileOf(merging, "environments"), "environments", name, value);
  }
}

function mergeProtocols(merging: Merging): void {
  const { existing, draft, words } = merging;
  const known = new Set(existing.resolved.provider.protocols.map(({ name }) => name));
  const fresh = draft.elements.protocols.filter(({ name }) => !known.has(name));
  for (const protocol of fresh) {
    merging.declare(
      fileOf(merging, "protocols"),
      "protocols",
      protocol.name,
      protocolYaml(protocol, words),
    );
  }
  const points = openPointsOf(fresh);
  const open = new Set(existing.spec.section("open").map(({ name }) => name));
  for (const [name, point] of points) {
    if (!open.has(name)) merging.declare(fileOf(merging, "open"), "open", name, point);
  }
}

function isProviderDraft({ existing }: Merging): boolean {
  return existing.spec.value("draft") !== undefined;
}

/** The file that a section is in already, else that of the provider itself. */
function fileOf({ existing }: Merging, section: string): string {
  const { spec, folder } = existing;
  const at =
    spec.section(section)[0]?.node.at.source.path ?? spec.value("provider")?.at.source.path;
  return at?.slice(folder.length + 1) ?? "provider.yaml";
}
