// What clients are known to take away of style sheets: at-rules and selectors (the caniemail data, as of 2025-09-09).
import type { PreviewClient } from '../../../../shared/draft/preview.ts';

export type RuleLoss = {
  /** The feature of caniemail.com that the fact is from. */
  readonly slug: string;
  readonly clients: readonly PreviewClient[];
  /** The at-rule around, or one of the selectors. */
  readonly at?: RegExp;
  readonly selector?: RegExp;
};

const gmail: readonly PreviewClient[] = ['gmail-web', 'gmail-app'];
const word: readonly PreviewClient[] = ['outlook-windows'];
const gmailAndWord: readonly PreviewClient[] = [...gmail, ...word];
const notYahoo: readonly PreviewClient[] = [...gmailAndWord, 'outlook-com'];
const notOutlookCom: readonly PreviewClient[] = [...gmailAndWord, 'yahoo'];
const five: readonly PreviewClient[] = [...notYahoo, 'yahoo'];

export const ruleLosses: readonly RuleLoss[] = [
  { slug: 'css-at-media', clients: word, at: /^@media/iu },
  { slug: 'css-at-media', clients: gmail, at: /^@media.*\b(?:min-|max-)?height\b/isu },
  { slug: 'css-at-media-prefers-color-scheme', clients: notOutlookCom, at: /^@media.*prefers-color-scheme/isu },
  { slug: 'css-at-media-prefers-reduced-motion', clients: notOutlookCom, at: /^@media.*prefers-reduced-motion/isu },
  { slug: 'css-at-media-hover', clients: notOutlookCom, at: /^@media.*\((?:any-)?hover\b/isu },
  { slug: 'css-at-media-device-pixel-ratio', clients: notOutlookCom, at: /^@media.*device-pixel-ratio/isu },
  { slug: 'css-at-media-orientation', clients: ['gmail-app', ...word, 'yahoo'], at: /^@media.*orientation/isu },
  { slug: 'css-at-keyframes', clients: notYahoo, at: /^@(?:-webkit-)?keyframes/iu },
  { slug: 'css-at-supports', clients: notYahoo, at: /^@supports/iu },
  { slug: 'css-nesting', clients: five, at: /^[^@]/u },
  { slug: 'css-selector-attribute', clients: gmail, selector: /\[(?!class~=)/iu },
  { slug: 'css-selector-attribute', clients: word, selector: /\[/u },
  {
    slug: 'css-selector-attribute',
    clients: ['outlook-com'],
    selector: /\[\s*(?:class|id)\s*[~|]?=|[*^$]=|[.\w-]\.[\w-]+\[/iu,
  },
  { slug: 'css-selector-attribute', clients: ['yahoo'], selector: /\[[^[\]=]*(?:\]|[~|^$*]=)/u },
  { slug: 'css-selector-chaining', clients: [...word, 'outlook-com'], selector: /[.#][\w-]+[.#]/u },
  { slug: 'css-selector-child', clients: word, selector: />/u },
  { slug: 'css-selector-adjacent-sibling', clients: word, selector: /\+/u },
  { slug: 'css-selector-general-sibling', clients: word, selector: /~(?!=)/u },
  { slug: 'css-selector-universal', clients: word, selector: /\*(?!=)/u },
  { slug: 'css-pseudo-class-has', clients: five, selector: /:has\(/iu },
  { slug: 'css-pseudo-class-not', clients: five, selector: /:not\(/iu },
  { slug: 'css-pseudo-class-lang', clients: five, selector: /:lang\(/iu },
  { slug: 'css-pseudo-class-nth-child', clients: five, selector: /:nth-(?:last-)?(?:child|of-type)\b/iu },
  {
    slug: 'css-pseudo-class-first-child',
    clients: gmailAndWord,
    selector: /:(?:(?:first|last|only)-(?:child|of-type)|active|focus|visited|link|target|checked)\b/iu,
  },
  { slug: 'css-pseudo-class-hover', clients: ['gmail-app', ...word], selector: /:hover\b/iu },
  { slug: 'css-pseudo-element-before', clients: notOutlookCom, selector: /::?(?:before|after)\b/iu },
  {
    slug: 'css-pseudo-element-first-letter',
    clients: gmailAndWord,
    selector: /::?(?:first-letter|first-line|marker|placeholder)\b/iu,
  },
];
