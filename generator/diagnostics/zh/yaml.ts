import type { yamlEntries } from "../catalogue/yaml.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const yaml: Translations<typeof yamlEntries> = {
  "yaml-syntax": {
    title: "文件不是合法的 YAML",
    message: ({ problem }) => problem.zh,
    help: ({ advice }) => advice?.zh,
    why: "不能作为 YAML 读取的文件什么也没有说。由同一处错误引出的多个错误只显示第一个。",
  },
  "yaml-directive": {
    title: "文件里有 YAML 指令",
    message: () => "不读取 YAML 指令（%）",
    help: () => "删掉这一行：规格一律是 YAML 1.2",
    why: "指令可以切换到 YAML 1.1，在那里 `yes` 和 `012` 另有含义。规格只按 YAML 1.2 读取。",
  },
  "yaml-several-documents": {
    title: "文件里有多个 YAML 文档",
    message: () => "第二个文档从这里开始；一个规格文件只有一个文档",
    help: () => "删掉 '---'，或把后面的内容移到另一个文件",
    why: "第二个 `---` 之后的内容，相当于一个没有名字的文件。",
  },
  "yaml-too-deep": {
    title: "列表和映射嵌套过深",
    message: ({ limit }) => `列表和映射的嵌套超过 ${limit} 层`,
    help: () => "在 `types:` 下给内层结构命名，再引用它",
    why: "没有接口文档嵌套得这么深；这样的文件不是损坏就是恶意的。",
  },
  "yaml-tag": {
    title: "文件里有 YAML 标签",
    message: ({ tag }) => `'${tag}' 是 YAML 标签，而标签不被读取`,
    help: () => "删掉它；如果 '!' 是文本的一部分，就给值加上引号",
    why: "标签要求 YAML 解析器构造某个类的对象。规格是纯数据。",
  },
  "yaml-unknown-alias": {
    title: "别名所指的锚点在它之前没有设置",
    message: ({ name }) => `别名 '*${name}' 之前没有锚点 '&${name}'`,
    help: ({ suggestion }) =>
      didYouMean(suggestion && `*${suggestion}`) ?? "如果 '*' 是文本的一部分，就给值加上引号",
    why: "以 `*` 开头的值在 YAML 中是别名：它重复前面用 `&` 标记的值。写在自己锚点之内的别名同样被拒绝。",
  },
  "yaml-alias-limit": {
    title: "文件里的别名无节制地成倍增长",
    message: ({ limit }) => `这个文件的别名重复了超过 ${limit} 个值`,
    help: () => "把结构在 `types:` 下写一次，再按名字引用",
    why: "别名的别名按指数增长；几行的文件就能占满内存。",
  },
  "yaml-merge": {
    title: "合并键合并的不是映射",
    message: () => "'<<' 合并的是映射，而这个不是",
    help: () => "写 `<<: *anchor`，锚点设在映射上；也可以写这样的别名的列表",
    why: "`<<` 把另一个映射的各项复制到这个映射里；别的东西没有项可以复制。",
  },
  "duplicate-key": {
    title: "同一个映射里一个键写了两次",
    message: ({ key }) => `键 '${key}' 在这个映射里已经写过`,
    help: () => "删掉其中一个，或给它改名",
    why: "两个之中保留哪一个，各个 YAML 解析器做法不同。字段表确实会有重复的行；以哪一行为准应该问合作方，而不是交给解析器。",
  },
  "key-not-text": {
    title: "键不是文本",
    message: () => "键必须是文本，而这里是列表、映射、别名或空",
    help: () => "把键写成文本",
    why: "键是名字：字段名、类型名、码值。数按写法原样取用（`0000:` 仍是 `0000`）；列表和映射不能作名字。",
  },
  "forbidden-name": {
    title: "这个名字在 JavaScript 中有特殊含义，被拒绝",
    message: ({ name }) => `名字 '${name}' 不能使用`,
    help: () => "给它改名；如果报文里真有这个名字的字段，就无法采集",
    why: "`__proto__`、`constructor` 和 `prototype` 会触及 JavaScript 对象的原型。为这样的名字生成的代码可能被用来攻击运行它的人。",
  },
  "empty-file": {
    title: "规格文件是空的",
    message: () => "文件是空的",
    help: () => "写上内容，或删掉它",
    why: "空文件或全是注释的文件多半出于疏忽，从中也生成不出任何东西。",
  },
};
