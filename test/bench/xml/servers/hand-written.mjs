import { answerBodies } from "../../receiving/servers/bodies.mjs";
import { tellPort } from "../../receiving/servers/port.mjs";
import { receiveByHand } from "../hand-written.mjs";

tellPort(answerBodies("application/xml", receiveByHand));
