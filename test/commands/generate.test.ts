import { describe, expect, test } from "vitest";
import { acmeProject, emptyProject, type Project, type Texts } from "../support/project.js";

/** The specs of `acme` again, under another name. */
function copyOfAcme(project: Project, name: string): Texts {
  const specs = Object.entries(project.texts("specs/acme"));
  const renamed = specs.map(([path, text]) => [
    `specs/${name}/${path}`,
    text.replace("provider: acme", `provider: ${name}`),
  ]);
  return Object.fromEntries(renamed);
}

/** `acme` and `beta`, generated. */
async function twoProviders(): Promise<Project> {
  const project = acmeProject();
  project.put(copyOfAcme(project, "beta"));
  expect((await project.run("generate")).said).toBe("");
  return project;
}

const types = "generated/acme/src/types.ts";
const renamedField: Texts = {
  "specs/acme/types.yaml":
    "types:\n  Pay:\n    cite: notice#2/Pay\n    fields:\n      orderId: { type: string }\n",
};

describe("generate", () => {
  test("writes one package per provider, the runtime and the list of them all", async () => {
    const project = acmeProject();
    const { output, said } = await project.run("generate");
    expect(said).toBe("");
    const files = Object.keys(project.texts("generated"));
    expect(files).toEqual(
      expect.arrayContaining([
        "acme/README.md",
        "acme/model.json",
        "acme/package.json",
        "acme/src/types.ts",
        "manifest.json",
        "runtime/src/index.ts",
      ]),
    );
    expect(output).toContain("  create  acme/src/types.ts\n");
    const count = files.length - 1;
    expect(output.trimEnd().split("\n").at(-1)).toBe(`${count} files: ${count} created`);
  });

  test("a second run writes nothing", async () => {
    const project = acmeProject();
    await project.run("generate");
    const before = project.times("generated");
    const { output, succeeded } = await project.run("generate");
    expect(succeeded).toBe(true);
    expect(output).toMatch(/^\d+ files: \d+ unchanged\n$/);
    expect(project.times("generated")).toEqual(before);
  });

  test("a change of the spec touches only what follows from it", async () => {
    const project = acmeProject();
    await project.run("generate");
    const before = project.times("generated");
    const { output } = await project.put(renamedField).run("generate");
    expect(output).toContain("  update  acme/src/types.ts\n");
    expect(project.text(types)).toContain("orderId");
    const after = project.times("generated");
    const touched = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(touched).toContain("acme/src/types.ts");
    expect(touched.filter((path) => path.startsWith("runtime/"))).toEqual([]);
  });

  test("an edited file is kept and reported, the rest is done; --force replaces it", async () => {
    const project = acmeProject();
    await project.run("generate");
    const edited = `${project.text(types)}// mine\n`;
    project.put({ ...renamedField, [types]: edited });

    const kept = await project.run("generate");
    expect(kept).toMatchObject({ codes: ["output-edited"], succeeded: false });
    expect(project.text(types)).toBe(edited);
    expect(project.text("generated/acme/src/validators.ts")).toContain("orderId");

    const forced = await project.run("generate --force");
    expect(forced.succeeded).toBe(true);
    expect(forced.output).toContain("  update  acme/src/types.ts (edits discarded)\n");
    expect(project.text(types)).not.toContain("// mine");
  });

  test("what is not ours is kept, also with --force", async () => {
    const project = acmeProject({ "generated/acme/README.md": "my notes\n" });
    for (const line of ["generate", "generate --force"]) {
      const { codes, succeeded } = await project.run(line);
      expect({ codes, succeeded }).toEqual({ codes: ["output-foreign"], succeeded: false });
      expect(project.text("generated/acme/README.md")).toBe("my notes\n");
    }
    expect(project.text(types)).toContain("orderNo");
  });

  test("build output and files that nobody asks for are left alone", async () => {
    const own = { "generated/acme/dist/index.js": "built\n", "generated/acme/notes.txt": "mine\n" };
    const project = acmeProject(own);
    const { said, output } = await project.run("generate");
    expect({ said, mentioned: /dist|notes/.test(output) }).toEqual({ said: "", mentioned: false });
    expect(project.texts("generated")).toMatchObject({
      "acme/dist/index.js": "built\n",
      "acme/notes.txt": "mine\n",
    });
  });

  test("the package of a provider that is gone is removed, with its empty folders", async () => {
    const project = await twoProviders();
    project.put({ "specs/beta": undefined });
    const { output, said } = await project.run("generate");
    expect(said).toBe("");
    expect(output).toContain("  remove  beta/package.json\n");
    const left = Object.keys(project.texts("generated"));
    expect(left.filter((path) => path.startsWith("beta"))).toEqual([]);
    expect(left).toContain("acme/package.json");
  });

  test("--provider leaves the other packages as they are, and listed", async () => {
    const project = await twoProviders();
    const before = project.texts("generated/beta");
    const manifest = JSON.parse(project.text("generated/manifest.json")) as { files: object };
    // Neither a change nor a mistake of the other one counts.
    project.put({ ...renamedField, "specs/beta/types.yaml": "types: [" });
    const { said, output } = await project.run("generate --provider acme");
    expect(said).toBe("");
    expect(output).not.toContain("beta/");
    expect(project.text(types)).toContain("orderId");
    expect(project.texts("generated/beta")).toEqual(before);
    const after = JSON.parse(project.text("generated/manifest.json")) as { files: object };
    expect(Object.keys(after.files)).toEqual(Object.keys(manifest.files));
  });

  test("several providers may be named", async () => {
    const project = acmeProject();
    project.put(copyOfAcme(project, "beta")).put(copyOfAcme(project, "gamma"));
    const { said } = await project.run("generate --provider gamma --provider acme");
    expect(said).toBe("");
    const packages = Object.keys(project.texts("generated")).filter((path) =>
      path.endsWith("package.json"),
    );
    expect(packages).toEqual(["acme/package.json", "gamma/package.json", "runtime/package.json"]);
  });

  test("--dry-run says what would be written, and writes nothing", async () => {
    const project = acmeProject();
    const { output, succeeded } = await project.run("generate --dry-run");
    expect(succeeded).toBe(true);
    expect(output).toContain("  create  acme/src/types.ts\n");
    expect(output).toMatch(/\d+ files: \d+ to create\n$/);
    expect(project.texts("generated")).toEqual({});
  });

  test.each([
    ["a mistake", { "specs/acme/operations.yaml": "operations: { pay: { protocl: notice } }" }],
    ["no YAML", { "specs/acme/types.yaml": "types: [" }],
  ])("from a spec with %s nothing is written, of no provider", async (_, mistake) => {
    const project = await twoProviders();
    const before = project.texts("generated");
    project.put(mistake);
    const { output, succeeded } = await project.run("generate");
    expect({ output, succeeded }).toEqual({ output: "", succeeded: false });
    expect(project.texts("generated")).toEqual(before);
  });

  test("what cannot be generated yet is refused at its place, and nothing is written", async () => {
    const project = acmeProject({
      "specs/acme/protocols.yaml": acmeProject()
        .text("specs/acme/protocols.yaml")
        .replace("{ key: key }, ", "")
        .replace("[utf8, md5, hex]", "[utf8, { sm2: key }, hex]")
        .replace("key: {}", "key: { pair: sm2 }"),
    });
    const { codes, said, output } = await project.run("generate");
    expect({ codes: [...new Set(codes)], output }).toEqual({
      codes: ["not-generated"],
      output: "",
    });
    expect(said).toContain("specs/acme/protocols.yaml:");
    expect(said).toContain("this version does not generate code for the step 'sm2'");
    expect(project.texts("generated")).toEqual({});
  });

  test("a path that is not safe on every disk is refused", async () => {
    const project = acmeProject();
    project.put({ ...copyOfAcme(project, "con"), "specs/acme": undefined });
    const { codes } = await project.run("generate");
    expect(new Set(codes)).toEqual(new Set(["output-path"]));
    expect(project.texts("generated")).toEqual({});
  });

  test("without its list of files nothing is replaced", async () => {
    const project = acmeProject();
    await project.run("generate");
    const before = project.texts("generated/acme");
    project.put({ ...renamedField, "generated/manifest.json": "<<<<<<< HEAD\n" });
    expect(await project.run("generate")).toMatchObject({
      codes: ["output-manifest"],
      succeeded: false,
    });
    expect(project.texts("generated/acme")).toEqual(before);
  });
});

