import { createServer } from "node:http";

/** A server that answers each body by a function, and does nothing else. */
export function answerBodies(mediaType, answer) {
  return createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
      response.setHeader("content-type", mediaType);
      response.end(answer(body));
    });
  });
}
