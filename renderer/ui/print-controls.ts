// A stranger's text as it is safe to show: what would turn, hide or break the words around it stands there by its code.

/** Control characters but for line ends and tabs; those that turn the direction of writing; those of no width. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** U+202E in place of the character itself. */
export function printControls(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(unseen, (found) => (found === '\n' || found === '\t' ? found : `‹${codeOf(found)}›`));
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
