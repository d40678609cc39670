// A cell of the map as text, to be pasted into a ticket.
import type { CoverageRow, EventType } from '../../../../shared/health/coverage.ts';
import type { Text } from '../../../../shared/text.ts';
import type { panelsEn } from '../../../text/panels-en.ts';

type Speech = { readonly words: typeof panelsEn.coverage; readonly say: (text: Text) => string };

/** The first line says of whom, of what and how it is heard; then why, and each one who may hear. */
export function printCell({ name, cells }: CoverageRow, event: EventType, { words, say }: Speech): string {
  const { hearing, by, says } = cells[event];
  const hearers = by.map((hearer) => {
    const who = [words.hearer[hearer.kind], hearer.name, hearer.arn].filter((part) => part !== null && part !== '');
    const why = hearer.says === null ? '' : `: ${say(hearer.says)}`;
    return `- ${who.join(' ')} ${words.works[hearer.works]}${why}`;
  });
  return [`${name}, ${words.event[event]}: ${words.hearing[hearing]}`, say(says), ...hearers].join('\n');
}
