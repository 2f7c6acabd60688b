// Generates into a real folder and kills itself at its n-th disk operation; with 0 it lives.
// usage: kill-child.mjs ROOT FILES.json N
import { readFileSync } from "node:fs";
import { openDisk } from "../../dist/generator/output/real-disk.js";
import { writeOutput } from "../../dist/generator/output/output.js";

const [root, files, n] = process.argv.slice(2);
const [disk] = openDisk(root, "generated", import.meta.dirname);
const owner = { pid: process.pid, host: "here", isRunning: () => false };

let operations = 0;
const deadly = Object.fromEntries(
  Object.entries(disk).map(([name, member]) => [
    name,
    typeof member === "function" ? (...args) => counted(() => member(...args)) : member,
  ]),
);

const [, diagnostics] = writeOutput(deadly, JSON.parse(readFileSync(files, "utf8")), owner);
process.stdout.write(JSON.stringify({ operations, diagnostics }));

function counted(operation) {
  const result = operation();
  if (++operations === Number(n)) process.kill(process.pid, "SIGKILL");
  return result;
}
