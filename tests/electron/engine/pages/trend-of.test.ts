// The sentence about how mail to an address went.
import { expect, it } from 'vitest';
import { trendOf } from '../../../../electron/engine/pages/trend-of.ts';
import type { MessageRow, MessageState } from '../../../../shared/history/search.ts';

function rows(...states: readonly MessageState[]): readonly MessageRow[] {
  return states.map((state, place) => ({
    messageId: `m-${place}`,
    recipient: 'ann@example.net',
    recipientIs: 'named',
    state,
    sentAtMs: Date.UTC(2026, 9, place + 1),
    lastAtMs: Date.UTC(2026, 9, place + 1),
    sender: null,
    subject: null,
    configurationSet: null,
    subType: null,
    status: null,
    reply: null,
    family: 'google',
    opens: 0,
    clicks: 0,
    events: 1,
    sources: ['s3'],
  }));
}

it.each([
  [
    ['delivered', 'opened', 'bounced', 'bounced', 'bounced'],
    'Bounced 3 times in a row since 2026-10-03; delivered before, last on 2026-10-02.',
  ],
  [['bounced'], 'Bounced once, on 2026-10-01; no delivery before that is known.'],
  [
    ['bounced', 'bounced-later', 'delivered', 'clicked'],
    'Delivered again since 2026-10-03 (2 messages); bounced twice before.',
  ],
  [['bounced', 'delivered'], 'Delivered again since 2026-10-02 (1 message); bounced once before.'],
  [['delivered', 'sent', 'delivered'], 'Delivered each time since 2026-10-01 (2 messages).'],
  [['delivered', 'complained'], 'Delivered each time since 2026-10-01 (2 messages). Complained on 2026-10-02.'],
  [
    ['delivered', 'complained', 'suppressed', 'suppressed'],
    'Delivered each time since 2026-10-01 (2 messages). Complained on 2026-10-02. Not sent by SES, because the address was suppressed: 2 messages, last on 2026-10-04.',
  ],
] satisfies readonly (readonly [readonly MessageState[], string])[])('%j is told as: %s', (states, told) => {
  const newestFirst = rows(...states).toReversed();
  expect(trendOf(newestFirst)?.en).toBe(told);
  expect(trendOf(newestFirst)?.ja).toMatch(/2026-10-0\d/u);
});

it('says nothing where nothing is known of how any ended', () => {
  expect(trendOf(rows('sent', 'delayed', 'traced', 'rejected'))).toBeNull();
  expect(trendOf([])).toBeNull();
  // Whose complaint it was is not known.
  expect(trendOf(rows('complained').map((row) => ({ ...row, recipientIs: 'candidate' })))).toBeNull();
});
