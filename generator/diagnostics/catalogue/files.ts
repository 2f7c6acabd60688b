import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints about the files of a provider, before anything in them is read. */
export const fileEntries = {
  "missing-folder": entry({
    severity: "error",
    title: "The provider's folder is not there",
    message: (args: { path: string; reason: Words }) =>
      `cannot read the folder ${args.path}: ${args.reason.en}`,
    why: "Each provider is one folder below `specs/`; without it there is nothing to read.",
    example: { wrong: "baowen check specs/amce", right: "baowen check specs/acme" },
  }),
  "no-spec-files": entry({
    severity: "error",
    title: "The provider's folder holds no YAML",
    message: (args: { path: string }) => `${args.path} holds no .yaml file`,
    help: () => "start with provider.yaml",
    why: "A provider consists of the .yaml files in its folder, `samples/` aside.",
    example: { wrong: "specs/acme/notes.txt", right: "specs/acme/provider.yaml" },
  }),
  "not-utf8": entry({
    severity: "error",
    title: "A spec file is not UTF-8",
    message: (args: { byte: number }) => `the file is not UTF-8: byte ${args.byte} cannot be read`,
    help: () => "save the file as UTF-8 (it may be GBK or UTF-16)",
    why: "Text in another encoding would be read as other characters without anybody noticing, and wire names and labels would be wrong.",
    example: { wrong: "a file saved as GBK", right: "the same file saved as UTF-8" },
  }),
  "file-too-large": entry({
    severity: "error",
    title: "A spec file is too large",
    message: (args: { path: string; bytes: number; limit: number }) =>
      `${args.path} has ${args.bytes} bytes; a spec file has at most ${args.limit}`,
    help: () => "split it: one file per operation, samples under samples/",
    why: "The largest documents met so far fit in a twentieth of this. A larger file is most likely something else with the wrong name.",
    example: { wrong: "specs/acme/dump.yaml of 40 MB", right: "specs/acme/operations/*.yaml" },
  }),
  "not-a-file": entry({
    severity: "error",
    title: "A directory stands where a spec file is due",
    message: (args: { path: string }) => `${args.path} is named like a spec file but is not a file`,
    help: () => "rename the directory",
    why: "Only files are read; a directory that ends in .yaml would look captured and not be.",
    example: { wrong: "specs/acme/types.yaml/", right: "specs/acme/types.yaml" },
  }),
  "unreadable-file": entry({
    severity: "error",
    title: "A spec file cannot be read",
    message: (args: { path: string; reason: Words }) =>
      `cannot read ${args.path}: ${args.reason.en}`,
    why: "Generating without one of the files would remove what it describes from the package.",
    example: {
      wrong: "a spec file without read permission",
      right: "chmod u+r specs/acme/types.yaml",
    },
  }),
  "file-not-read": entry({
    severity: "warning",
    title: "A file looks like a spec but is not read",
    message: (args: { path: string }) => `${args.path} is not read: spec files end in .yaml`,
    help: () => "rename it to .yaml",
    why: "Only `.yaml` is read, so that there is one way to name a file. A `.yml` beside it would be believed in and ignored.",
    example: { wrong: "specs/acme/types.yml", right: "specs/acme/types.yaml" },
  }),
};
