// Which features of the caniemail data a selector or an at-rule uses.

type SelectorFeature = { readonly slug: string; readonly form: RegExp };

const pseudoClasses =
  'active checked first-child first-of-type focus has hover lang last-child last-of-type link not nth-child nth-last-child ' +
  'nth-last-of-type nth-of-type only-child only-of-type target visited';
const pseudoElements = 'after before first-letter first-line marker placeholder';

export const selectorFeatures: readonly SelectorFeature[] = [
  ...pseudoClasses
    .split(' ')
    .map((name) => ({ slug: `css-pseudo-class-${name}`, form: new RegExp(`(?<!:):${name}(?![\\w-])`, 'iu') })),
  ...pseudoElements.split(' ').map((name) => ({
    slug: `css-pseudo-element-${name}`,
    form: new RegExp(`::?(?:-webkit-input-)?${name}(?![\\w-])`, 'iu'),
  })),
  { slug: 'css-selector-adjacent-sibling', form: /\+/u },
  { slug: 'css-selector-attribute', form: /\[/u },
  { slug: 'css-selector-chaining', form: /[.#][\w-]+[.#][\w-]/u },
  { slug: 'css-selector-child', form: />/u },
  { slug: 'css-selector-class', form: /\.[\w-]/u },
  { slug: 'css-selector-descendant', form: /[\w\])*-]\s+[\w.#[*:]/u },
  { slug: 'css-selector-general-sibling', form: /~/u },
  { slug: 'css-selector-id', form: /#[\w-]/u },
  { slug: 'css-selector-type', form: /(?:^|[\s>+~])[a-z]/iu },
  { slug: 'css-selector-universal', form: /(?:^|[\s>+~(])\*/u },
];

export const groupingFeature = 'css-selector-grouping';
export const nestingFeature = 'css-nesting';

/** Attribute selectors and arguments are blanked first, so that what is in them is no combinator. */
export function selectorSlugs(selector: string): readonly string[] {
  const plain = selector
    .replaceAll(/\[[^[\]]*\]/gu, (text) => '['.padEnd(text.length, '_'))
    .replaceAll(/\([^()]*\)/gu, (text) => '_'.repeat(text.length));
  return selectorFeatures.flatMap(({ slug, form }) => (form.test(plain) ? [slug] : []));
}

type AtRuleFeature = { readonly slug: string; readonly name: RegExp; readonly prelude: RegExp };

export const atRuleFeatures: readonly AtRuleFeature[] = [
  { slug: 'css-at-font-face', name: /^font-face$/u, prelude: /^/u },
  { slug: 'css-at-import', name: /^import$/u, prelude: /^/u },
  { slug: 'css-at-keyframes', name: /^(?:-\w+-)?keyframes$/u, prelude: /^/u },
  { slug: 'css-at-media', name: /^media$/u, prelude: /^/u },
  { slug: 'css-at-media-device-pixel-ratio', name: /^media$/u, prelude: /device-pixel-ratio/iu },
  { slug: 'css-at-media-hover', name: /^media$/u, prelude: /\(\s*(?:any-)?hover\b/iu },
  { slug: 'css-at-media-orientation', name: /^media$/u, prelude: /\(\s*orientation\b/iu },
  { slug: 'css-at-media-prefers-color-scheme', name: /^media$/u, prelude: /prefers-color-scheme/iu },
  { slug: 'css-at-media-prefers-reduced-motion', name: /^media$/u, prelude: /prefers-reduced-motion/iu },
  { slug: 'css-at-supports', name: /^supports$/u, prelude: /^/u },
];

/** By the name and prelude of an at-rule. */
export function atRuleSlugs(name: string, prelude: string): readonly string[] {
  return atRuleFeatures.flatMap((feature) =>
    feature.name.test(name) && feature.prelude.test(prelude) ? [feature.slug] : [],
  );
}
