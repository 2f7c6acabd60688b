import { expect, test } from "vitest";
import { labelOf } from "../../generator/documents/meaning/label.js";

/* What a row without a column of labels calls its field, by its description. */
const cases: readonly (readonly [description: string, label: string | undefined])[] = [
  ["渠道编码，由平台分配", "渠道编码"],
  ["是否续保：0-否 1-是", "是否续保"],
  ["非必填项说明", undefined],
  ["证件类型为护照时必填", undefined],
  ["如果企业投保，则必传", undefined],
  ["不能为空", undefined],
  ["选填", undefined],
  ["0-否 1-是", undefined],
  ["M-男 F-女", undefined],
  ["取值：0-否 1-是", undefined],
  ["第 1 联或第 2 联", undefined],
  ["详见附录A", undefined],
  ["第三者责任险保额", "第三者责任险保额"],
  ["第几期", "第几期"],
  ["见费出单标志", "见费出单标志"],
  ["参考价", "参考价"],
  ["参考附录B", undefined],
  ["见 1.3", undefined],
  ["IP地址", "IP地址"],
  ["省", "省"],
  ["备注", "备注"],
];

test.each(cases)("%s", (description, label) => {
  expect(labelOf({ description })).toBe(label);
});
