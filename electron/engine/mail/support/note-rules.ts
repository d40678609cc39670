// Whom a note of the data concerns: "only on table cells" says nothing against padding that is on a table cell.
import { pixelsOf } from '../css-values.ts';
import { browserFontPx, type Surroundings } from './surroundings.ts';
import type { Use } from './find-uses.ts';

type NoteRule = { readonly note: RegExp; readonly concerns: (use: Use, surroundings: Surroundings) => boolean };

const never = (): boolean => false;
/** Where the element is not known, any may be meant. */
const onAny = ({ elements }: Use, names: readonly string[]): boolean =>
  elements.length === 0 || elements.some(({ name }) => names.includes(name));
const onOther = ({ elements }: Use, names: readonly string[]): boolean =>
  elements.length === 0 || elements.some(({ name }) => !names.includes(name));
const has =
  (value: RegExp) =>
  (use: Use): boolean =>
    value.test(use.value);
const isNothing = ({ value }: Use): boolean => /^(?:0(?:px|em|%|pt)?\s*){1,4}$/iu.test(value);
const fillsAnyway = (use: Use): boolean => /^(?:100%|auto|initial|inherit)$/iu.test(use.value);

const insideNames = /`<([a-z][a-z0-9]*)>`/gu;
const namesIn = (note: string): readonly string[] => [...note.matchAll(insideNames)].map(([, name]) => name ?? '');

