import { refusalOf } from "../spec/disk.js";
import type { Surroundings } from "./command.js";

/** Whether a file stands there that can be looked at. */
export function isFile(path: string, { disk }: Pick<Surroundings, "disk">): boolean {
  try {
    return disk.inspect(path).kind === "file";
  } catch (error) {
    refusalOf(error);
    return false;
  }
}
