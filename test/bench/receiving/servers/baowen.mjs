import { createServer } from "node:http";
import { loadPackage } from "../../harness/packages.mjs";
import { makeReceiver } from "../generated.mjs";
import { tellPort } from "./port.mjs";

const { toNode } = await loadPackage("runtime/adapters/node");

tellPort(createServer(toNode(makeReceiver())));
