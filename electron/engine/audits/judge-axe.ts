// Judges a draft by what axe-core found in the drawn mail, less what our own checks say without it.
import type { AxeResults, AxeViolation } from '../../../shared/draft/outside.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { Text } from '../../../shared/text.ts';
import type { Judgement } from './define-audit.ts';
import { judgePlaces, startOf } from './judge-places.ts';

/** Each has an audit that also works in the terminal. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'document-title',
  'empty-heading',
  'heading-order',
  'html-has-lang',
  'image-alt',
  'link-name',
]);

/** About pages of a web site, not about a mail. */
const notOfMail: ReadonlySet<string> = new Set(['bypass', 'landmark-one-main', 'page-has-heading-one', 'region']);

export function judgeAxe(
  draft: Draft,
  { violations }: AxeResults,
  impacts: readonly AxeViolation['impact'][],
): Judgement {
  const ours = violations.filter(
    ({ rule, impact }) => impacts.includes(impact ?? 'minor') && !saidElsewhere.has(rule) && !notOfMail.has(rule),
  );
  return judgePlaces(
    draft,
    ours.flatMap((violation) => {
      const spans = violation.spans.length === 0 ? [startOf(draft.source.html)] : violation.spans;
      return spans.map((span) => ({ span, says: sayViolation(violation) }));
    }),
  );
}

/** axe-core's own sentence is in English alone. */
function sayViolation({ rule, help, appearance }: AxeViolation): Text {
  const dark = appearance === 'dark' ? { en: ', in dark mode', ja: '、ダークモード' } : { en: '', ja: '' };
  return { en: `${help} (${rule}${dark.en}).`, ja: `axe-core のルール ${rule}${dark.ja}: ${help}` };
}
