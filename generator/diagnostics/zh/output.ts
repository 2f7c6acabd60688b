import type { DiskOperation, outputEntries } from "../catalogue/output.js";
import type { Translations } from "../translation.js";

export const output: Translations<typeof outputEntries> = {
  "output-edited": {
    title: "生成的文件被改过",
    message: ({ path, wanted }) =>
      wanted ? `${path} 在生成之后被改过，予以保留` : `${path} 已不再生成，但被改过，予以保留`,
    help: ({ wanted, onlyLineEnds }) => {
      if (onlyLineEnds) {
        return "只有换行符不同（CRLF 与 LF）：在 .gitattributes 中写 `* text=auto eol=lf`，再重新检出该文件";
      }
      return wanted
        ? "把改动写进规格，再撤销这里的改动，或运行 `baowen generate --force` 替换该文件"
        : "删掉该文件，或运行 `baowen generate --force` 移除它";
    },
    why: "只有字节与生成时一致的文件才会被替换或删除：清单记着它的哈希值。其余内容是某个人的劳动，不会丢弃。本次运行的其他部分照常完成；退出码表明有文件没有写出。",
  },
  "output-foreign": {
    title: "应放生成文件之处有并非生成的东西",
    message: ({ path, inTheWay }) =>
      path === inTheWay
        ? `${path} 无法写出：那里有并非生成的东西`
        : `${path} 无法写出：${inTheWay} 挡在那里，而它并非生成的`,
    help: ({ inTheWay }) => `移走或删掉 ${inTheWay}，再运行 \`baowen generate\``,
    why: "清单没有列出的就不是我们的：用户的文件、文件夹、链接。它们绝不会被替换，加上 --force 也一样。只有大小写或 Unicode 规范化不同的名字视为相同，因为在某些磁盘上它们就是相同的。本次运行的其他部分照常完成。",
  },
  "output-path": {
    title: "生成文件的路径并非在所有磁盘上都安全",
    message: ({ path, reason }) => `将要生成的文件是 '${path}'，但${reason.zh}`,
    help: () => "用 `name:` 给决定文件名的元素另外命名",
    why: "文件名来自规格中的名字。路径必须留在生成目录之内，不能是构建产物，并且在 Linux、macOS 和 Windows 上都合法。只要有一个路径不合要求，就什么也不写。",
  },
  "output-collision": {
    title: "两个生成的文件路径相同",
    message: ({ path, other }) =>
      path === other
        ? `${path} 会被生成两次`
        : `在不区分大小写之处，${path} 和 ${other} 是同一个文件`,
    help: () => "用 `name:` 给其中一个元素另外命名",
    why: "在 macOS 和 Windows 上，只有大小写或 Unicode 规范化不同的名字是同一个文件，其中一个会丢失。不会自动加序号：元素增减时序号的含义会变。名字不同之前什么也不写。",
  },
  "output-manifest": {
    title: "生成文件的清单无法读取",
    message: ({ path, reason }) => `${path} 无法使用：${reason.zh}`,
    help: ({ path }) =>
      `从版本库恢复 ${path}；若不可行，就删掉它和所有生成的文件夹，再运行 \`baowen generate\``,
    why: "清单记着哪些文件是我们的，以及它们当时的字节。没有它就不能替换或删除任何文件，所以什么也不做。清单发生合并冲突时，任取一方再重新生成即可。",
  },
  "output-locked": {
    title: "另一次运行正在写生成目录",
    message: ({ path, owner }) => `${path} 正被占用：${owner.zh}`,
    help: ({ path }) => `等那次运行结束；如果它已不存在，就删掉 ${path}`,
    why: "两次同时的运行会互相破坏。运行在写文件期间持有锁文件；同一台机器上被杀掉的运行留下的锁会被识别并接管。",
  },
  "output-failed": {
    title: "磁盘拒绝了操作",
    message: ({ path, operation, reason }) => `无法${operations[operation]} ${path}：${reason.zh}`,
    help: () => "排除原因后再运行 `baowen generate`：它会完成被中断的工作",
    why: "文件夹已满、只读，或在运行期间被别的程序改动。此刻每个生成的文件要么是原样，要么已是应有的样子；manifest.pending.json 告诉下一次运行还要完成哪些。",
  },
  "output-root": {
    title: "存放生成文件的文件夹不能使用",
    message: ({ path, reason }) => `${path} 不能存放生成的文件：${reason.zh}`,
    help: () => "指定项目之内的一个专用文件夹，例如 `generated`",
    why: "生成的文件放在一个真实的、基本不放别的东西的文件夹里。链接可能通向项目之外；包含整个项目的文件夹会把生成的和手写的混在一起。",
  },
  "init-exists": {
    title: "`baowen init` 要写的位置已有内容",
    message: ({ path }) => `${path} 已存在，什么都没有写入`,
    help: () =>
      "换一个文件夹：`baowen init DIR`，或先把它移走；再加一个提供方，只需一个自己的文件夹",
    why: "`baowen init` 写下一个项目的起点，要么全部写入，要么什么都不写：只写一半，与您自己的文件放在一起无法工作。已有的内容绝不会被替换或混入。",
  },
  "init-failed": {
    title: "磁盘拒绝写入项目的起点",
    message: ({ path, operation, reason }) => `无法${operations[operation]} ${path}：${reason.zh}`,
    help: ({ left }) =>
      left
        ? "已写入的部分有些无法再删除：删掉 `git status` 列出的内容，排除原因后再运行 `baowen init`"
        : "什么都没有写入；排除原因后再运行 `baowen init`",
    why: "文件夹已满、只读，或在运行期间被别的程序改动。已写入的内容已被删除，不会留下一半。",
  },
  "output-stale": {
    title: "生成的文件与规格得出的不一致",
    message: ({ path, changes }) => `${path} 不是最新的：${changes.zh}`,
    help: () => "运行 `baowen generate`，并提交它的改动",
    why: "生成的文件要提交，这样它们的改动可以评审。`baowen check` 在内存中生成并比较；有差别说明规格或生成器变了，而之后没有人重新生成。",
  },
};

export const operations: Readonly<Record<DiskOperation, string>> = {
  list: "列出",
  read: "读取",
  write: "写入",
  replace: "替换",
  remove: "删除",
  make: "创建",
};
