import { check } from "./check.js";
import type { Command } from "./command.js";
import { explain } from "./explain.js";
import { generate } from "./generate.js";
import { scaffold } from "./scaffold.js";
import { show } from "./show.js";
import { sign } from "./sign.js";

/** All commands, in the order of `baowen --help`. */
export const commands: readonly Command[] = [generate, check, show, sign, scaffold, explain];
