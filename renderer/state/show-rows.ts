// From a number on a domain's page to the messages that were counted: the list, with the filters that fit.
import type { CauseMark } from '../../shared/history/pages.ts';
import type { MessageState, MxFamily } from '../../shared/history/search.ts';
import type { Stretch } from '../../shared/history/sources.ts';
import { type DaySpan, noHistoryWish } from './history-wish.ts';
import { showHistory } from './history.ts';

/** What did not go as it should, as far as it is known. */
const troubled: readonly MessageState[] = [
  'delayed',
  'bounced',
  'bounced-later',
  'complained',
  'suppressed',
  'rejected',
];

type Rows = { readonly domain: string; readonly stretch: Stretch; readonly family?: MxFamily };

/** Those sent from the domain in the time that went ill; to one family of receivers, or to all. */
export function showTroubled({ domain, stretch, family }: Rows): void {
  showHistory('', {
    ...noHistoryWish,
    states: troubled,
    span: spanOf(stretch),
    senderDomains: [domain],
    families: family === undefined ? [] : [family],
  });
}

type Marked = { readonly domain: string; readonly stretch: Stretch; readonly mark: CauseMark };

/** Those with what marks a cause: what the cause itself is, the list cannot be asked. */
export function showMarked({ domain, stretch, mark: { type, bounceType, status } }: Marked): void {
  showHistory(status ?? '', {
    ...noHistoryWish,
    types: [type],
    span: spanOf(stretch),
    senderDomains: [domain],
    bounceTypes: bounceType === null ? [] : [bounceType],
  });
}

function spanOf({ fromMs, untilMs }: Stretch): DaySpan {
  return { from: printDay(fromMs), until: printDay(untilMs - 1) };
}

/** As a date field writes it, in the reader's own zone. */
function printDay(atMs: number): string {
  const day = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
