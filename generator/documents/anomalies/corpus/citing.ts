/** A citation as specs have it: `guide#2.3/PayNotify.price`. */
export function citing(document: string, place: string): string {
  return `${document}#${place}`;
}
