import { measureXmlInProcess } from "./in-process.mjs";
import { measureXmlOverHttp } from "./over-http.mjs";
import { measureRefusing } from "./refusing.mjs";

/** A signed XML message received: the generated receiver beside one that is written by hand around saxes. */
export async function measureXml(effort) {
  const inProcess = await measureXmlInProcess(effort);
  const overHttp = await measureXmlOverHttp(effort);
  const refusing = await measureRefusing(effort);
  return {
    title: "Receiving XML",
    notes: [
      "Every message is an application with a signature of its own, and every answer is signed and looked at. Both read a tree, digest the text of its leaves, look at each field and sign their answer; the generated receiver also does all that it does for notices.",
      "Refused are documents made to cost much. The good message beside each has as many bytes, and is handled.",
    ],
    tables: [inProcess.table, overHttp.table, refusing.table],
    goals: [...inProcess.goals, ...overHttp.goals, ...refusing.goals],
  };
}
