// What Outlook.com does in dark mode for those who write for it: attributes that tell that colours were changed.
import type { LookStep } from './look-step.ts';

/**
 * Outlook.com notes the colours that it changed in `data-ogsc`, `data-ogsb` and their like, on the elements themselves (caniemail,
 * css-at-media-prefers-color-scheme, note 3); authors select what is below one. Here the body has them, which is above all.
 */
export const noteChangedColors: LookStep = {
  attributes: (attributes, { tagName }) =>
    tagName === 'body' ? [...attributes, ...notes.map((name) => ({ name, value: '' }))] : attributes,
  rules: (rules) => rules.map((rule) => (rule.selectors.some(asksForNotes) ? { ...rule, isFinal: true } : rule)),
};

const notes = ['data-ogsc', 'data-ogsb', 'data-ogac', 'data-ogab'] as const;

function asksForNotes(selector: string): boolean {
  return notes.some((name) => selector.includes(`[${name}`));
}
