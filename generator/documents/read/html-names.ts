function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Elements of a line. */
export const inlineNames: ReadonlySet<string> = names(`
  a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label map mark nobr object output q rp rt ruby
  s samp small source span strike strong sub sup time tt u var wbr meta link base area track param embed script style
`);

/** Elements of HTML that a name in angle brackets is taken for. */
export const htmlNames: ReadonlySet<string> = names(`
  ${[...inlineNames].join(" ")}
  address article aside blockquote body button canvas caption center col colgroup dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing main math menu nav noembed noframes
  noscript ol optgroup option p picture pre section select summary svg table tbody td template textarea tfoot th thead title tr ul
  audio video xmp
`);

/** Elements of HTML that are more often the name of a type or of an element of XML: tags only where they have attributes. */
export const doubtfulNames: ReadonlySet<string> = names(
  "data time object map source output param track area embed base link address menu",
);

/** Elements without an end. */
export const voidNames: ReadonlySet<string> = names(
  "area base br col embed hr img input link meta param source track wbr",
);

/** Elements whose end may be left out, or that end each other. */
export const impliedNames: ReadonlySet<string> = names(
  "p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rp rtc html head body h1 h2 h3 h4 h5 h6",
);

/** Elements in which nothing is a tag; unclosed, they would swallow all that follows. */
export const rawNames: ReadonlySet<string> = names(
  "script style iframe noembed noframes xmp textarea title svg math",
);

/** Elements that show text as it was typed. */
export const codeNames: ReadonlySet<string> = names("pre textarea xmp listing");

export const struckNames: ReadonlySet<string> = names("del s strike");

/** Attributes that have no value, as a part of a pattern. */
export const bareAttributes =
  "(?:nowrap|noshade|checked|disabled|readonly|selected|hidden|open|controls|async|defer|compact|reversed|multiple|required|border|" +
  "v-[\\w-]+|data-[\\w-]+)(?=[\\s/]|$)";
