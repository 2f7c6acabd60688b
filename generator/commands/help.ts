import type { Language, Words } from "../diagnostics/language.js";
import type { Command } from "./command.js";
import { flagsOf, type Flags } from "./flags.js";

/** What `baowen --help` prints. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(
    ({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}\n`,
  );
  return [introduction[language], ...lines, conclusion[language], exitCodes[language]].join("");
}

/** What `baowen COMMAND --help` prints. */
export function commandHelp(command: Command, language: Language): string {
  const { usage, summary, flags, exits = [] } = command;
  const lines = flagLines(flagsOf(flags), language);
  const own = exits.map(({ code, doc }) => `  ${String(code).padEnd(3)} ${doc[language]}\n`);
  return [usage, "\n\n", summary[language], "\n\n", lines, "\n", exitCodes[language], ...own].join(
    "",
  );
}

const introduction: Words = {
  en: `baowen turns the captured documents of partner APIs into TypeScript packages.

Usage: baowen COMMAND [arguments]

`,
  zh: `baowen 把采集成规格的合作方接口文档变成 TypeScript 包。

用法：baowen COMMAND [参数]

`,
};

const conclusion: Words = {
  en: `
baowen COMMAND --help describes a command, baowen --version says which baowen this is.
Settings come from baowen.yaml and from flags.

`,
  zh: `
baowen COMMAND --help 说明一个命令，baowen --version 给出版本。
设置来自 baowen.yaml 和命令行选项。

`,
};

const exitCodes: Words = {
  en: `Exit codes:
  0   done
  1   something is wrong with a spec, an input or the generated files
  2   wrong usage
  70  a bug in baowen
`,
  zh: `退出码：
  0   完成
  1   规格、输入或生成的文件有问题
  2   用法有误
  70  baowen 自身的缺陷
`,
};

function flagLines(flags: Flags, language: Language): string {
  const all = Object.entries(flags).map(([name, { value, doc }]) => ({
    form: value === undefined ? `--${name}` : `--${name} ${value}`,
    doc,
  }));
  const width = Math.max(...all.map(({ form }) => form.length));
  return all.map(({ form, doc }) => `  ${form.padEnd(width)}  ${doc[language]}\n`).join("");
}
