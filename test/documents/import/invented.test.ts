import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withInventedValues } from "../../../generator/documents/import/invented.js";
import { sensitiveKind } from "../../../generator/documents/import/sensitive.js";

describe("values that are somebody's are invented anew", () => {
  test.each([
    ["a phone", '{"mobile":"13812345678"}', '{"mobile":"10000000001"}'],
    [
      "a phone in a text",
      '{"note":"call 13812345678 at noon"}',
      '{"note":"call 10000000001 at noon"}',
    ],
    ["an identity number", '{"cardNo":"11010119900307123X"}', '{"cardNo":"00000000000000001X"}'],
    ["a name", '{"holderName":"陈大文"}', '{"holderName":"李某"}'],
    ["several names", '{"insuredName":"陈大文,陈小文"}', '{"insuredName":"李某,王某"}'],
    ["a company", '{"contactName":"星河科技有限公司"}', '{"contactName":"某某公司"}'],
    ["an account", '{"bankNo":"6222 0202 1111"}', '{"bankNo":"0000 0000 0001"}'],
    ["a mail address", "<email>chen@xinghe.example</email>", "<email>someone1@example.com</email>"],
    ["a birthday", '{"birthday":"1984-07-15"}', '{"birthday":"1990-01-01"}'],
    ["a token", '{"accessToken":"SUJN-48"}', '{"accessToken":"xxxx-00"}'],
    ["what is masked already", "<idNumber>*****</idNumber>", "<idNumber>*****</idNumber>"],
    [
      "what is nobody's",
      '{"productName":"百万医疗","price":12.50}',
      '{"productName":"百万医疗","price":12.50}',
    ],
    [
      "one value, wherever it stands",
      '{"mobile":"13812345678","memo":"13812345678"}',
      '{"mobile":"10000000001","memo":"10000000001"}',
    ],
    ["broken JSON", '{"mobile":"13812345678",,', '{"mobile":"10000000001",,'],
    [
      "broken XML",
      "<name>陈大文</name><mobile>13812345678<mobile>",
      "<name>陈大文</name><mobile>10000000001<mobile>",
    ],
  ])("%s", (_, text, expected) => {
    expect(withInventedValues(text)).toBe(expected);
  });

  test("a label tells what a name does not", () => {
    const labels: { readonly [name: string]: string } = { f1: "投保人姓名", f2: "证件号码" };
    const invented = withInventedValues('{"f1":"陈大文","f2":"E12345678"}', (name) => labels[name]);
    expect(invented).toBe('{"f1":"李某","f2":"X00000002"}');
  });
});

const phone = fc.stringMatching(/^1[3-9]\d{9}$/u);
const identity = fc.stringMatching(/^[1-9]\d{5}19[5-9]\d0[1-9]1\d\d{3}[\dX]$/u);
const message = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/u),
  fc.oneof(phone, identity, fc.string({ maxLength: 12 }), fc.integer()),
  { maxKeys: 6 },
);

test("no phone and no identity number is left, and JSON stays JSON of the same members", () => {
  fc.assert(
    fc.property(message, (object) => {
      const text = JSON.stringify(object);
      const invented = withInventedValues(text);
      expect(withInventedValues(text)).toBe(invented);
      expect(invented).not.toMatch(/(?<![\w.-])1[3-9]\d{9}(?![\w-])/u);
      const found = Object.values(object).filter((value) =>
        /^[1-9]\d{5}19\d{9}[\dX]$/u.test(String(value)),
      );
      for (const value of found) expect(invented).not.toContain(`"${value}"`);
      expect(Object.keys(JSON.parse(invented) as object)).toEqual(
        Object.keys(JSON.parse(text) as object),
      );
    }),
  );
});

test.each([
  ["holderMobile", "投保人手机号", "mobile"],
  ["idNumber", "投保人统一信用社会代码", "id-card"],
  ["addressee", "收件人", "name"],
  ["bankNo", "退款账号", "bank-account"],
  ["order.holder.birthday", "", "birthday"],
  ["returnPage", "返回页面地址", undefined],
  ["payUrl", "支付地址", undefined],
  ["cashier", "支付地址", undefined],
  ["detailUrl", "订单详情地址", undefined],
  ["notifyAddress", "收货地址", "address"],
  ["productName", "产品名称", undefined],
  ["holderCardType", "投保人证件类型", undefined],
  ["accessToken", "接口访问令牌", "credential"],
])("%s %s is %s", (name, label, kind) => {
  expect(sensitiveKind(name, label)).toBe(kind);
});
