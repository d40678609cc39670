// Style sheets that nobody misses where a client drops them: resets, rules for phones, rules for one client's quirks.
import type { Declaration, StyleRule, StyleSheet } from '../../../../shared/draft/markup.ts';

/** The Gmail apps drop a sheet where the account is another provider's; without such a sheet the mail looks the same. */
export function isSpareSheet({ rules }: StyleSheet, isUsed: (selectors: readonly string[]) => boolean): boolean {
  return rules.every((rule) => isSpareRule(rule) || !isUsed(rule.selectors));
}

function isSpareRule({ within, selectors, declarations }: StyleRule): boolean {
  // A font, steps of a motion and a media query come on top of what holds without them.
  if (within.some((around) => around.startsWith('@'))) return true;
  if (selectors.every((selector) => isForOneClient(selector) || answersPointer.test(selector))) return true;
  const isOfPage = selectors.every((selector) => /^(?:html|body)$/iu.test(selector));
  const isOfBoxes = selectors.every((selector) => marginless.test(selector));
  const isOfText = selectors.every((selector) => /^p$/iu.test(selector));
  return declarations.every(
    (declaration) =>
      isReset(declaration) ||
      (isOfBoxes && isFlush(declaration)) ||
      (isOfPage && isPaper(declaration)) ||
      (isOfText && isParagraph(declaration)),
  );
}

const answersPointer = /:(?:hover|active|focus|visited|link)\b/iu;

/** Marks that a client puts around or into a mail, so that a rule holds there alone. */
const marks =
  /#outlook\b|\.ExternalClass\b|\.ReadMsgBody\b|\.yshortcuts\b|\.moz-text-|#Message(?:View|WebView)|\[data-og|\[owa\]|\[x-apple-data-detectors|^u ?\+/iu;

export function isForOneClient(selector: string): boolean {
  return marks.test(selector);
}

const resets: readonly (readonly [properties: RegExp, value: RegExp])[] = [
  [/^(?:border|outline)$/u, /^(?:0[a-z]*|none)$/iu],
  [/^border-(?:collapse|spacing)$/u, /^/u],
  [/^(?:mso-|-webkit-text-size-adjust$|-ms-|text-size-adjust$|-(?:webkit|moz)-)/u, /^/u],
  [/^(?:width|height)$/u, /^auto$/iu],
  [/^max-width$/u, /^100%$/u],
  [/^line-height$/u, /^100%$/u],
  [/^text-decoration$/u, /^none$/iu],
  [/^box-sizing$/u, /^/u],
  [/^(?:supported-color-schemes|color-scheme)$/u, /^/u],
];

function isReset({ property, value }: Declaration): boolean {
  return resets.some(([properties, values]) => properties.test(property) && values.test(value));
}

/** Paragraphs, headings and lists have margins of their own, which a reset takes from them. */
const marginless = /^(?:html|body|center|div|span|a|img|table|tbody|tr|td|th)$/iu;

function isFlush({ property, value }: Declaration): boolean {
  return (
    /^(?:margin|padding)(?:-(?:top|right|bottom|left))?$/u.test(property) &&
    /^0[a-z%]*(?: 0[a-z%]*){0,3}$/iu.test(value)
  );
}

/** A page as large as the window, and white instead of almost white. */
function isPaper({ property, value }: Declaration): boolean {
  if (/^(?:min-)?(?:width|height)$/u.test(property)) return value === '100%';
  return /^background(?:-color)?$/u.test(property) && /^(?:white|#(?:[ef]{3}|(?:[ef][\da-f]){3}))$/iu.test(value);
}

/** About what a paragraph has anyway; MJML writes it into every mail. */
function isParagraph({ property, value }: Declaration): boolean {
  return property === 'margin' ? /^\d{1,2}px 0(?:px)?$/u.test(value) : property === 'display' && value === 'block';
}
