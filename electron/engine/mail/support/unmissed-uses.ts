// Uses that nobody misses where a client drops them, each for its reason: well-made mails are full of them.
import type { Surroundings } from './surroundings.ts';
import type { Use } from './find-uses.ts';

type Unmissed = (use: Use, surroundings: Surroundings) => boolean;
type Element = Use['elements'][number];

const always: Unmissed = () => true;

/** Reason to features, and to which of their uses it applies. */
const reasons: readonly (readonly [reason: string, slugs: string, applies: Unmissed])[] = [
  [
    'all its rules are resets, or come on top of what holds without them',
    'html-style',
    onEach(({ isSpare }) => isSpare),
  ],
  [
    'what a media query says comes on top of a mail that works without it',
    'css-at-media css-at-media-device-pixel-ratio css-at-media-hover css-at-media-orientation ' +
      'css-at-media-prefers-color-scheme css-at-media-prefers-reduced-motion css-color-scheme html-meta-color-scheme',
    always,
  ],
  [
    'an answer to the pointer, which phones do not have either',
    'css-cursor css-pseudo-class-active css-pseudo-class-focus css-pseudo-class-hover css-pseudo-class-link ' +
      'css-pseudo-class-visited css-user-select',
    always,
  ],
  [
    'for assistive technology; the mail looks the same',
    'html-aria-describedby html-aria-hidden html-aria-label html-aria-labelledby html-aria-live html-lang html-role',
    always,
  ],
  [
    'only words that are wider than their column wrap in another way',
    'css-overflow-wrap css-word-break css-word-wrap',
    always,
  ],
  [
    'a <link> names the sheet for clients that read one, and is told itself',
    'css-at-import',
    (_use, { hasLinkedSheet }) => hasLinkedSheet,
  ],
  ['links are underlined, as links are', 'css-text-decoration css-text-decoration-line', hasValue(/^none$/iu)],
  ['three pixels of a corner are hardly seen', 'css-border-radius', hasValue(/^[0-3](?:px)?(?: [0-3](?:px)?){0,3}$/u)],
  ['tables are laid out like this anyway', 'css-table-layout', hasValue(/^auto$/iu)],
  [
    'clients keep a margin around the body of their own',
    'css-padding',
    onEach(
      () =>
        ({ name }) =>
          name === 'body',
    ),
  ],
  [
    'Outlook has the padding from its cell: mso-padding-alt',
    'css-padding',
    onEach((around) => (element) => hasStyle(around.parentOf(element), 'mso-padding-alt')),
  ],
  // Without its padding an `<a>` is no button, which is told there.
  [
    'it stands in the line of text, as it does without',
    'css-display',
    (use) =>
      isInline(use) && use.elements.length > 0 && use.elements.every(({ name }) => /^(?:a|img|span)$/u.test(name)),
  ],
  [
    'it has a table cell of its own',
    'css-display',
    (use, { isAloneInCell }) => isInline(use) && use.elements.length > 0 && use.elements.every(isAloneInCell),
  ],
  [
    'a line of text keeps it as high',
    'css-height',
    ({ value, beside }) => beside.some((one) => one.property === 'line-height' && one.value === value),
  ],
  [
    'a table draws the line for Outlook',
    'css-border',
    onEach(({ nextOf }) => (element) => {
      const next = nextOf(element);
      return next?.name === 'table' && next.style.some(({ property }) => property.startsWith('border'));
    }),
  ],
  [
    'a color stands behind the image',
    'html-background',
    onEach(
      () => (element) => hasStyle(element, 'background-color') || hasStyle(element, 'background') || hasColor(element),
    ),
  ],
];

const bySlug: ReadonlyMap<string, readonly Unmissed[]> = (() => {
  const found = new Map<string, Unmissed[]>();
  for (const [, slugs, applies] of reasons)
    for (const slug of slugs.split(' ')) found.set(slug, [...(found.get(slug) ?? []), applies]);
  return found;
})();

export function isUnmissed(use: Use, surroundings: Surroundings): boolean {
  return bySlug.get(use.slug)?.some((applies) => applies(use, surroundings)) ?? false;
}

function onEach(tells: (surroundings: Surroundings) => (element: Element) => boolean): Unmissed {
  return ({ elements }, surroundings) => elements.length > 0 && elements.every(tells(surroundings));
}

/** What is hidden is another thing. */
function isInline({ value }: Use): boolean {
  return /^inline-(?:block|table)$/iu.test(value);
}

function hasValue(wanted: RegExp): Unmissed {
  return ({ value }) => wanted.test(value);
}

function hasStyle(element: Element | null, wanted: string): boolean {
  return element?.style.some(({ property }) => property === wanted) ?? false;
}

function hasColor({ attributes }: Element): boolean {
  return attributes.some(({ name, value }) => name === 'bgcolor' && value.trim() !== '');
}
