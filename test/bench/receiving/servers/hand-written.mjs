import { createServer } from "node:http";
import { receiveByHand } from "../hand-written.mjs";
import { tellPort } from "./port.mjs";

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    response.setHeader("content-type", "application/json");
    response.end(receiveByHand(body));
  });
});

tellPort(server);
