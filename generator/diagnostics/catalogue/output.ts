import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** What a disk was about to do: "cannot write acme/types.ts: permission denied". */
export type DiskOperation = "list" | "read" | "write" | "replace" | "remove" | "make";

/** Complaints about the folder of generated files. Paths are given as people know them: `generated/acme/types.ts`. */
export const outputEntries = {
  "output-edited": entry({
    severity: "error",
    title: "A generated file was edited",
    message: (args: { path: string; wanted: boolean; onlyLineEnds: boolean }) =>
      args.wanted
        ? `${args.path} was edited since it was generated, and is kept`
        : `${args.path} is no longer generated but was edited, and is kept`,
    help: ({ wanted, onlyLineEnds }) => {
      if (onlyLineEnds) {
        return "only its line ends differ (CRLF for LF): put `* text=auto eol=lf` into .gitattributes and check the file out again";
      }
      return wanted
        ? "move the change into the spec, then undo it here or run `baowen generate --force` to replace the file"
        : "delete the file, or run `baowen generate --force` to remove it";
    },
    why: "A generated file is replaced or removed only while its bytes are those that were generated: the manifest holds their hash. Anything else in it is somebody's work and is not thrown away. The rest of the run is applied; the exit code says that one file was not.",
    example: {
      wrong: "echo '// my change' >> generated/acme/types.ts\nbaowen generate\n",
      right: "git checkout generated/acme/types.ts\nbaowen generate\n",
    },
  }),
  "output-foreign": entry({
    severity: "error",
    title: "Something that is not generated stands where a generated file belongs",
    message: (args: { path: string; inTheWay: string }) =>
      args.path === args.inTheWay
        ? `${args.path} cannot be written: something that was not generated is there`
        : `${args.path} cannot be written: ${args.inTheWay} is in the way and was not generated`,
    help: ({ inTheWay }) => `move or delete ${inTheWay}, then run \`baowen generate\` again`,
    why: "What the manifest does not list is not ours: a user's file, a folder, a link. It is never replaced, not even with --force. Names that differ only by case or by Unicode normalisation count as the same, because on some disks they are. The rest of the run is applied.",
    example: {
      wrong: "cp notes.md generated/acme/README.md\nbaowen generate\n",
      right: "mv generated/acme/README.md notes.md\nbaowen generate\n",
    },
  }),
  "output-path": entry({
    severity: "error",
    title: "A generated file would have a path that is not safe on every disk",
    message: (args: { path: string; reason: Words }) =>
      `a file would be generated as '${args.path}', but ${args.reason.en}`,
    help: () => "give the element that the file is named after another `name:`",
    why: "File names come from names in a spec. A path must stay inside the folder of generated files, must not be build output, and must be allowed on Linux, macOS and Windows alike. Nothing is written while one path is not.",
    example: {
      wrong: "operations:\n  con: { … }\n",
      right: "operations:\n  con: { name: confirm, … }\n",
    },
  }),
  "output-collision": entry({
    severity: "error",
    title: "Two generated files would have the same path",
    message: (args: { path: string; other: string }) =>
      args.path === args.other
        ? `${args.path} would be generated twice`
        : `${args.path} and ${args.other} would be the same file where case does not count`,
    help: () => "give one of the two elements another `name:`",
    why: "On macOS and Windows, names that differ only by case or Unicode normalisation are the same file, so one of the two would be lost. A number is not added by itself: it would change meaning when elements come and go. Nothing is written until the names differ.",
    example: {
      wrong: "types:\n  Charge: { … }\n  CHARGE: { … }\n",
      right: "types:\n  Charge: { … }\n  CHARGE: { name: ChargeRecord, … }\n",
    },
  }),
  "output-manifest": entry({
    severity: "error",
    title: "The list of generated files cannot be read",
    message: (args: { path: string; reason: Words }) =>
      `${args.path} cannot be used: ${args.reason.en}`,
    help: ({ path }) =>
      `restore ${path} from version control; failing that, delete it and every generated folder, and run \`baowen generate\``,
    why: "The manifest says which files are ours and what their bytes were. Without it no file may be replaced or removed, so nothing is done. A merge conflict in it is solved by taking either side and generating again.",
    example: {
      wrong: '<<<<<<< HEAD\n    "acme/types.ts": "1f3a…",\n=======\n',
      right: '{\n  "files": {\n    "acme/types.ts": "1f3a…"\n  }\n}\n',
    },
  }),
  "output-locked": entry({
    severity: "error",
    title: "Another run is writing to the folder of generated files",
    message: (args: { path: string; owner: Words }) => `${args.path} is held by ${args.owner.en}`,
    help: ({ path }) => `wait for that run to end; if it no longer exists, delete ${path}`,
    why: "Two runs at once would undo each other's work. A run holds a lock file while it writes; the lock of a run that was killed on the same machine is recognised and taken over.",
    example: {
      wrong: "baowen generate & baowen generate\n",
      right: "baowen generate && baowen generate\n",
    },
  }),
  "output-failed": entry({
    severity: "error",
    title: "The disk refused an operation",
    message: (args: { path: string; operation: DiskOperation; reason: Words }) =>
      `cannot ${args.operation} ${args.path}: ${args.reason.en}`,
    help: () => "mend the cause and run `baowen generate` again: it completes what was interrupted",
    why: "The folder is full, read-only, or was changed by another program during the run. Every generated file is at this moment either as it was or as it should become, and manifest.pending.json tells the next run which ones to finish.",
    example: {
      wrong: "chmod a-w generated/acme\nbaowen generate\n",
      right: "chmod u+w generated/acme\nbaowen generate\n",
    },
  }),
  "output-root": entry({
    severity: "error",
    title: "The folder for generated files cannot be used",
    message: (args: { path: string; reason: Words }) =>
      `${args.path} cannot hold generated files: ${args.reason.en}`,
    help: () => "name a folder of its own inside the project, such as `generated`",
    why: "Generated files live in one real folder that holds little else. A link could lead out of the project, and a folder that contains the project would mix what is generated with what is written.",
    example: {
      wrong: "baowen generate --generated ..\n",
      right: "baowen generate --generated generated\n",
    },
  }),
  "init-exists": entry({
    severity: "error",
    title: "Something stands where `baowen init` would write",
    message: (args: { path: string }) => `${args.path} is there already, and nothing was written`,
    help: () =>
      "name another folder, `baowen init DIR`, or move it away; a further provider needs no more than a folder of its own",
    why: "`baowen init` writes what a project starts from, all of it or nothing: half of it beside files of yours would not work together. What is there is never replaced, nor mixed with.",
    example: {
      wrong: "baowen init\nbaowen init\n",
      right: "baowen init\nbaowen init elsewhere\n",
    },
  }),
  "init-failed": entry({
    severity: "error",
    title: "The disk refused to take what a project starts from",
    message: (args: { path: string; operation: DiskOperation; reason: Words; left: boolean }) =>
      `cannot ${args.operation} ${args.path}: ${args.reason.en}`,
    help: ({ left }) =>
      left
        ? "some of what was written could not be removed again: delete what `git status` shows, mend the cause and run `baowen init` again"
        : "nothing was written; mend the cause and run `baowen init` again",
    why: "The folder is full, read-only, or was changed by another program during the run. What had been written was removed again, so that nothing is half there.",
    example: {
      wrong: "chmod a-w .\nbaowen init\n",
      right: "chmod u+w .\nbaowen init\n",
    },
  }),
  "output-stale": entry({
    severity: "error",
    title: "The generated files are not those that the specs give",
    message: (args: { path: string; changes: Words }) =>
      `${args.path} is not up to date: ${args.changes.en}`,
    help: () => "run `baowen generate` and commit what it changes",
    why: "Generated files are committed so that their changes can be reviewed. `baowen check` generates in memory and compares; a difference means that a spec or the generator changed and nobody generated since.",
    example: {
      wrong: "edit specs/acme/types.yaml\nbaowen check\n",
      right: "edit specs/acme/types.yaml\nbaowen generate\nbaowen check\n",
    },
  }),
};
