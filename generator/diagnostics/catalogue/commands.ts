import { didYouMean, entry } from "../entry.js";
import type { Words } from "../language.js";

/** Complaints about how a command was called. */
export const commandEntries = {
  "unknown-command": entry({
    severity: "error",
    title: "There is no such command",
    message: (args: { name: string; suggestion?: string }) => `there is no command '${args.name}'`,
    help: (args) => didYouMean(args.suggestion) ?? "`baowen --help` lists the commands",
    why: "The first word after `baowen` is a command; `baowen --help` lists them.",
    example: { wrong: "baowen genrate", right: "baowen generate" },
  }),
  "bad-usage": entry({
    severity: "error",
    title: "A command is called with arguments it does not take",
    message: (args: { problem: Words; command: string; suggestion?: string }) => args.problem.en,
    help: (args) => didYouMean(args.suggestion) ?? `see \`baowen ${args.command} --help\``,
    why: "Each command takes the arguments and flags that its `--help` lists. An unknown flag is refused, since ignoring it would do something else than was meant.",
    example: { wrong: "baowen generate --dryrun", right: "baowen generate --dry-run" },
  }),
  "missing-settings": entry({
    severity: "error",
    title: "The settings file that was asked for is not there",
    message: (args: { path: string }) => `there is no file '${args.path}'`,
    why: "With `--config FILE` the settings are read from that file. Without the flag, `baowen.yaml` in the current folder is read if it is there.",
    example: {
      wrong: "baowen generate --config baowen.yml",
      right: "baowen generate --config baowen.yaml",
    },
  }),
  "no-providers": entry({
    severity: "error",
    title: "The specs folder holds no provider",
    message: (args: { path: string }) => `'${args.path}' holds no provider folder`,
    help: () => "run baowen where the specs are, or name the folder with --specs",
    why: "Each provider is a folder with YAML files in it, directly inside the specs folder.",
    example: { wrong: "specs/provider.yaml", right: "specs/acme/provider.yaml" },
  }),
  "unknown-provider": entry({
    severity: "error",
    title: "There is no such provider",
    message: (args: { name: string; suggestion?: string }) => `there is no provider '${args.name}'`,
    help: (args) => didYouMean(args.suggestion),
    why: "A provider is named by its folder inside the specs folder.",
    example: { wrong: "baowen show acne", right: "baowen show acme" },
  }),
  "provider-folder": entry({
    severity: "error",
    title: "A provider is not named as its folder is",
    message: (args: { name: string; folder: string }) =>
      `the provider is called '${args.name}', but its folder '${args.folder}'`,
    help: () => "rename one of the two",
    why: "The folder below the specs, the package and `--provider` all go by one name. A copied folder that still has the other's name would overwrite the other's package.",
    example: {
      wrong: "specs/acme/provider.yaml: provider: acmee",
      right: "specs/acme/provider.yaml: provider: acme",
    },
  }),
  "unknown-operation": entry({
    severity: "error",
    title: "The provider has no such operation",
    message: (args: { name: string; provider: string; suggestion?: string }) =>
      `'${args.provider}' has no operation '${args.name}'`,
    help: (args) => didYouMean(args.suggestion),
    why: "Operations are named under `operations:` of the provider's spec; `baowen show` lists them. A command, the `settle` of another operation or the `address` of one can name them.",
    example: {
      wrong: "settle: { by: qeryOrder }\n# or\nbaowen sign acme payNotcie --input m.json\n",
      right: "settle: { by: queryOrder }\n# or\nbaowen sign acme payNotice --input m.json\n",
    },
  }),
  "cannot-sign": entry({
    severity: "error",
    title: "A signature cannot be worked out",
    message: (args: { reason: Words; help?: Words }) =>
      `the signature cannot be worked out: ${args.reason.en}`,
    help: (args) => args.help?.en,
    why: "A signature needs the message it is made over, every key it uses and one choice for each open point. Keys are given by reference, never on the command line, where other users of the machine would see them.",
    example: {
      wrong: "baowen sign acme payNotice --input m.json --key key=secret",
      right: "baowen sign acme payNotice --input m.json --key key=env:ACME_KEY",
    },
  }),
  "unreadable-input": entry({
    severity: "error",
    title: "An input cannot be read",
    message: (args: { path: Words; reason: Words }) =>
      `'${args.path.en}' cannot be read: ${args.reason.en}`,
    why: "What a command is told to read must be there: a file, or the folder that `--consumers` names. Files named by `--input` or by a key's `file:` must be UTF-8 text.",
    example: { wrong: "--input mesage.json", right: "--input message.json" },
  }),
  "not-generated": entry({
    severity: "error",
    title: "A spec uses something that this version resolves but does not generate",
    message: (args: { what: Words }) => `this version does not generate code for ${args.what.en}`,
    help: () =>
      "leave the provider out with --provider, or move its folder out of the specs folder",
    why: "The language can say more than this version emits. Code that leaves a part of the protocol out would look finished and be wrong, so nothing is emitted for the provider.",
    example: {
      wrong: "envelope: { root: insureRequest, fields: { … } }",
      right: "baowen generate --provider acme",
    },
  }),
};
