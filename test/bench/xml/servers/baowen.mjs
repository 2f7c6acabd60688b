import { createServer } from "node:http";
import { loadPackage } from "../../harness/packages.mjs";
import { tellPort } from "../../receiving/servers/port.mjs";
import { makeReceiver } from "../generated.mjs";

const { toNode } = await loadPackage("runtime/adapters/node");

tellPort(createServer(toNode(makeReceiver())));
