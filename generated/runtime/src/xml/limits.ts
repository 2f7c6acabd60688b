import { ConfigError } from "../errors.js";

/** How much structure an XML text may have. Its bytes are capped by whoever receives it. */
export interface XmlLimits {
  /** Elements inside one another, the root being the first; 64 unless said otherwise, at most 500. */
  readonly maxDepth: number;
  /** Elements, comments and CDATA sections together; 20,000 unless said otherwise. */
  readonly maxNodes: number;
  /** Attributes of one element; 64 unless said otherwise, at most 500. */
  readonly maxAttributes: number;
}

/**
 * The limits to read with: those given, else the usual ones. Throws ConfigError `XML_LIMITS` for a depth or a number of
 * attributes above 500.
 */
export function xmlLimits(given: Partial<XmlLimits> = {}): XmlLimits {
  const { maxDepth = 64, maxNodes = 20_000, maxAttributes = 64 } = given;
  // Trees are walked by recursion, and each attribute is compared with those before it.
  if (!(maxDepth <= 500)) throw new ConfigError("XML_LIMITS", "maxDepth is at most 500");
  if (!(maxAttributes <= 500)) throw new ConfigError("XML_LIMITS", "maxAttributes is at most 500");
  return { maxDepth, maxNodes, maxAttributes };
}
