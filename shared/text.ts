// Words for a reader, in every language the product speaks.

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** One text in English and Japanese; the compiler asks for both. */
export type Text = { readonly [L in Language]: string };

/** The same characters in both languages: a name, a record, a number. */
export function sameText(text: string): Text {
  return { en: text, ja: text };
}
