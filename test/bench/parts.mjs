/** The parts of the bench, by the name that `--only` takes. Loaded when asked for: each brings programs of its own. */
export const parts = {
  generation: async (effort) =>
    (await import("./generation/generation.mjs")).measureGeneration(effort),
  diff: async (effort) => (await import("./diff/diff.mjs")).measureDiff(effort),
  documents: async (effort) => (await import("./documents/documents.mjs")).measureDocuments(effort),
  validation: async (effort) =>
    (await import("./validation/validation.mjs")).measureValidation(effort),
  receiving: async (effort) => (await import("./receiving/receiving.mjs")).measureReceiving(effort),
  xml: async (effort) => (await import("./xml/xml.mjs")).measureXml(effort),
  sending: async (effort) => (await import("./sending/sending.mjs")).measureSending(effort),
  size: async () => (await import("./size/size.mjs")).measureSize(),
};
