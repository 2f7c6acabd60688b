import { type Rule, both } from "../rule.js";

export const zoneChanged: Rule = {
  name: "zone-changed",
  on: ["provider.zone"],
  says: { en: "times without a zone are of another zone", zh: "无时区的时间改用另一时区" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["zone-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
