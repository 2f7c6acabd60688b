import { inspect } from "node:util";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { leaksIn } from "./leak-watch.js";

/**
 * Fails the run where anything that it printed, or that a failure says, holds a planted value or a key of the tests: the streams of
 * all processes that run tests end in this one's.
 */
export class LeakReporter implements Reporter {
  readonly #found: Set<string> = new Set();
  readonly #printed: { readonly [stream: string]: string[] } = { stdout: [], stderr: [] };

  onInit(): void {
    this.#listen("stdout");
    this.#listen("stderr");
    process.once("exit", () => this.#conclude());
  }

  onTestCaseResult(test: TestCase): void {
    this.#search(test.fullName, `the name of a test in ${test.module.relativeModuleId}`);
    for (const error of test.result().errors ?? []) {
      this.#search(inspect(error, { depth: null }), `a failure in ${test.module.relativeModuleId}`);
    }
  }

  onTestModuleEnd(module: TestModule): void {
    const errors = inspect(module.errors(), { depth: null });
    this.#search(errors, `a failure of ${module.relativeModuleId}`);
  }

  onTestRunEnd(_: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#search(inspect(unhandled, { depth: null }), "an unhandled error");
  }

  #listen(name: "stdout" | "stderr"): void {
    const stream = process[name];
    const write = stream.write.bind(stream) as (...args: readonly unknown[]) => boolean;
    const listening = (chunk: string | Uint8Array, ...more: readonly unknown[]): boolean => {
      this.#printed[name]?.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
      return write(chunk, ...more);
    };
    stream.write = listening as typeof stream.write;
  }

  #search(text: string, where: string): void {
    for (const leak of leaksIn(text)) this.#found.add(`${leak}, in ${where}`);
  }

  /** Once everything is printed: what workers print arrives late. */
  #conclude(): void {
    for (const [stream, chunks] of Object.entries(this.#printed)) {
      this.#search(chunks.join(""), `what was printed to ${stream}`);
    }
    if (this.#found.size === 0) return;
    process.stderr.write(`\nThe test run shows what must not come out:\n`);
    for (const leak of [...this.#found].toSorted()) process.stderr.write(`  ${leak}\n`);
    process.exitCode = 1;
  }
}
