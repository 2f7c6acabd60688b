/**
 * A value of a sample as it may be shown. Numbers of few digits and short codes say nothing of anybody; of all else the form is
 * shown alone: a digit as 9, a letter as a, any other character as 文.
 */
export function shown(value: string): string {
  if (/^-?\d{0,6}(?:\.\d{1,6})?$|^[A-Za-z\d_]{1,4}$|^(?:true|false)$/u.test(value)) return value;
  return formOf(value);
}

/** The form of a value alone: `9999-99-99 99:99:99`. */
export function formOf(value: string): string {
  const form = value
    .replaceAll(/\d/gu, "9")
    .replaceAll(/[A-Za-z]/gu, "a")
    .replaceAll(/[^\u{20}-\u{7e}]/gu, "文");
  return form.length > 40 ? `${form.slice(0, 39)}…` : form;
}
