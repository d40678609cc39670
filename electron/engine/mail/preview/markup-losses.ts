// What clients are known to take away of elements and attributes (the caniemail data, as of 2025-09-09).
import type { PreviewClient } from '../../../../shared/draft/preview.ts';
import type { Fate } from './look-step.ts';

export type ElementLoss = {
  /** The feature of caniemail.com that the fact is from. */
  readonly slug: string;
  readonly clients: readonly PreviewClient[];
  readonly element: RegExp;
  readonly fate: Exclude<Fate, 'keep'>;
};

export type AttributeLoss = {
  readonly slug: string;
  readonly clients: readonly PreviewClient[];
  readonly attribute: RegExp;
  /** Where it is only lost on some elements, or with some values. */
  readonly element?: RegExp;
  readonly value?: RegExp;
};

const gmail: readonly PreviewClient[] = ['gmail-web', 'gmail-app'];
const word: readonly PreviewClient[] = ['outlook-windows'];
const gmailAndWord: readonly PreviewClient[] = [...gmail, ...word];
const five: readonly PreviewClient[] = [...gmailAndWord, 'outlook-com', 'yahoo'];

export const elementLosses: readonly ElementLoss[] = [
  { slug: 'html-svg', clients: five, element: /^svg$/u, fate: 'drop' },
  { slug: 'html-picture', clients: five, element: /^picture$/u, fate: 'unwrap' },
  { slug: 'html-picture', clients: five, element: /^source$/u, fate: 'drop' },
  { slug: 'html-video', clients: [...gmailAndWord, 'yahoo'], element: /^video$/u, fate: 'unwrap' },
  { slug: 'html-marquee', clients: gmailAndWord, element: /^marquee$/u, fate: 'unwrap' },
  { slug: 'html-dialog', clients: five, element: /^dialog$/u, fate: 'unwrap' },
  { slug: 'html-meter', clients: [...gmailAndWord, 'yahoo'], element: /^meter$/u, fate: 'unwrap' },
  { slug: 'html-progress', clients: five, element: /^progress$/u, fate: 'unwrap' },
  { slug: 'html-ruby', clients: gmailAndWord, element: /^(?:ruby|rp|rt)$/u, fate: 'unwrap' },
  { slug: 'html-form', clients: word, element: /^(?:form|button)$/u, fate: 'unwrap' },
  { slug: 'html-input-text', clients: word, element: /^(?:input|select|textarea)$/u, fate: 'drop' },
  {
    slug: 'html-semantics',
    clients: [...word, 'yahoo'],
    element: /^(?:article|aside|details|figcaption|figure|footer|header|main|mark|nav|section|summary|time)$/u,
    fate: 'unwrap',
  },
  { slug: 'html-semantics', clients: gmail, element: /^(?:details|main|nav|summary)$/u, fate: 'unwrap' },
];

export const attributeLosses: readonly AttributeLoss[] = [
  {
    slug: 'html-meta-color-scheme',
    clients: five,
    attribute: /^content$/u,
    element: /^meta$/u,
    value: /\b(?:light|dark)\b/iu,
  },
  { slug: 'html-srcset', clients: five, attribute: /^(?:srcset|sizes)$/u },
  { slug: 'html-hidden', clients: five, attribute: /^hidden$/u },
  { slug: 'html-background', clients: word, attribute: /^background$/u, element: /^(?!body$)/u },
  { slug: 'image-base64', clients: gmail, attribute: /^src$/u, element: /^img$/u, value: /^\s*data:/iu },
  { slug: 'image-svg', clients: ['gmail-web'], attribute: /^src$/u, element: /^img$/u, value: /\.svg(?:[?#]|$)/iu },
];
