// Which features of the caniemail data a CSS value uses: keywords of some properties, functions, units, colours.

type ValueFeature = { readonly slug: string; readonly properties: RegExp; readonly value: RegExp };

/** Keywords that count as features of their own. */
export const valueFeatures: readonly ValueFeature[] = [
  { slug: 'css-display-flex', properties: /^display$/u, value: /\bflex\b/iu },
  { slug: 'css-display-grid', properties: /^display$/u, value: /\bgrid\b/iu },
  { slug: 'css-display-none', properties: /^display$/u, value: /^none$/iu },
  { slug: 'css-flex-direction', properties: /^flex-(?:direction|flow)$/u, value: /\bcolumn\b/iu },
  { slug: 'css-flex-wrap', properties: /^flex-(?:wrap|flow)$/u, value: /\bwrap/iu },
  {
    slug: 'css-intrinsic-size',
    properties: /(?:width|height|-size|^flex-basis)$/u,
    value: /\b(?:fit|min|max)-content\b/iu,
  },
  {
    slug: 'css-sytem-ui',
    properties: /^font(?:-family)?$/u,
    value: /\b(?:system-ui|ui-(?:serif|sans-serif|rounded|monospace))\b/iu,
  },
  { slug: 'css-unit-initial', properties: /^[a-z-]+$/u, value: /^initial$/iu },
];

export const functionFeatures: ReadonlyMap<string, string> = new Map([
  ['calc', 'css-unit-calc'],
  ['clamp', 'css-function-clamp'],
  ['light-dark', 'css-function-light-dark'],
  ['max', 'css-function-max'],
  ['min', 'css-function-min'],
  ['conic-gradient', 'css-conic-gradient'],
  ['repeating-conic-gradient', 'css-conic-gradient'],
  ['linear-gradient', 'css-linear-gradient'],
  ['repeating-linear-gradient', 'css-linear-gradient'],
  ['radial-gradient', 'css-radial-gradient'],
  ['repeating-radial-gradient', 'css-radial-gradient'],
  ['lch', 'css-modern-color'],
  ['oklch', 'css-modern-color'],
  ['lab', 'css-modern-color'],
  ['oklab', 'css-modern-color'],
  ['rgb', 'css-rgb'],
  ['rgba', 'css-rgba'],
  ['var', 'css-variables'],
]);

export const unitFeatures: ReadonlyMap<string, string> = new Map(
  'ch cm em ex in mm pc pt px rem vh vmax vmin vw'
    .split(' ')
    .map((unit) => [unit, `css-unit-${unit}`] as const)
    .concat([['%', 'css-unit-percent']]),
);

/** What a value holds, with where in it: `calc(` at 0, `rem` at 6. */
export type ValuePart = { readonly slug: string; readonly start: number; readonly end: number };

/** Each run of letters or digits is tried once, from its beginning: linear whatever the value is. */
const word = /(?<![\w-])([a-z][a-z-]*)\(|(?<![\w.])[\d.]+(%|[a-z]+\b)/giu;

/** Strings and addresses are skipped: `url(a-10px.png)` has no unit. */
const opaque = /"[^"]*(?:"|$)|'[^']*(?:'|$)|\burl\([^)]*(?:\)|$)|#[0-9a-f]+/giu;

/** A gradient has a dozen; each part is judged by the whole value. */
const maxParts = 50;

export function valueParts(value: string): readonly ValuePart[] {
  if (!/[\d(]/u.test(value)) return [];
  const plain = value.replaceAll(opaque, (text) => ' '.repeat(text.length));
  const parts: ValuePart[] = [];
  for (const { 0: text, 1: name, 2: unit = '', index } of plain.matchAll(word)) {
    const slug = name === undefined ? unitFeatures.get(unit.toLowerCase()) : functionFeatures.get(name.toLowerCase());
    if (slug !== undefined) parts.push({ slug, start: index, end: index + text.length });
    if (parts.length === maxParts) break;
  }
  return parts;
}
