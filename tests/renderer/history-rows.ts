// Rows of the history's list, and what main answers about them.
import type { HistoryPage } from '../../shared/history/search.ts';
import type { HistorySource, HistoryState } from '../../shared/history/sources.ts';
import { sameText } from '../../shared/text.ts';
import { exampleRow } from './history-examples.ts';

/** Rows m<offset>, m<offset + 1> and so on of a long list. */
export function examplePage(
  { offset, limit }: { readonly offset: number; readonly limit: number },
  total = 5000,
): HistoryPage {
  const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) =>
    exampleRow({ messageId: `m${offset + at}` }),
  );
  return { query: { kind: 'all' }, says: sameText('everything'), rows, total, offset, tookMs: 3 };
}

export function exampleSource(change: Partial<HistorySource> = {}): HistorySource {
  return {
    id: 's3-a',
    place: {
      kind: 's3',
      region: 'us-east-1',
      bucket: 'mail-events',
      prefix: '',
      hours: '{yyyy}/{MM}/{dd}/{HH}/',
      errorPrefix: null,
      timeZone: 'UTC',
    },
    title: sameText('S3 bucket mail-events'),
    found: null,
    types: null,
    sets: null,
    read: [],
    lastReadAtMs: null,
    events: 0,
    troubles: [],
    ...change,
  };
}

export function exampleState(change: Partial<HistoryState> = {}): HistoryState {
  return {
    events: 10,
    messages: 5,
    firstAtMs: Date.UTC(2026, 9, 1),
    lastAtMs: Date.UTC(2026, 10, 18),
    bytes: 2 * 1024 * 1024,
    keepDays: null,
    note: null,
    sources: [],
    running: [],
    ...change,
  };
}
