/**
 * What an entry of the catalogue says, in another language: all of its words, made from the same arguments. Where it has a
 * help, so has this. The severity and the example are the entry's own.
 */
export type Translation<E> = E extends { readonly message: (args: infer Args) => string }
  ? {
      readonly title: string;
      readonly message: (args: Args) => string;
      readonly why: string;
    } & Helping<E, Args>
  : never;

type Helping<E, Args> = E extends { readonly help: unknown }
  ? { readonly help: (args: Args) => string | undefined }
  : { readonly help?: never };

/** One for each entry: a complaint that is not said in every language does not compile. */
export type Translations<Entries> = {
  readonly [Code in keyof Entries]: Translation<Entries[Code]>;
};
