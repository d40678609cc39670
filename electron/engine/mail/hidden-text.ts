// Which elements of a mail hide their text by CSS, as preheaders do and as spammers do.
import type { Declaration, Markup, MarkupElement } from '../../../shared/draft/markup.ts';

export type Hides = {
  /** Nothing inside is drawn. */
  readonly whole: boolean;
  /** The font is too small to see; null where it sets no size. */
  readonly tiny: boolean | null;
};

/** Selectors of one class or id whose rule hides, outside of any at-rule. */
export function hidingSelectors(markup: Markup): ReadonlySet<string> {
  const rules = markup.styles.flatMap(({ rules: all }) => all);
  return new Set(
    rules
      .filter(({ within, declarations }) => within.length === 0 && declarations.some(hidesAll))
      .flatMap(({ selectors }) => selectors.map((selector) => selector.trim()))
      .filter((selector) => /^[a-z]*[.#][\w-]+$/iu.test(selector))
      .map((selector) => selector.replace(/^[a-z]+/iu, '')),
  );
}

export function hidesText(element: MarkupElement, hiding: ReadonlySet<string>): Hides {
  const { style, attributes } = element;
  const size = style.findLast(({ property }) => property === 'font-size');
  return {
    whole:
      style.some(hidesAll) ||
      isClipped(style) ||
      attributes.some(({ name }) => name === 'hidden') ||
      (hiding.size > 0 && selectorsOf(element).some((selector) => hiding.has(selector))),
    tiny: size === undefined ? null : /^[01](\.\d+)?(px|pt)?$|^0(\.0+)?[a-z%]*$/iu.test(size.value.trim()),
  };
}

function hidesAll({ property, value }: Declaration): boolean {
  const plain = value.trim().toLowerCase();
  switch (property) {
    case 'display':
      return plain === 'none';
    case 'visibility':
      return plain === 'hidden' || plain === 'collapse';
    case 'opacity':
      return /^0(\.0+)?%?$/u.test(plain);
    default:
      return false;
  }
}

function isClipped(style: readonly Declaration[]): boolean {
  const is = (wanted: string, pattern: RegExp): boolean =>
    style.some(({ property, value }) => property === wanted && pattern.test(value.trim()));
  return is('overflow', /^hidden$/iu) && (is('max-height', zero) || is('height', zero) || is('max-width', zero));
}

const zero = /^0(px|pt|em|%)?$/iu;

/** `.a`, `#b` of the element. */
export function selectorsOf({ attributes }: MarkupElement): readonly string[] {
  return attributes.flatMap(({ name, value }) => {
    if (name === 'class') return value.split(/\s+/u).flatMap((one) => (one === '' ? [] : [`.${one}`]));
    return name === 'id' ? [`#${value}`] : [];
  });
}
