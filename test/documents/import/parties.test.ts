import { expect, test } from "vitest";
import type { TabledOperation } from "../../../generator/documents/import/field-tables.js";
import { partiesIn } from "../../../generator/documents/import/parties.js";

/** Operations that documents say this of, in the order of the documents. */
function operations(
  ways: readonly (readonly [from?: string, to?: string])[],
): readonly TabledOperation[] {
  return ways.map(([from, to], index) => ({
    operation: {
      place: `${index}`,
      title: "",
      at: { line: 1 },
      ...(from && { from }),
      ...(to && { to }),
    },
    places: [],
    tables: [],
    source: {} as TabledOperation["source"],
  }));
}

test.each([
  [
    "both are said",
    [["云舟平台", "渠道"]],
    undefined,
    ["platform 云舟平台", "channel 渠道"],
    "channel",
    true,
  ],
  [
    "and who we are",
    [["云舟平台", "渠道"]],
    "渠道",
    ["platform 云舟平台", "channel 渠道"],
    "channel",
    false,
  ],
  [
    "by its name in the draft",
    [["云舟平台", "渠道"]],
    "platform",
    ["platform 云舟平台", "channel 渠道"],
    "platform",
    false,
  ],
  [
    "one word in several forms",
    [
      ["云舟服务系统", "保险公司"],
      ["保险公司", "云舟"],
    ],
    undefined,
    ["platform 云舟", "insurer 保险公司"],
    "insurer",
    true,
  ],
  [
    "whoever writes is the platform, and whoever reads the partner",
    [["Customer", "us"]],
    undefined,
    ["customer Customer", "platform"],
    "customer",
    true,
  ],
  ["in Chinese, too", [["我司", "贵方"]], undefined, ["platform", "partner"], "partner", true],
  [
    "English names in several cases",
    [
      ["Harbour Insurance", "the Partner"],
      ["partner", "harbour insurance"],
    ],
    "partner",
    ["harbourInsurance Harbour Insurance", "partner Partner"],
    "partner",
    false,
  ],
  ["one is said", [["合作方"]], undefined, ["partner 合作方", "platform"], "partner", true],
  ["neither", [[]], undefined, ["platform", "partner"], "partner", true],
  [
    "neither but who we are",
    [[]],
    "分销商",
    ["distributor 分销商", "platform"],
    "distributor",
    false,
  ],
  [
    "two that have no word of their own",
    [["云舟", "星河"]],
    "星河",
    ["platform 云舟", "partner 星河"],
    "partner",
    false,
  ],
] as const)("%s", (_, ways, said, parties, we, isGuessed) => {
  const found = partiesIn(operations(ways), { provider: "acme", ...(said && { we: said }) });
  expect(found.parties.map(({ name, title }) => [name, title].filter(Boolean).join(" "))).toEqual(
    parties,
  );
  expect([found.we, found.isWeGuessed]).toEqual([we, isGuessed]);
  for (const [from] of ways) {
    if (from !== undefined)
      expect(found.parties.map(({ name }) => name)).toContain(found.named(from));
  }
});
