/** What is validated: each kind's name in the files beside this one, and what the generated package calls it. */
export const kinds = [
  { name: "issueNotice", title: "issue notice, received", of: "xiebao", structure: "IssueNotify" },
  { name: "payNotice", title: "payment notice, sent", of: "xiebao", structure: "PayNotify" },
  { name: "preOrder", title: "pre-order, sent", of: "aigobao", structure: "AddTempBody" },
  {
    name: "orderDetail",
    title: "order detail, received",
    of: "aigobao",
    structure: "GetOrderDetailData",
  },
];

/** The name of a kind's generated validator, and the file of its JSON Schema. */
export function generatedNames({ title, structure }) {
  const received = title.endsWith("received");
  const lower = structure[0].toLowerCase() + structure.slice(1);
  return {
    validator: `${lower}${received ? "Received" : ""}Validator`,
    schema: `schemas/${structure}${received ? ".received" : ""}.json`,
  };
}
