// Events as a store hands them over, told by what differs from a plain delivery of one message.
import type { ToldEvent } from '../../electron/engine/timeline/timeline-ask.ts';
import type { TimelineAsk } from '../../electron/engine/timeline/timeline-ask.ts';
import { type CoverageCell, type EventType, eventTypes, type Hearing } from '../../shared/health/coverage.ts';
import type { HistorySource } from '../../shared/history/sources.ts';
import { mailEvent } from './mail-event.ts';

export const sentAtMs = Date.parse('2026-11-20T14:20:00.250Z');
export const messageId = '0100018c-example-000000';

export function toldEvent(type: EventType, change: Partial<ToldEvent> = {}): ToldEvent {
  const told = {
    type,
    messageId,
    recipient: 'ann@example.net',
    atMs: sentAtMs,
    sender: 'Shop <news@shop.example>',
    subject: 'Your order',
    configurationSet: 'orders',
    identity: 'shop.example',
  };
  return { ...mailEvent(told), alsoFrom: [], ...change };
}

export function timelineAsk(events: readonly ToldEvent[], change: Partial<TimelineAsk> = {}): TimelineAsk {
  return {
    messageId,
    events,
    destinations: [],
    region: 'us-east-1',
    coverage: [],
    sources: [],
    keepDays: null,
    suppression: new Map(),
    earlier: new Map(),
    nowMs: sentAtMs + 3_600_000,
    ...change,
  };
}

/** The set `orders` as it was read an hour before the message; its events go to a stream. */
export function coverageOf(
  hearings: Partial<{ readonly [E in EventType]: Hearing }>,
  stream = 'ses-to-s3',
): TimelineAsk['coverage'] {
  const arn = `arn:aws:firehose:us-east-1:111122223333:deliverystream/${stream}`;
  const cellOf = (type: EventType): CoverageCell => {
    const hearing = hearings[type] ?? 'heard';
    const hearer = { kind: 'firehose', name: 'ses-to-s3', arn, works: 'yes', says: null } as const;
    return { hearing, by: hearing === 'unheard' ? [] : [hearer], says: { en: '', ja: '' } };
  };
  const cells = Object.fromEntries(eventTypes.map((type) => [type, cellOf(type)])) as {
    readonly [E in EventType]: CoverageCell;
  };
  const rows = [{ kind: 'set' as const, name: 'orders', linked: [], cells }];
  const coverage = { headline: { en: '', ja: '' }, rows, traceless: [], gaps: [] };
  return [{ region: 'us-east-1', readAtMs: sentAtMs - 3_600_000, coverage }];
}

export function s3Source(...read: HistorySource['read']): HistorySource {
  return {
    id: 's3-1',
    place: {
      kind: 's3',
      region: 'us-east-1',
      bucket: 'mail-events',
      prefix: '',
      hours: '{yyyy}/{MM}/{dd}/{HH}/',
      errorPrefix: null,
      timeZone: 'UTC',
    },
    title: { en: 'S3 bucket mail-events', ja: 'S3 バケット mail-events' },
    found: null,
    types: null,
    sets: null,
    read,
    lastReadAtMs: null,
    events: 0,
    troubles: [],
  };
}
