import { createHash } from "node:crypto";

/** The key that both sides know, invented. */
export const key = "bench-key-7c1f0a5293de4b68";

export const mediaType = "application/xml";

/** What a handled application is answered with: where it is paid, and its number. */
export const answered = {
  proposalNo: "TESTP2026000001",
  paymentUrl: "https://insurer.test/pay?order=1&from=2",
};

/** `count` signed applications of about 1,000 bytes each, indented as in the document; no two are the same event. */
export function messages(count, first = 1_000_000) {
  return Array.from({ length: count }, (_, i) => signedApplication(first + i));
}

/** `more` are further elements of the body, which nobody knows: their names and texts. */
export function signedApplication(number, more = []) {
  const uuid = `7c1f0a52-93de-4b68-a0c4-${String(number).padStart(12, "0")}`;
  return application(uuid, [
    ["name", "测试建筑甲公司"],
    ["mobile", "10000000001"],
    ["idNumber", `TEST${String(number).padStart(14, "0")}`],
    ["ProjectName", "c2VjcmV0IG5hbWUgb2YgYSBwcm9qZWN0"],
    ["BidSectionCode", "c2VjcmV0IGNvZGU="],
    ["TendereeName", "c2VjcmV0IG5hbWU="],
    ["TendereeCode", "c2VjcmV0IGNvZGU="],
    ["TendereeAddress", "c2VjcmV0IGFkZHJlc3M="],
    ["TendereeContactPhoneNumber", "c2VjcmV0IG51bWJlcg=="],
    ...more,
  ]);
}

function application(uuid, applicant) {
  const policy = [
    ["sumPremium", "30.00"],
    ["sumAmount", "60000.00"],
    ["endorseText", "测试特别约定，保证期间以保单为准"],
  ];
  const leaves = [...applicant, ...policy].map(([, value]) => value).join("");
  const sign = createHash("md5").update(`${leaves}${key}`).digest("hex").toUpperCase();
  const lines = (elements) =>
    elements.map(([name, value]) => `      <${name}>${value}</${name}>\n`).join("");
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>
<insureRequest>
  <requestHead>
    <requestUUID>${uuid}</requestUUID>
    <sign>${sign}</sign>
  </requestHead>
  <requestBody>
    <applicantInfo>
${lines(applicant)}    </applicantInfo>
    <policyInfo>
${lines(policy)}    </policyInfo>
  </requestBody>
</insureRequest>`,
  );
}

/** Whether an answer is that of a handled application, and all of it. */
export function isAccepted(answer) {
  return answer.endsWith("</insureResponse>") && answer.includes("<resultFlag>true</resultFlag>");
}

export function isRefused(answer) {
  return answer.includes("<resultFlag>false</resultFlag>");
}
