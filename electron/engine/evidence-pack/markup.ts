// Builds markup in which every value that is put in is text: nothing of a mail becomes a tag, whoever wrote it.

export type Markup = { readonly markup: string };
type Value = string | number | Markup | readonly Markup[];

export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.reduce((all, part, place) => `${all}${printValue(values[place - 1] ?? '')}${part}`) };
}

function printValue(value: Value): string {
  if (typeof value === 'string') return escaped(visible(value));
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}

/** To the character: a parser of HTML drops the first line break of `pre`, and makes one of CR LF (HTML Living Standard, 13.2). */
export function verbatim(text: string): Markup {
  return { markup: `<pre>\n${escaped(text).replaceAll('\r', '&#13;')}</pre>` };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Signs that turn the direction of what follows, or that cannot be seen, are named: what is read is what is there. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u200B\u2060\uFEFF]/gu, (sign) =>
    sign === '\n' ? sign : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
