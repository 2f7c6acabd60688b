import fastify from "fastify";
import { receiveTypically } from "../typical.mjs";
import { tellPort } from "./port.mjs";

const app = fastify({ logger: false });
app.post("/notify", async (request, reply) => {
  reply.type("application/json");
  return receiveTypically(request.body);
});
await app.ready();

tellPort({
  listen: (port, host, then) => app.listen({ port, host }).then(then),
  address: () => app.server.address(),
});
