// The sources of events: a card, its bar, and a place typed by hand.
import { afterEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../../../renderer/state/app.ts';
import { useHistorySources } from '../../../../../../renderer/state/history-sources.ts';
import {
  emptyPlace,
  readPlace,
  wrongFields,
} from '../../../../../../renderer/views/messages/history/sources/place-draft.ts';
import { layStretches } from '../../../../../../renderer/views/messages/history/sources/read-bar.tsx';
import { readDays } from '../../../../../../renderer/views/messages/history/sources/read-menu.tsx';
import { SourceCard } from '../../../../../../renderer/views/messages/history/sources/source-card.tsx';
import { eventTypes } from '../../../../../../shared/health/coverage.ts';
import { sourcePlaceSchema } from '../../../../../../shared/history/asks.ts';
import { sameText } from '../../../../../../shared/text.ts';
import { awsProfile } from '../../../../../fakes/aws-profile.ts';
import { drawState, rememberStores } from '../../../../draw-state.ts';
import { exampleApp } from '../../../../examples.ts';
import { exampleSource } from '../../../../history-rows.ts';
import { read, show } from '../../../../show.tsx';

const dayMs = 86_400_000;

afterEach(rememberStores([useApp, useHistorySources]));

describe('a card', () => {
  it('names the few types that do not reach it, and what is not known', () => {
    const types = eventTypes.filter((type) => type !== 'OPEN');
    const text = read(show(<SourceCard source={exampleSource({ types })} />));
    expect(text).toContain('Event types All but Open');
    expect(text).toContain('Configuration sets Not known');
    expect(text).toContain('Added by hand');
    expect(text).toContain('Never read');
  });

  it('of traces says that they are weak', () => {
    const place = { kind: 'logs', region: 'us-east-1', group: '/aws/lambda/x', layout: 'traces' } as const;
    expect(read(show(<SourceCard source={exampleSource({ place })} />))).toContain('Weak evidence');
  });

  it('of a queue says what each way of following does', () => {
    const place = { kind: 'queue', region: 'us-east-1', queueUrl: 'https://q.example/1/q', mode: 'peek' } as const;
    const text = read(show(<SourceCard source={exampleSource({ place })} />));
    expect(text).toContain('Messages stay in the queue');
    expect(text).toContain('Messages are deleted from the queue');
    const profile = awsProfile();
    drawState(useApp, {
      app: { ...exampleApp, profiles: [profile], settings: { ...exampleApp.settings, profileId: profile.id } },
    });
    expect(read(show(<SourceCard source={exampleSource({ place })} />))).toContain('nothing can be deleted');
  });

  it('that is being read can be stopped, and shows what it could not read before', () => {
    const progress = { runId: 'r', sourceId: 's3-a', done: 3, total: 12, bytes: 1, events: 40, at: 'k.gz' };
    drawState(useHistorySources, { runs: { r: { sourceId: 's3-a', progress } } });
    const troubles = [{ where: 'k.gz', position: 7, says: sameText('cut short'), count: 2 }];
    const text = read(show(<SourceCard source={exampleSource({ troubles, events: 40 })} />));
    expect(text).not.toContain('Never read');
    expect(text).toContain('3 of 12, 40 events k.gz Cancel');
    expect(text).toContain('Notes on the last reading (2)');
  });
});

it('the bar shows the last 30 days, and cuts what lies outside', () => {
  const nowMs = 100 * dayMs;
  const read30 = [
    { fromMs: 0, untilMs: 71 * dayMs },
    { fromMs: 97 * dayMs, untilMs: 101 * dayMs },
    { fromMs: 0, untilMs: dayMs },
  ];
  expect(layStretches(read30, nowMs)).toEqual([
    { from: 0, share: 1 / 30 },
    { from: 27 / 30, share: 3 / 30 },
  ]);
});

it('days in the wrong order, or missing, are no stretch', () => {
  expect(readDays('2026-11-03', '2026-11-01', Date.now())).toBeNull();
  expect(readDays('', '2026-11-01', Date.now())).toBeNull();
});

describe('a place typed by hand', () => {
  const s3 = { ...emptyPlace('us-east-1'), bucket: ' mail-events ', hours: 'dt={yyyy}-{MM}-{dd}/h={HH}/' };
  it.each([
    s3,
    { ...s3, kind: 'logs' as const, group: '/aws/lambda/ses' },
    { ...s3, kind: 'queue' as const, queueUrl: 'https://sqs.us-east-1.amazonaws.com/1/q' },
    { ...s3, kind: 'athena' as const, database: 'mail', table: 'events', output: 's3://results/' },
  ])('of the kind $kind is one that main takes', (draft) => {
    expect(wrongFields(draft)).toEqual([]);
    expect(sourcePlaceSchema.safeParse(readPlace(draft)).success).toBe(true);
  });

  it('names each field that is wrong', () => {
    expect(wrongFields({ ...s3, bucket: 'Mail Events', hours: '{yyyy}/', timeZone: 'Tokyo time' })).toEqual([
      'bucket',
      'hours',
      'timeZone',
    ]);
    expect(wrongFields({ ...s3, kind: 'queue', queueUrl: 'orders' })).toEqual(['queueUrl']);
  });
});
