import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage, emitRuntime } from "../../generator/artifacts/artifacts.js";
import { scaffoldFiles } from "../../generator/artifacts/scaffold.js";
import { code, plain } from "../../generator/artifacts/readme/markdown.js";
import { runtimeFiles } from "../../generator/emit/templates.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { printModel } from "../../generator/model/print.js";
import type { Pairs, Segment } from "../../generator/model/protocol.js";
import type { Provider } from "../../generator/model/provider.js";
import { acme, acmeProtocol } from "../support/acme-package.js";
import { compile } from "../support/compile.js";
import { contextOf, protocolOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";

const providers: { readonly [name: string]: Provider } = {
  acme,
  xiebao: resolveProvider("xiebao"),
  "nothing to receive": { ...acme, protocols: [], operations: [], openPoints: [] },
  "two protocols": {
    ...acme,
    protocols: [acmeProtocol, protocolOf("plain")],
    operations: [
      ...acme.operations,
      {
        ...acme.operations[0]!,
        name: "note",
        protocol: "plain",
        dispatch: [{ path: ["kind"], values: ["N"] }],
        fills: {},
        reply: { kind: "none" },
      },
    ],
  },
};

for (const [name, provider] of Object.entries(providers)) {
  describe(name, () => {
    const context = contextOf(provider);
    let files: readonly OutputFile[];
    let stubs: readonly OutputFile[];
    beforeAll(async () => {
      files = await emitPackage(context);
      stubs = await scaffoldFiles(context);
    });

    test.each(["nodenext", "bundler"] as const)("compiles, stubs and all: %s", (resolution) => {
      const resolved = [...files, ...stubs.map(inPackage)];
      const folder = `package-${name.replaceAll(" ", "-")}`;
      expect(compile(folder, resolved, resolution).errors).toEqual([]);
    });

    test("is formatted as Prettier formats", async () => {
      const sources = [...files, ...stubs].filter(({ path }) => path.endsWith(".ts"));
      for (const { path, text } of sources) {
        expect(await format(text, { filepath: path, printWidth: 100 }), path).toBe(text);
      }
    });

    test("exports what is there", () => {
      const paths = new Set(files.map(({ path }) => path));
      const manifest = JSON.parse(textOf(files, `${provider.name}/package.json`)) as {
        readonly exports: { readonly [entry: string]: string | { readonly types: string } };
      };
      const entries = Object.values(manifest.exports).flatMap((entry) =>
        typeof entry === "string" ? [] : [entry.types],
      );
      const sources = entries.map((entry) =>
        entry.replace("./dist/", `${provider.name}/src/`).replace(".d.ts", ".ts"),
      );
      expect(sources.filter((source) => !paths.has(source))).toEqual([]);
    });

    test("carries its model", () => {
      const text = textOf(files, `${provider.name}/model.json`);
      expect(text).toBe(printModel(provider));
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(provider)));
    });
  });
}

/** Beside the sources, so that they compile together: the package's name leads there by a relative path. */
function inPackage({ path, text }: OutputFile): OutputFile {
  const up = path.includes("/") ? "../" : "./";
  return {
    path: `acme-user/${path}`,
    text: text
      .replaceAll(/"@baowen\/(acme|xiebao)"/g, `"${up}../$1/src/index.js"`)
      .replaceAll('"@baowen/runtime/adapters/node"', `"${up}../runtime/src/adapters/node.js"`),
  };
}

function textOf(files: readonly OutputFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

test("the runtime is copied as it is", () => {
  const emitted = new Map(emitRuntime("@acme").map(({ path, text }) => [path, text]));
  for (const { path, text } of runtimeFiles())
    expect(emitted.get(`runtime/src/${path}`)).toBe(text);
  expect(JSON.parse(emitted.get("runtime/package.json") ?? "")).toMatchObject({
    name: "@acme/runtime",
    exports: {
      "./adapters/*": { types: "./dist/adapters/*.d.ts" },
      "./zh": { default: "./dist/zh.js" },
    },
  });
  expect(emitted.get("runtime/LICENSE")).toContain("Apache License");
});

async function readme(provider: Provider): Promise<string> {
  return textOf(await emitPackage(contextOf(provider)), `${provider.name}/README.md`);
}

const headPairs: Pairs = {
  from: "head",
  exclude: ["sign"],
  skip: [],
  sort: "code-unit",
  names: [],
  values: [],
  pair: "{k}={v}",
  join: "&",
  nested: "error",
};

describe("a README", () => {
  const hostile = "a|b\n# c <script> `d` [e](f) *g* \\ \u2028 \u202e {{h}}";

  test("keeps texts in their cells", () => {
    expect(plain(hostile)).toBe(
      "a\\|b \\# c \\<script\\> \\`d\\` \\[e\\](f) \\*g\\* \\\\ \\{\\{h\\}\\}",
    );
    expect(code(hostile)).toBe("`a\\|b # c <script> 'd' [e](f) *g* \\ {{h}}`");
  });

  test("says what to know before going live", async () => {
    const xiebao = await readme(providers["xiebao"]!);
    expect(xiebao).toContain("The signature does not cover `notifyType`.");
    expect(xiebao).toContain("Nothing in a message says when it was signed.");
    expect(xiebao).toContain("sent again after 3 s, then every 1 h, 5 or 4 times.");
    const signed = await readme(acme);
    expect(signed).not.toContain("does not cover");
    expect(signed).not.toContain("does not check");
    expect(xiebao).not.toContain("does not check");
    expect(signed).toContain("does not compare `head.time` with the clock");
    expect(signed).toContain("| the kind is not in the document | 404 | not in the document |");
    expect(await readme(providers["two protocols"]!)).toContain("Messages are not signed.");
  });

  test.each<[string, Segment]>([
    [
      "leaves out",
      { kind: "fields", pairs: { ...headPairs, exclude: ["sign", "type"] }, apply: [] },
    ],
    ["does not name", { kind: "fields", pairs: { ...headPairs, include: ["time"] }, apply: [] }],
    ["has no part of", { kind: "http", part: "path", apply: [] }],
  ])("warns of a kind that the signature %s", async (_name, segment) => {
    const [protocol] = acme.protocols;
    const [signature] = protocol!.signatures;
    const key: Segment = { kind: "key", credential: "signKey", apply: [] };
    const signatures = [{ ...signature!, text: [[segment], [key]] }];
    const text = await readme({ ...acme, protocols: [{ ...protocol!, signatures }] });
    expect(text).toContain("The signature does not cover `head.type`.");
  });

  test("says what the document limits, and that nothing counts", async () => {
    const limits = { expires: 300_000, rate: { calls: 400, per: 60_000 }, cite: [] };
    const [protocol] = acme.protocols;
    const text = await readme({ ...acme, protocols: [{ ...protocol!, limits }] });
    expect(text).toContain("A message that was signed more than 5 min ago is refused");
    expect(text).toContain("The document allows 400 messages in 1 min.");
  });
});
