// The order of a message's events: by time, whatever order they came in, each once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSkewed, orderEvents } from '../../../../electron/engine/timeline/order-events.ts';
import type { ToldEvent } from '../../../../electron/engine/timeline/timeline-ask.ts';
import { eventTypes } from '../../../../shared/health/coverage.ts';
import { sentAtMs, toldEvent } from '../../../fakes/told-events.ts';

const typesOf = (events: readonly ToldEvent[]) => orderEvents(events, { sentAtMs }).map(({ type }) => type);

const anyEvent = fc
  .record({
    type: fc.constantFrom(...eventTypes),
    recipient: fc.constantFrom('ann@example.net', 'Ann@Example.net', 'bob@example.net'),
    after: fc.integer({ min: -5000, max: 5000 }),
    link: fc.constantFrom(null, 'https://a.example/', 'https://b.example/'),
    isSummary: fc.boolean(),
  })
  .map(({ type, recipient, after, link, isSummary }) =>
    toldEvent(type, {
      recipient,
      atMs: sentAtMs + (isSummary ? Math.floor(after / 1000) * 1000 : after),
      ...(type === 'CLICK' && !isSummary && { link }),
      ...(isSummary && { strength: 'summary', source: 'insights' }),
    }),
  );

describe('the order', () => {
  it('is the same however they arrive', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (events, dice) => {
        const keys = new Map(events.map((event) => [event, dice.next().value ?? 0]));
        const shuffled = events.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(orderEvents(shuffled, { sentAtMs })).toEqual(orderEvents(events, { sentAtMs }));
        const times = orderEvents(shuffled, { sentAtMs }).map(({ atMs }) => Math.max(atMs, sentAtMs));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('of one instant is that in which they must have happened', () => {
    const shuffled = [
      'CLICK',
      'BOUNCE',
      'SUBSCRIPTION',
      'SEND',
      'OPEN',
      'DELIVERY',
      'COMPLAINT',
      'DELIVERY_DELAY',
    ] as const;
    expect(typesOf(shuffled.map((type) => toldEvent(type)))).toEqual([
      'SEND',
      'DELIVERY_DELAY',
      'DELIVERY',
      'BOUNCE',
      'COMPLAINT',
      'OPEN',
      'CLICK',
      'SUBSCRIPTION',
    ]);
  });

  it('puts nothing before the sending, though a receiver’s clock runs behind; that clock is marked', () => {
    const early = toldEvent('BOUNCE', { atMs: sentAtMs - 3_600_000 });
    expect(typesOf([early, toldEvent('SEND')])).toEqual(['SEND', 'BOUNCE']);
    const clocks = { sentAtMs, nowMs: sentAtMs + 60_000 };
    expect(isSkewed(early, clocks)).toBe(true);
    expect(isSkewed({ atMs: sentAtMs + 3_600_000 }, clocks)).toBe(true);
    // A summary knows whole seconds, and may seem a little early.
    expect(isSkewed({ atMs: sentAtMs - 250 }, clocks)).toBe(false);
  });
});

describe('what was told twice', () => {
  const record = toldEvent('CLICK', { atMs: sentAtMs + 5700, link: 'https://shop.example/' });
  const summary = toldEvent('CLICK', { atMs: sentAtMs - 250 + 5000, source: 'insights', strength: 'summary' });

  it('is one, with all who told of it', () => {
    expect(orderEvents([summary, record], { sentAtMs })).toEqual([{ ...record, alsoFrom: ['s3', 'insights'] }]);
  });

  it('stays two where it was not the same', () => {
    const other = toldEvent('CLICK', { ...record, link: 'https://shop.example/other' });
    const later = { ...summary, atMs: summary.atMs + 9000 };
    expect(orderEvents([record, other, later], { sentAtMs })).toHaveLength(3);
  });
});