describe("which providers there are", () => {
  test.each([
    ["no folder of specs", {}],
    ["no provider in it", { "specs/provider.yaml": "language: 1\n" }],
    ["only a hidden folder", { "specs/.git/provider.yaml": "language: 1\n" }],
  ])("%s", async (_, texts) => {
    const { codes, said } = await emptyProject().put(texts).run("generate");
    expect(codes).toEqual(["no-providers"]);
    expect(said).toContain("'specs' holds no provider folder");
  });

  test("an unknown one is refused, with the name that was probably meant", async () => {
    const { codes, said } = await acmeProject().run("generate --provider acne");
    expect(codes).toEqual(["unknown-provider"]);
    expect(said).toContain("there is no provider 'acne'\n  help: did you mean 'acme'?");
  });

  test("a copied folder that still has the other's name is refused", async () => {
    const project = acmeProject();
    const copied = Object.entries(project.texts("specs/acme")).map(([path, text]) => [
      `specs/acme2/${path}`,
      text,
    ]);
    project.put(Object.fromEntries(copied));
    for (const line of ["generate", "generate --provider acme2"]) {
      const { codes, said } = await project.run(line);
      expect(codes).toEqual(["provider-folder"]);
      expect(said).toContain("specs/acme2/provider.yaml:2:11 error provider-folder");
    }
    expect(project.texts("generated")).toEqual({});
  });
});
