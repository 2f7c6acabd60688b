/** Whether the whole of `name` is a name by XML 1.0, fifth edition, section 2.3. */
export function isXmlName(name: string): boolean {
  return plainName.test(name) || (name !== "" && anyNameEnd(name, 0) === name.length);
}

/** The offset after the name that begins at `at`; `at` itself where none does. */
export function anyNameEnd(text: string, at: number): number {
  nameHere.lastIndex = at;
  return nameHere.test(text) ? nameHere.lastIndex : at;
}

/** What most names are: told sooner than by all the ranges below. */
const plainName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** XML 1.0, fifth edition, productions 4 and 4a. */
const nameStart =
  ":A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}" +
  "\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}";
const nameFurther = `${nameStart}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}`;
const nameHere = new RegExp(`[${nameStart}][${nameFurther}]*`, "uy");
