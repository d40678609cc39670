// From a number on a domain's page to the messages that were counted: the list, with the filters that fit.
import type { MessageState, MxFamily } from '../../shared/history/search.ts';
import type { Stretch } from '../../shared/history/sources.ts';
import { noHistoryWish } from './history-wish.ts';
import { showHistory } from './history.ts';

/** What did not go as it should, as far as it is known. */
const troubled: readonly MessageState[] = ['delayed', 'bounced', 'bounced-later', 'complained', 'rejected'];

type Rows = { readonly domain: string; readonly stretch: Stretch; readonly family?: MxFamily };

/** Those sent from the domain in the time that went ill; to one family of receivers, or to all. */
export function showTroubled({ domain, stretch, family }: Rows): void {
  showHistory('', {
    ...noHistoryWish,
    states: troubled,
    span: { from: printDay(stretch.fromMs), until: printDay(stretch.untilMs - 1) },
    senderDomains: [domain],
    families: family === undefined ? [] : [family],
  });
}

/** As a date field writes it, in the reader's own zone. */
function printDay(atMs: number): string {
  const day = new Date(atMs);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