/** What has a feature of its own, such as `display:flex`, is told there. The first that fits a note decides; a note that none fits concerns every use. */
const rules: readonly NoteRule[] = [
  // Told once, at the `<style>` element; what is inline stays for such accounts.
  {
    note: /^(?:Partial\. )?(?:Not supported|Doesn't work) with non G\w+ accounts\.?/u,
    concerns: ({ where }) => where !== 'sheet',
  },
  { note: /Only supported inline (?:when|due)/u, concerns: never },
  { note: /flow-relative values/iu, concerns: has(/^(?:start|end)$/iu) },
  { note: /^Partial\. `flex`, `grid`/u, concerns: has(/\b(?:flow-root|contents|revert|unset)\b/iu) },
  {
    note: /`flow-root`.*are not supported/u,
    concerns: has(/\b(?:flow-root|contents|inline flow|revert)\b/iu),
  },
  { note: /two-value syntax|Two-value syntax/u, concerns: has(/\s/u) },
  {
    note: /Only supports `display:none`/u,
    concerns: has(/\b(?:inline-block|inline-table|contents|flow-root)\b/iu),
  },
  {
    note: /`display:none` does not inherit|Does not inherit onto nested/u,
    concerns: (use, { holdsTable }) =>
      /^none$/iu.test(use.value) && use.elements.some(holdsTable) && !hidesFromOutlook(use),
  },
  {
    note: /Does not work when applied directly to an `<img>`/u,
    concerns: (use) => /^none$/iu.test(use.value) && onAny(use, ['img']) && !hidesFromOutlook(use),
  },
  { note: /Only supported on table cells/u, concerns: (use) => !isNothing(use) && onOther(use, ['td', 'th']) },
  { note: /Vertical padding will be the same/u, concerns: never },
  { note: /`background-color` is included inside the `margin`/u, concerns: never },
  { note: /^Partial\. Negative values are not supported/u, concerns: has(/(?:^|\s)-\d|(?:^|\s)-\./u) },
  { note: /Hard-coded negative values/u, concerns: has(/(?:^|\s)-\d/u) },
  {
    note: /Not supported on `<span>` and `<body>`/u,
    concerns: (use) => !isNothing(use) && use.elements.some(({ name }) => name === 'span' || name === 'body'),
  },
  {
    note: /`auto` value is not supported/u,
    concerns: (use, { isHeld }) =>
      /\bauto\b/iu.test(use.value) && !use.elements.every((element) => isHeld(element) || isCentred(element)),
  },
  {
    note: /^Partial\. Not supported on `<body>`/u,
    // What fills a cell of fixed width is as wide as the cell.
    concerns: (use, { isHeld, isAloneInCell }) =>
      !fillsAnyway(use) &&
      onAny(use, ['body', 'span', 'div', 'p', 'img']) &&
      !use.elements.every(
        (element) =>
          element.name === 'td' ||
          hasSize(element, use.name) ||
          (use.name === 'width' && element.name === 'div' && isHeld(element) && isAloneInCell(element)),
      ),
  },
  {
    note: /Only works on `<table>` elements/u,
    concerns: (use, { isHeld }) =>
      !fillsAnyway(use) &&
      !use.elements.every((element) => element.name === 'table' || isHeld(element) || hasSize(element, 'width')),
  },
  { note: /Doesn't work on `<table>` elements/u, concerns: (use) => !fillsAnyway(use) && onAny(use, ['table']) },
  // A cell grows with what it holds anyway, and an image does not.
  {
    note: /Replaces `height` by `min-height`/u,
    concerns: (use) => !fillsAnyway(use) && onOther(use, ['td', 'th', 'img']),
  },
  { note: /can not be bigger than 8px/u, concerns: has(/(?:^|\s)(?:9|[1-9]\d+)(?:\.\d+)?px/iu) },
  {
    note: /Unreliable if used on a `<p>` or a `<div>`/u,
    concerns: (use) =>
      !/^(?:0|none)/iu.test(use.value) && use.elements.some(({ name }) => name === 'p' || name === 'div'),
  },
  {
    note: /Only `background-color` values are supported/u,
    concerns: (use, { hasVml }) => /url\(/iu.test(use.value) && !hasVml,
  },
  { note: /Does not support multiple values/u, concerns: has(/(?:\)|\b)\s*,\s*(?:url|[a-z-]+-gradient)\(/iu) },
  {
    note: /`\/ value` shorthand|slash `\/` notation/u,
    // The attribute has the image, too.
    concerns: ({ value, elements }) =>
      value.replaceAll(/url\([^()]*\)/giu, '').includes('/') &&
      !(
        elements.length > 0 && elements.every(({ attributes }) => attributes.some(({ name }) => name === 'background'))
      ),
  },
  { note: /can be (?:used|created) in VML/u, concerns: (_use, { hasVml }) => !hasVml },
  { note: /`rem` (?:values are|and `ch`)/u, concerns: has(/\d(?:rem|ch)\b/iu) },
  { note: /`relative` and `percentage` size/u, concerns: has(/%|larger|smaller/iu) },
  { note: /`<number>` values between 0 and 599/u, concerns: has(/^(?:[1-35689]00|\d*[1-9]\d?|[1-9]\d*[1-9]\d?)$/u) },
  {
    note: /`<number>` values are not supported/u,
    concerns: ({ value }) => /^\d+$/u.test(value) && !/^[1-9]00$/u.test(value),
  },
  {
    note: /Use `mso-line-height-rule:exactly`/u,
    concerns: (use, { fontPxOf }) =>
      /\d(?:px|em)$/iu.test(use.value) &&
      !use.beside.some(({ property }) => property === 'mso-line-height-rule') &&
      isTight(use, fontPxOf),
  },
  { note: /`normal` value is not supported/u, concerns: has(/^normal$/iu) },
  { note: /Big negative values/u, concerns: has(/^-(?:[2-9]|\d{2})/u) },
  { note: /Values set in `em`/u, concerns: has(/\dem$/iu) },
  { note: /`list-style-image` values|Only `list-style-type` values/u, concerns: has(/url\(|gradient\(/iu) },
  { note: /Not supported with multiple values/u, concerns: has(/\s/u) },
  { note: /`overline` is not supported/u, concerns: has(/overline/iu) },
  { note: /a `word-wrap:break-word` is applied/u, concerns: has(/^(?:break|keep)-all$/iu) },
  { note: /Only supports the line property/u, concerns: has(/\s/u) },
  { note: /`lowercase` value is not supported/u, concerns: has(/lowercase/iu) },
  { note: /`pre` value is not supported/u, concerns: has(/^pre$/iu) },
  { note: /`inline-start` and `inline-end`/u, concerns: has(/inline-/iu) },
  {
    note: /`overflow-block` & `overflow-inline`/u,
    concerns: ({ name }) => name.endsWith('-block') || name.endsWith('-inline'),
  },
  { note: /Cannot scroll through/u, concerns: has(/scroll|auto/iu) },
  { note: /^URL is not supported|^Partial\. URL is not/u, concerns: has(/url\(/iu) },
  { note: /Supports `relative`, `absolute` but not/u, concerns: has(/sticky|fixed/iu) },
  { note: /Supports `sticky` but not/u, concerns: has(/relative|absolute|fixed/iu) },
  { note: /Supports `relative` but not/u, concerns: has(/sticky|absolute|fixed/iu) },
  { note: /Supports `relative` and `sticky` but not/u, concerns: has(/absolute|fixed/iu) },
  { note: /`fixed` (?:is replaced|elements scroll)/u, concerns: has(/fixed/iu) },
  { note: /Only (?:supported|if not written) in lowercase/u, concerns: never },
  {
    note: /with a space before|no space before/u,
    concerns: ({ declaration, value }) =>
      declaration !== null && declaration.valueSpan.end === declaration.span.end - '!important'.length && value !== '',
  },
  { note: /^Partial\. Not supported inline\./u, concerns: ({ where }) => where === 'inline' },
  { note: /Whitespace syntax is not supported|^whitespace syntax/u, concerns: has(/rgba?\(\s*[\d.%]+\s+[\d.]/iu) },
  { note: /Alpha value is not supported/u, concerns: has(/rgb\([^,)]{0,40},[^,)]{0,40},[^,)]{0,40},|\//iu) },
  { note: /nested media queries|Nested media queries/u, concerns: never },
  {
    note: /Only supports `screen`, `min-width`/u,
    concerns: ({ value }) =>
      value.replaceAll(/\((?:min|max)-(?:width|height)\s*:[^()]*\)|\b(?:only|screen|all|and)\b|[\s,]/giu, '') !== '',
  },
  { note: /height based media queries/u, concerns: has(/height/iu) },
  { note: /landscape media query/u, concerns: has(/landscape/iu) },
  { note: /`orientation:portrait`/u, concerns: has(/portrait/iu) },
  { note: /Only supported on type selectors/u, concerns: has(/[.#]/u) },
  {
    note: /`reversed` attribute/u,
    concerns: ({ elements }) => elements.some(({ attributes }) => attributes.some(({ name }) => name === 'reversed')),
  },
  {
    note: /Setting the `value` attribute to an `<li>`/u,
    concerns: ({ elements }) =>
      elements.some(
        ({ name, attributes }) => name === 'li' && attributes.some((attribute) => attribute.name === 'value'),
      ),
  },
  { note: /Replaced by a `<div>` with supported attributes/u, concerns: never },
  {
    note: /Not supported inside the `<body>`|need to be declared before/u,
    concerns: (use, { isInHead }) => !use.elements.some(isInHead),
  },
  { note: /Percentage width on `<img>`/u, concerns: (use) => use.value.includes('%') && onAny(use, ['img']) },
  { note: /don't scale in 120 dpi/u, concerns: never },
  { note: /`target="_blank"` is forced|always open in a new window/u, concerns: has(/^(?!_blank$)/iu) },
  // A pixel that counts opens does not move.
  {
    note: /animated gif|plays the animation/u,
    concerns: ({ elements }) =>
      !elements.some(({ attributes }) =>
        attributes.some(({ name, value }) => name === 'width' && /^[01]$/u.test(value)),
      ),
  },
  { note: /has no impact here/u, concerns: never },
  { note: /Only supported on the `<body>`/u, concerns: (use, { hasVml }) => onOther(use, ['body']) && !hasVml },
  { note: /Buggy on anchor `<a>`/u, concerns: (use) => onAny(use, ['a']) },
  { note: /targeting an empty anchor with the corresponding `name`/u, concerns: never },
  { note: /Converts (?:file|still AVIF)|Does not support animation\./u, concerns: never },
  { note: /Does not render Base 64 gif/u, concerns: has(/^\s*data:image\/gif/iu) },
  { note: /Only supports Base 64 png/u, concerns: has(/^\s*data:image\/(?!png)/iu) },
  { note: /`cc` and `bcc`|`bcc` is not/u, concerns: has(/[?&]b?cc=/iu) },
  { note: /Not live tested/u, concerns: never },
];

export type NoteConcern = (use: Use, surroundings: Surroundings) => boolean;

/** Looked up once for each note of a client, then asked for each use. */
export function concernOf(note: string): NoteConcern {
  const rule = rules.find((one) => one.note.test(note));
  if (rule !== undefined) return rule.concerns;
  // "`<details>`, `<main>` are not supported", "Only `<time>` is supported", "Not supported on `<td>` elements".
  const names = namesIn(note);
  if (names.length > 0 && /^(?:Partial\. )?Only .* (?:is|are) supported/u.test(note))
    return (use) => onOther(use, names);
  if (
    names.length > 0 &&
    /^(?:Partial\. )?(?:Not supported on|Removed from|`<.* (?:is|are) not supported)/u.test(note)
  ) {
    return (use) => onAny(use, names);
  }
  return () => true;
}

/** Outlook takes a line height for the least, and a line needs about 1.15 of its letters anyway. */
function isTight({ value, elements, beside }: Use, fontPxOf: Surroundings['fontPxOf']): boolean {
  const own = beside.findLast(({ property }) => property === 'font-size');
  const ownPx = own === undefined ? null : pixelsOf(own.value);
  const sizes = ownPx !== null ? [ownPx] : elements.length === 0 ? [browserFontPx] : elements.map(fontPxOf);
  const heightPx = pixelsOf(value);
  return sizes.some((sizePx) => (heightPx ?? Number.parseFloat(value) * sizePx) < sizePx * naturalLine);
}

const naturalLine = 1.15;

function hidesFromOutlook({ beside }: Use): boolean {
  return beside.some(({ property, value }) => property === 'mso-hide' && /^all$/iu.test(value));
}

type Element = Use['elements'][number];

function isCentred({ attributes }: Element): boolean {
  return attributes.some(({ name, value }) => name === 'align' && /^center$/iu.test(value));
}

/** The attribute says what Outlook does not take from the style. */
function hasSize({ attributes }: Element, property: string): boolean {
  const attribute = property.endsWith('height') ? 'height' : 'width';
  return attributes.some(({ name, value }) => name === attribute && value.trim() !== '');
}
