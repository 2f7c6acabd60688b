import type { Entry, Node } from "../../spec/yaml/node.js";
import type { Envelope, Member, Openable, Role, ValueSource } from "../protocol.js";
import type { ElementOrder } from "../structure.js";
import { readField, readProvenance } from "./fields.js";
import { child, entriesAt, flagAt, optional, pathOf, scalarAt, textAt } from "./nodes.js";
import { readOpenable } from "./open.js";
import type { Resolution } from "./resolution.js";
import { knowsCredential, readSteps } from "./signatures.js";

/** The protocol that something belongs to: it stands there where it was left out. */
export interface Around {
  readonly node: Node;
  readonly key: Node;
}

/** Reads `envelope:` or `message:`; an envelope that was left out is the body alone. */
export function readEnvelope(
  resolution: Resolution,
  node: Node | undefined,
  around: Around,
): Envelope {
  const members = node ? readMembers(resolution, entriesAt(node, "fields")) : [];
  const envelope: Envelope = {
    ...optional("root", textAt(node, "root")),
    members,
    ...(textAt(node, "body") === "beside" ? { bodyBeside: true } : {}),
    ...optional("order", textAt(node, "order") as ElementOrder | undefined),
  };
  return resolution.from(envelope, node ?? around.node, node ? undefined : around.key);
}

/** Reads the members of an envelope, a group or the headers. */
export function readMembers(resolution: Resolution, members: readonly Entry[]): readonly Member[] {
  return members.flatMap((entry) => {
    const member = resolution.isBroken(entry.value) ? undefined : readMember(resolution, entry);
    if (member) return [resolution.from(member, entry.value, entry.key)];
    resolution.incomplete.add(entry.key.text);
    return [];
  });
}

function readMember(resolution: Resolution, entry: Entry): Member | undefined {
  const { key, value } = entry;
  const described = {
    name: key.text,
    ...optional("title", textAt(value, "title")),
    ...readProvenance(resolution, value),
  };
  if (flagAt(value, "body")) return { kind: "body", ...described };
  if (child(value, "fields")) {
    return {
      kind: "group",
      ...described,
      members: readMembers(resolution, entriesAt(value, "fields")),
      ...optional("scheme", textAt(value, "scheme")),
    };
  }
  const field = readField(resolution, entry, {});
  if (!field) return undefined;
  return {
    kind: "value",
    field,
    ...optional("value", readValue(resolution, value)),
    ...optional("role", textAt(value, "role") as Role | undefined),
    ...optional("template", textAt(value, "template")),
  };
}

/** What stands under `value:`, if anything does. */
export function readValue(resolution: Resolution, node: Node): Openable<ValueSource> | undefined {
  const source = child(node, "value");
  return source && readOpenable(resolution, source, (one) => readSource(resolution, one));
}

function readSource(resolution: Resolution, node: Node): ValueSource | undefined {
  if (node.kind === "scalar") {
    const words = ["uuid", "now", "none"] as const;
    const kind = words.find((word) => word === node.text);
    return kind && { kind };
  }
  const credential = scalarAt(node, "credential");
  if (credential) {
    return knowsCredential(resolution, credential)
      ? { kind: "credential", credential: credential.text }
      : undefined;
  }
  const keyId = scalarAt(node, "key-id");
  if (keyId) {
    return knowsCredential(resolution, keyId)
      ? { kind: "key-id", credential: keyId.text }
      : undefined;
  }
  const literal = textAt(node, "literal");
  if (literal !== undefined) return { kind: "literal", text: literal };
  const signature = textAt(node, "signature");
  if (signature !== undefined) return { kind: "signature", signature };
  const sameAs = textAt(node, "same-as");
  if (sameAs !== undefined) return { kind: "same-as", path: pathOf(sameAs) };
  const fromRequest = textAt(node, "from-request");
  if (fromRequest !== undefined) return { kind: "from-request", path: pathOf(fromRequest) };
  const encode = textAt(node, "encode");
  if (encode === undefined) return undefined;
  const steps = readSteps(resolution, child(node, "then"));
  return { kind: "encode", of: encode === "message" ? "message" : "body", steps };
}
