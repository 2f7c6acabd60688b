import fc from "fast-check";
import { expect, test } from "vitest";
import { BodyCollector, BodyTooLargeError } from "../../templates/runtime/receiver/body.js";

const chunks = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 });

test("the bytes of all chunks in their order, up to the cap and no further", () => {
  fc.assert(
    fc.property(chunks, fc.nat(100), fc.option(fc.nat(30)), (given, maxBytes, said) => {
      const all = given.flatMap((chunk) => [...chunk]);
      const body = new BodyCollector(maxBytes, said ?? undefined);
      const collect = () => given.forEach((chunk) => body.add(chunk));
      if (all.length > maxBytes) {
        expect(collect).toThrow(BodyTooLargeError);
        expect(() => body.add(Uint8Array.of(1))).toThrow(BodyTooLargeError);
      } else {
        collect();
        expect([...body.bytes()]).toEqual(all);
      }
    }),
  );
});

test("nothing is kept of a chunk but its bytes", () => {
  const body = new BodyCollector(8);
  for (const byte of [1, 2, 3]) {
    const chunk = Uint8Array.of(byte);
    body.add(chunk);
    chunk.fill(0);
  }
  expect([...body.bytes()]).toEqual([1, 2, 3]);
});

test("a chunk that is the whole body is not copied, and one that was said to be is not written over", () => {
  const body = new BodyCollector(8, 2);
  const chunk = Uint8Array.of(1, 2);
  body.add(chunk);
  expect(body.bytes().buffer).toBe(chunk.buffer);
  body.add(Uint8Array.of(3));
  expect([...body.bytes()]).toEqual([1, 2, 3]);
  expect([...chunk]).toEqual([1, 2]);
});
