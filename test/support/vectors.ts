import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fixture } from "./new-provider.js";

/** A signature that another program worked out, as a spec has it. */
export interface Vector {
  readonly signature: string;
  readonly inputs: { readonly [name: string]: string };
  readonly keys: { readonly [name: string]: string };
  readonly text: string;
  readonly steps?: readonly string[];
  readonly result: string;
  readonly made: string;
}

/** The vectors of a new provider by their names. */
export function vectorsOf(provider: string): readonly (readonly [string, Vector])[] {
  const text = readFileSync(`${fixture(provider)}/vectors.yaml`, "utf8");
  const { vectors } = parse(text) as { readonly vectors: { readonly [name: string]: Vector } };
  return Object.entries(vectors);
}
