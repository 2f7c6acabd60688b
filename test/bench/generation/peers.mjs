import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { baowen, installed, temporary } from "../folders.mjs";

/** Where the generated files of one candidate go: beside the bench's packages, so that imports are found. */
export function outputOf(name) {
  return join(temporary, "output", name.replaceAll(/\W+/g, "-"));
}

/** Each generator as a cold process, by name. What it writes goes into an empty folder. */
export function generators({ specs, names, document }) {
  return {
    baowen: cold("baowen", (out) => baowenArgs({ specs, names }, out)),
    "hey-api (types, sdk, valibot)": cold("hey-api", (out) => {
      const config = join(temporary, "hey-api.config.mjs");
      writeFileSync(config, heyApiConfig(document, out));
      return [join(installed, "@hey-api/openapi-ts/dist/run.mjs"), "--file", config];
    }),
    "openapi-typescript (types)": cold("openapi-typescript", (out) => [
      join(installed, "openapi-typescript/bin/cli.js"),
      document,
      "--output",
      join(out, "types.ts"),
    ]),
  };
}

export function baowenArgs({ specs, names }, out) {
  const chosen = names.flatMap((name) => ["--provider", name]);
  return [baowen, "generate", "--specs", specs, "--generated", out, ...chosen];
}

function cold(name, argsFor) {
  const out = outputOf(name);
  return {
    out,
    args: argsFor(out),
    prepare: () => {
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out, { recursive: true });
    },
  };
}

function heyApiConfig(input, path) {
  const config = {
    input,
    output: { path, clean: false },
    logs: { level: "error", file: false },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "valibot"],
  };
  return `export default ${JSON.stringify(config)};\n`;
}
