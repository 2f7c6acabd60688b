import { receiveByHand } from "../hand-written.mjs";
import { answerBodies } from "./bodies.mjs";
import { tellPort } from "./port.mjs";

tellPort(answerBodies("application/json", receiveByHand));
