import { protocolRule } from "./added-fields.js";
import { mutation, type Mutation, type Parts } from "./mutation.js";

/** Of something in a protocol. */
export function inProtocol(parts: Parts): Mutation {
  const { rule, mirror = rule, touches = [] } = parts;
  return mutation({ ...parts, touches: [...touches, ...protocolRule(rule, mirror)] });
}
