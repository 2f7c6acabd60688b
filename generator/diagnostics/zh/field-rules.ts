import type { fieldRuleEntries } from "../catalogue/field-rules.js";
import type { Translations } from "../translation.js";
import { didYouMean } from "./suggestion.js";

export const fieldRules: Translations<typeof fieldRuleEntries> = {
  "name-collision": {
    title: "两个元素在代码中同名",
    message: ({ name, other }) =>
      other === undefined
        ? `名字 '${name}' 在生成的代码中已被占用`
        : `'${name}' 在生成的代码中已经是${other.zh} 的名字`,
    help: () => "用 `name:` 给其中一个另外命名",
    why: "代码中的名字只取决于元素自身，这样其他元素增减时它保持不变。同名的两个元素绝不用序号区分，而由人给其中一个命名。",
  },
  "needs-name": {
    title: "有元素无法以文档中的名字命名",
    message: ({ text }) => `'${text}' 不能成为代码中的名字`,
    help: () => "加上 `name:`",
    why: "代码中的名字以字母开头。由 4 这样的码值编出来的名字，读者看不出任何含义。",
  },
  "bad-name": {
    title: "`name:` 不能用在代码中",
    message: ({ text }) => `'${text}' 不能作代码中的名字`,
    help: () => "使用字母、数字和下划线，以字母开头",
    why: "`name:` 会原样写进代码。",
  },
  "spelling-collision": {
    title: "一种可读入的拼写对应两个字段",
    message: ({ text, other }) => `'${text}' 已经是字段 '${other}' 的拼写`,
    help: () => "只在其中一个字段保留这种拼写",
    why: "带有这个字段的报文会有两种读法。",
  },
  "unknown-question": {
    title: "引用的疑问没有声明",
    message: ({ name }) => `疑问 '${name}' 没有声明`,
    help: ({ suggestion }) => didYouMean(suggestion) ?? "在 `questions:` 下声明它",
    why: "`question:` 把读者引向一个决定背后的矛盾或缺漏。引向虚无，就把它藏起来了。",
  },
  "unused-question": {
    title: "疑问没有被引用",
    message: ({ name }) => `没有地方引用疑问 '${name}'`,
    help: ({ name }) =>
      `在作出决定之处写上 \`question: ${name}\`，已有别的疑问时写成列表；或删掉这个疑问`,
    why: "疑问说明一个决定，要能从作出决定之处找到：字段、操作、签名、待定项、样例，或整个文档。没有被引用的疑问什么也没有决定，或者它的决定与文档的原意无法区分。",
  },
  "not-asked": {
    title: "疑问既没有提问，也没有答案",
    message: ({ name }) => `疑问 '${name}' 既没有向合作方提出，也没有答案`,
    help: () =>
      "在 `ask:` 下写出要发送的内容（title、text、meanwhile、answers），或把已知的答案写成 `answer:`",
    why: "没有问过合作方的决定，在有人去问之前都是猜测。`baowen questions` 打印 `ask:` 下的全部内容，可以直接发出，因此发现疑问时就由打开着文档的人写好。",
  },
  "same-answers": {
    title: "两个备选答案相同",
    message: ({ answer }) => `答案 '${answer}' 给出了两次`,
    help: () => "在每个答案里写明它对我们意味着什么，或去掉一个",
    why: "选择一个答案，应该说出另一个答案没有说的内容。",
  },
  "question-needed": {
    title: "有与文档不符的决定，却没有疑问说明原因",
    message: ({ name }) => `'${name}' 的决定与文档不符，且没有说明原因`,
    help: () => "加上 `question:`，或用 `derived:` 写明理由",
    why: "文档怎么说和我们怎么定是两个事实。两者在报文上有差别时，后来的读者需要知道原因，也需要向合作方确认。从文档中读出比字段表更多的信息不算矛盾：例如一个文本其实是日期，或备注说明了字段何时必填。文档用词的含义写在它的 `words:` 下。",
  },
  uncited: {
    title: "一个事实没有注明出处",
    message: ({ what, name }) => `${citedThings[what]} '${name}' 没有注明出处`,
    help: () => "加上 `cite:`，或用 `derived:` 写明它为何在这里",
    why: "一切以文档为准。没有对应文档某一行的字段、码值或操作无法核对，新版文档删掉了它也无人察觉。",
  },
  "unused-type": {
    title: "一个结构或码表没有被任何报文使用",
    message: ({ what, name }) => `没有报文使用${usedThings[what]} '${name}'`,
    help: () => "使用它，或删除它",
    why: "它会被生成、写进文档、参与测试，却没有人能发送或接收它。这往往说明有个字段忘了写类型。",
  },
  "endless-structure": {
    title: "一个结构必须包含它自己",
    message: ({ name, through }) => `每个 '${name}' 都必须再包含一个（经由 ${through}），没有尽头`,
    help: () => "把其中一个字段改为非必填，或改为列表",
    why: "没有报文能满足这个要求：每个值里都必须再有一个值。",
  },
  "int-code": {
    title: "以数传输的码值写得不像数",
    message: ({ code, field }) => `码值 '${code}' 不能以数传输，而字段 '${field}' 以数传输`,
    help: () => "从字段上去掉 `wire: int`，或改正码值",
    why: "在报文中 01 和 1 是同一个数，而 1.5 不是码值。在传输中丢失的码值无法比较。",
  },
  "uncovered-type": {
    title: "联合类型中有一个类型没有对应的取值",
    message: ({ name, member }) => `'${member}' 没有任何取值表示 '${name}'`,
    help: ({ name }) => `为 ${name} 加一个取值，或把它移出联合类型`,
    why: "读取时先看判别字段，再按它的取值读取相应的类型。没有取值的类型永远读不到。",
  },
  "empty-type": {
    title: "类型容不下任何值",
    message: ({ type }) => `没有值能放进 ${type}`,
    help: () => "改正长度或精度；文档没有给出就不写",
    why: "最多 0 个字符的文本或 0 位的小数，只能是笔误。",
  },
  "date-format": {
    title: "日期格式无法识别",
    message: ({ format }) => `'${format}' 不是日期格式`,
    help: ({ format }) => {
      const mended = format.replace(/YYYY/g, "yyyy").replace(/DD/g, "dd").replace(/hh/g, "HH");
      return mended === format
        ? "使用 yyyy、MM、M、dd、d、HH、H、mm、m、ss、s、SSS，各至多一次；其他字母放在单引号里"
        : `Java 的写法是 '${mended}'`;
    },
    why: "格式沿用 Java 的写法：`MM` 是月，`mm` 是分；`YYYY` 是周所属的年，在岁末年初会出错。这里没有含义的字母会原样写进报文。",
  },
  "unit-type": {
    title: "单位写在了不是数的类型上",
    message: ({ unit, type }) => `'${type}' 不能以 ${unit} 为单位`,
    help: () => "给字段一个数的类型；以文本传输的写成 text<decimal(18,2)> 之类",
    why: "单位使生成代码的类型能区分以分计和以元计的金额。写在不是数的类型上，什么也区分不了。",
  },
  "sensitive-type": {
    title: "`sensitive:` 写在了整个结构上",
    message: ({ type }) => `'${type}' 不是一个敏感文本，而是许多字段`,
    help: () => "改为标在它的字段上",
    why: "敏感内容按种类遮盖后显示：手机号留尾数，姓名留首字。结构没有这样的形式。",
  },
  "unknown-member": {
    title: "路径指向不存在的字段",
    message: ({ name, owner, known }) =>
      known.length === 0
        ? `${owner.zh}没有字段，因此没有 '${name}'`
        : `${owner.zh}没有字段 '${name}'`,
    help: ({ suggestion, known }) =>
      didYouMean(suggestion) ??
      (known.length === 0
        ? "路径只能穿过对象，不能进入列表、文本和数"
        : `它的字段：${known.join("、")}`),
    why: "条件、签名、标识和处理结果都以路径引用字段。指向不存在之处的路径永远取不到值，相应的条件永远不成立。条件从所在字段的旁边算起，带 `^` 则从外层报文算起；标识和签名也从外层报文算起。",
  },
  "not-a-code": {
    title: "值不是码表中的码值",
    message: ({ value, table }) => `'${value}' 不是 '${table}' 的码值`,
    help: ({ known }) => `它的码值：${known.join("、")}`,
    why: "与码表之外的值比较永远不成立，含有它的报文会被拒绝。",
  },
  "retired-code": {
    title: "仍在使用停用的码值",
    message: ({ value, table }) => `'${table}' 的码值 '${value}' 已停用`,
    help: () => "改用取代它的码值，或把它恢复为现行",
    why: "停用的码值在文档中被划掉：它被保留，但不再发送。",
  },
  "no-result-member": {
    title: "应答中没有存放结果码的字段",
    message: ({ protocol }) => `协议 '${protocol}' 没有说明应答的哪个字段存放结果码`,
    help: () => "在协议的 reply 下写 `results: { member: …, codes: … }`",
    why: "操作可以说明某个结果码对它自己意味着什么，优先于协议的说法。协议没有指出字段，就没有结果码可读。",
  },
  "value-type": {
    title: "值不可能出现在这个字段里",
    message: ({ value, type }) => `'${value}' 不是 ${type} 类型的值`,
    why: "与这样的值比较永远不成立，含有它的报文会被对方拒绝。",
  },
  "value-source-type": {
    title: "字段容不下填充它的值",
    message: ({ source, type }) => `${source.zh}不能放进 ${type} 类型的字段`,
    help: () => "改正字段的类型，或改正填充它的内容",
    why: "生成的值有自己的类型：签名、编码结果、凭据和 uuid 是文本，`now` 是时间。",
  },
};

const citedThings = { field: "字段", code: "码值", operation: "操作" } as const;
const usedThings = { structure: "结构", "code table": "码表" } as const;
