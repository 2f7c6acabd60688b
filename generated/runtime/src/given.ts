/**
 * What a received member says, or `undefined` where it says nothing: absent, null or an empty text.
 *
 * ```ts
 * const numbers = given(order.items)?.map((item) => item.number) ?? [];
 * const paid = given(order.price) ?? fen(0n);
 * ```
 */
export function given<T>(value: T): Exclude<T, null | ""> | undefined {
  return value === null || value === "" ? undefined : (value as Exclude<T, null | "">);
}
