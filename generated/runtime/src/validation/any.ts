import type { WireValue } from "../wire.js";
import type { Structure } from "./structure.js";
import type { Validator } from "./validator.js";

const structure: Structure = { name: "any JSON", fields: [] };

/** Takes any JSON value, and none at all: for bodies that nobody described. */
export const anyValidator: Validator<WireValue | undefined> = {
  structure,
  face: "received",
  check: () => true,
  read: (value) => ({ value: value as WireValue | undefined }),
  "~standard": {
    version: 1,
    vendor: "baowen",
    validate: (value) => ({ value: value as WireValue | undefined }),
  },
};
