// How far a message is for one recipient.
import { describe, expect, it } from 'vitest';
import { seenIn, stateOf } from '../../../../electron/engine/timeline/state-of.ts';
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { MessageState } from '../../../../shared/history/search.ts';

const named = (type: EventType, atMs: number, subType: string | null = null) =>
  ({ type, subType, atMs, recipientIs: 'named', strength: 'record' }) as const;
const perhaps = (type: EventType, atMs: number) => ({ ...named(type, atMs), recipientIs: 'candidate' }) as const;

describe('the state of a message for a recipient', () => {
  it.each<readonly [readonly ReturnType<typeof named | typeof perhaps>[], MessageState]>([
    [[named('SEND', 1)], 'sent'],
    [[named('SEND', 1), named('DELIVERY_DELAY', 2)], 'delayed'],
    [[named('DELIVERY', 3), named('DELIVERY_DELAY', 2)], 'delivered'],
    [[named('DELIVERY', 3), named('OPEN', 4)], 'opened'],
    [[named('CLICK', 5), named('OPEN', 4)], 'clicked'],
    [[named('CLICK', 5), named('SUBSCRIPTION', 6)], 'unsubscribed'],
    [[named('BOUNCE', 2)], 'bounced'],
    [[named('DELIVERY', 3), named('BOUNCE', 4)], 'bounced-later'],
    [[named('DELIVERY', 3), named('BOUNCE', 3)], 'bounced-later'],
    [[named('DELIVERY', 3), named('BOUNCE', 2)], 'delivered'],
    [[named('DELIVERY', 3), named('BOUNCE', 4), named('COMPLAINT', 5)], 'complained'],
    // A report that it is no spam is the opposite of a complaint; one of spam stands beside it.
    [[named('DELIVERY', 3), named('COMPLAINT', 5, 'not-spam')], 'delivered'],
    [[named('SEND', 1), named('COMPLAINT', 5, 'OnAccountSuppressionList/NOT-SPAM')], 'delivered'],
    // SES did not try: neither the receiver nor the reader said anything.
    [[named('SEND', 1), named('COMPLAINT', 2, 'OnAccountSuppressionList')], 'suppressed'],
    [[named('SEND', 1), named('BOUNCE', 2, 'Permanent/OnAccountSuppressionList')], 'suppressed'],
    [[named('SEND', 1), named('BOUNCE', 2, 'PERMANENT/Suppressed')], 'suppressed'],
    [
      [named('SEND', 1), named('DELIVERY_DELAY', 2), named('BOUNCE', 3, 'Permanent/UnsubscribedRecipient')],
      'suppressed',
    ],
    [[named('BOUNCE', 2, 'Permanent/Suppressed'), named('BOUNCE', 3, 'Permanent/General')], 'bounced'],
    [[named('DELIVERY', 3), named('BOUNCE', 2), named('BOUNCE', 4, 'Permanent/Suppressed')], 'delivered'],
    [[named('COMPLAINT', 2, 'OnAccountSuppressionList'), named('COMPLAINT', 5, 'abuse')], 'complained'],
    [[named('COMPLAINT', 5, 'abuse'), named('COMPLAINT', 6, 'not-spam')], 'complained'],
    [[named('SEND', 1), named('REJECT', 1)], 'rejected'],
    [[named('RENDERING_FAILURE', 1)], 'not-rendered'],
    [[named('SEND', 1), perhaps('OPEN', 4)], 'sent'],
    [[perhaps('OPEN', 4)], 'opened'],
    [[], 'sent'],
  ])('of %j is %s', (events, state) => {
    expect(stateOf(seenIn(events))).toBe(state);
    expect(stateOf(seenIn(events.toReversed()))).toBe(state);
  });

  it('is no more than a trace where nothing else is known', () => {
    const trace = { ...named('BOUNCE', 2), strength: 'trace' } as const;
    expect(stateOf(seenIn([trace]))).toBe('traced');
    expect(stateOf(seenIn([trace, named('SEND', 1)]))).toBe('bounced');
  });
});
