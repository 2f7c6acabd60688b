import { measureInProcess } from "./in-process.mjs";
import { measureOverHttp } from "./over-http.mjs";

/** A signed notice received: the generated receiver beside the least that can be written by hand, and what is usual. */
export async function measureReceiving(effort) {
  const inProcess = await measureInProcess(effort);
  const overHttp = await measureOverHttp(effort);
  return {
    title: "Receiving",
    notes: [
      "Every notice is a new event with a signature of its own, and every answer is looked at. The generated receiver looks for repeats in a memory inbox, keeps every answer, handles notices of one application in turn, and watches a deadline; the others do nothing of the kind.",
    ],
    tables: [inProcess.table, overHttp.table],
    goals: [...inProcess.goals, ...overHttp.goals],
  };
}
