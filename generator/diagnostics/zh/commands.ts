import type { commandEntries } from "../catalogue/commands.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const commands: Translations<typeof commandEntries> = {
  "unknown-command": {
    title: "没有这个命令",
    message: ({ name }) => `没有命令 '${name}'`,
    help: ({ suggestion }) => didYouMean(suggestion) ?? "`baowen --help` 列出所有命令",
    why: "`baowen` 之后的第一个词是命令；`baowen --help` 列出所有命令。",
  },
  "bad-usage": {
    title: "命令的参数不符合用法",
    message: ({ problem }) => problem.zh,
    help: ({ suggestion, command }) => didYouMean(suggestion) ?? `见 \`baowen ${command} --help\``,
    why: "每个命令接受的参数和选项由它的 `--help` 列出。不认识的选项一律拒绝：忽略它，做的就不是使用者想要的事。",
  },
  "missing-settings": {
    title: "指定的设置文件不存在",
    message: ({ path }) => `没有文件 '${path}'`,
    why: "给出 `--config FILE` 时，设置从该文件读取。不给出时，当前文件夹里有 `baowen.yaml` 就读它。",
  },
  "no-providers": {
    title: "规格文件夹里没有提供方",
    message: ({ path }) => `'${path}' 里没有提供方的文件夹`,
    help: () => "在规格所在之处运行 baowen，或用 --specs 指出文件夹",
    why: "每个提供方是一个含有 YAML 文件的文件夹，直接放在规格文件夹之下。",
  },
  "unknown-provider": {
    title: "没有这个提供方",
    message: ({ name }) => `没有提供方 '${name}'`,
    help: ({ suggestion }) => didYouMean(suggestion),
    why: "提供方以它在规格文件夹里的文件夹名为名。",
  },
  "provider-folder": {
    title: "提供方的名字与文件夹名不同",
    message: ({ name, folder }) => `提供方叫 '${name}'，而它的文件夹叫 '${folder}'`,
    help: () => "两者改成一致",
    why: "规格之下的文件夹、生成的包和 `--provider` 都用同一个名字。复制来的文件夹若仍用原来的名字，会覆盖原来那个提供方的包。",
  },
  "unknown-operation": {
    title: "提供方没有这个操作",
    message: ({ name, provider }) => `'${provider}' 没有操作 '${name}'`,
    help: ({ suggestion }) => didYouMean(suggestion),
    why: "操作在提供方规格的 `operations:` 下命名，`baowen show` 会列出。引用操作的可以是命令，也可以是另一个操作的 `settle` 或 `address`。",
  },
  "cannot-sign": {
    title: "无法计算签名",
    message: ({ reason }) => `无法计算签名：${reason.zh}`,
    help: ({ help }) => help?.zh,
    why: "计算签名需要待签的报文、用到的每一个密钥，以及每个待定项的选项。密钥以引用的方式给出，不写在命令行上：同一台机器的其他用户看得到命令行。",
  },
  "unreadable-input": {
    title: "输入无法读取",
    message: ({ path, reason }) => `'${path.zh}' 无法读取：${reason.zh}`,
    why: "命令要读取的文件，或 `--consumers` 所指的文件夹，必须存在。`--input` 或密钥的 `file:` 所指的文件还必须是 UTF-8 文本。",
  },
  "not-generated": {
    title: "规格用到了本版本能解析但不能生成的内容",
    message: ({ what }) => `本版本不为以下内容生成代码：${what.zh}`,
    help: () => "用 --provider 略过这个提供方，或把它的文件夹移出规格文件夹",
    why: "规格语言能表达的比本版本能生成的多。漏掉协议一部分的代码看似完整，实则错误，所以不为这个提供方生成任何文件。",
  },
};
