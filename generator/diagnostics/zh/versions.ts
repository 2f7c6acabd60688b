import type { versionEntries } from "../catalogue/versions.js";
import type { Translations } from "../translation.js";

const wholeHistory = "这是浅克隆：请取回全部历史（`fetch-depth: 0`、`git fetch --unshallow`）";

export const versions: Translations<typeof versionEntries> = {
  "git-missing": {
    title: "无法启动 git",
    message: ({ reason }) => `无法启动 git：${reason.zh}`,
    help: () => "安装 git，或给出文件夹或包来比较",
    why: "版本引用由 git 自己读取。两个文件夹或两个包不用 git 也能比较。",
  },
  "no-repository": {
    title: "要比较的是 git 引用，却没有仓库",
    message: () => "当前文件夹不在任何 git 仓库里",
    help: () => "在仓库里运行 baowen，或给出要比较的文件夹或包",
    why: "不给出版本时，规格与 `HEAD` 和默认分支的合并基比较，而这只有仓库才有。",
  },
  "git-failed": {
    title: "git 拒绝读取一个版本",
    message: ({ reason }) => `git 无法读取：${reason.zh}`,
    why: "这里转述 git 的话。baowen 不从远端取任何内容：部分克隆里缺少的对象、git 不信任的仓库，都要由您处理。",
  },
  "no-commit": {
    title: "仓库里还没有可比较的提交",
    message: () => "还没有提交过任何内容",
    help: () => "先提交规格，或给出要比较的文件夹",
    why: "不给出版本时，规格与已提交的内容比较。",
  },
  "unknown-version": {
    title: "没有这个版本",
    message: ({ name }) => `'${name}' 既不是 git 引用，也不是文件夹`,
    help: ({ isShallow }) =>
      isShallow
        ? wholeHistory
        : "版本可以是引用（`main`）、引用里的文件夹（`main:specs`）、文件夹或打好的包（`.tgz`）",
    why: "版本由 git 引用、项目、规格、单个提供方或包的文件夹、打好的包来指明。没有取回的引用无从得知；baowen 不从远端取任何内容。",
  },
  "ambiguous-version": {
    title: "一个版本既是文件夹名又是 git 引用",
    message: ({ name }) => `'${name}' 既是文件夹又是 git 引用`,
    help: ({ name }) => `指文件夹就写 './${name}'，指引用就写 '${name}^0'`,
    why: "两者都有可能，比较错了也不会有人察觉。",
  },
  "no-default-branch": {
    title: "不知道与什么比较",
    message: ({ isShallow }) =>
      `${isShallow ? "浅克隆" : "仓库"}里没有默认分支：origin/HEAD、origin/main、origin/master、main、master 都不存在`,
    help: ({ isShallow }) => (isShallow ? wholeHistory : "给出版本：baowen diff BASE"),
    why: "不给出版本时，规格与 `HEAD` 和默认分支的合并基比较。持续集成往往只取一个提交，不取分支。",
  },
  "no-merge-base": {
    title: "HEAD 与默认分支没有共同的提交",
    message: ({ branch }) => `HEAD 与 '${branch}' 没有共同的提交`,
    help: ({ isShallow }) => (isShallow ? wholeHistory : "给出版本：baowen diff BASE"),
    why: "变更是与它离开默认分支的那一点比较的。浅克隆的历史到不了那里。",
  },
  "path-not-in-version": {
    title: "一个版本里没有这个文件夹",
    message: ({ version, path }) => `'${version}' 里没有文件夹 '${path}'`,
    help: ({ version }) => `给出当时的文件夹：'${version}:PATH'`,
    why: "规格到该版本的设置所说的位置去找。把缺失的文件夹当成空的，一切就都像是新增的。",
  },
  "folder-without-specs": {
    title: "文件夹里没有可比较的内容",
    message: ({ path }) => `'${path}' 里既没有规格，也没有包`,
    help: () => "给出项目（带 `baowen.yaml` 或 `specs/`）、规格、单个提供方或包的文件夹",
    why: "文件夹是哪一种版本由其中的内容判断：设置或 `specs/`、带 YAML 的文件夹、YAML，或 `model.json`。把别的文件夹当成规格的文件夹，所有提供方就都像是被删除了。",
  },
  "not-a-package": {
    title: "打好的包无法读取",
    message: ({ path, reason }) => `'${path}' 无法读取：${reason.zh}`,
    why: "baowen 生成的包带有模型，`npm pack` 会打进去：规格由此可以与已发布的内容比较。",
  },
  "not-a-model": {
    title: "包里的模型无法使用",
    message: ({ path, reason }) => `'${path}' 不是提供方的模型：${reason.zh}`,
    why: "`model.json` 就是 `baowen show --format json` 打印的内容。别的程序的同名文件，或更新的语言版本，比较起来会出错。",
  },
};
