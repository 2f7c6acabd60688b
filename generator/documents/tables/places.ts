/** Gives out places, each once: the first wish that is free, or the last with a number behind it. */
export class Places {
  readonly #taken = new Set<string>();

  has(place: string): boolean {
    return this.#taken.has(place);
  }

  take(wishes: readonly string[]): string {
    const [last = ""] = wishes.slice(-1);
    const free = wishes.find((wish) => !this.#taken.has(wish)) ?? this.#numbered(wishes[0] ?? last);
    this.#taken.add(free);
    return free;
  }

  #numbered(wish: string): string {
    let count = 2;
    while (this.#taken.has(`${wish}:${count}`)) count += 1;
    return `${wish}:${count}`;
  }
}

/** The section's part of a place; what stands before the first heading has one, too. */
export function sectionPlace(place: string): string {
  return place === "" ? "top" : place;
}
