// Strange text as far as it can be read and quoted: no longer than wanted, without what hides or turns the text around it.

/** Control characters but white space; format characters, which turn the direction of writing (UAX 9); halves of a pair. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

export function clean(text: string, mostCharacters: number): string {
  const cut = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
  return cut.replace(hidden, '');
}
