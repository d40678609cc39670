import { expect, it } from 'vitest';
import { createKeptReplies } from '../../../../electron/adapters/aws/kept-replies.ts';
import type { SesRead, SesReadName } from '../../../../electron/ports/ses.ts';
import type { CloudWatchAsk } from '../../../../shared/health/metrics.ts';
import type { AwsReply } from '../../../../shared/aws.ts';

const region = 'us-east-1';
const reply: AwsReply<unknown> = { ok: true, value: 1, calls: [] };
const asking: CloudWatchAsk = {
  metrics: ['Send'],
  dimensions: [],
  statistic: 'Sum',
  fromMs: 0,
  toMs: 3_600_000,
  periodSeconds: 300,
};
const about = (read: SesReadName, name: string | null = null, where = region): SesRead<SesReadName> => {
  return { read, region: where, about: name };
};

function open() {
  const clock = { atMs: 0, nowMs: () => clock.atMs };
  const kept = createKeptReplies(clock);
  const keep = (what: SesRead<SesReadName>): void => kept.keep(kept.keyOf(what), what, reply);
  const isKept = (what: SesRead<SesReadName>): boolean => kept.find(kept.keyOf(what)) !== null;
  return { kept, clock, keep, isKept };
}

it.each([
  ['caller', 3600],
  ['account', 60],
  ['identity', 60],
  ['configurationSets', 300],
] as const)('%s is kept for %i seconds', (read, seconds) => {
  const { clock, keep, isKept } = open();
  keep(about(read));
  clock.atMs = seconds * 1000 - 1;
  expect(isKept(about(read))).toBe(true);
  clock.atMs = seconds * 1000;
  expect(isKept(about(read))).toBe(false);
});

it('a read that takes several things is kept by all of them', () => {
  const { keep, isKept } = open();
  const metrics = (ask: CloudWatchAsk) => ({ read: 'metrics', region, about: ask }) as const;
  keep(metrics(asking));
  keep({ read: 'ipListings', region, about: ['192.0.2.1', '192.0.2.2'] });
  expect(isKept(metrics({ ...asking }))).toBe(true);
  expect(isKept(metrics({ ...asking, metrics: ['Bounce'] }))).toBe(false);
  expect(isKept(metrics({ ...asking, toMs: 7_200_000 }))).toBe(false);
  expect(isKept({ read: 'ipListings', region, about: ['192.0.2.1'] })).toBe(false);
});

it('what ran out does not lie about for ever', () => {
  const { kept, clock, keep } = open();
  const old = { read: 'metrics', region, about: asking } as const;
  keep(old);
  clock.atMs = 60_000;
  keep(about('account'));
  clock.atMs = 0;
  expect(kept.find(kept.keyOf(old))).toBeNull();
});

it('a change of the suppression list forgets what was said about that address, and no more', () => {
  const { kept, keep, isKept } = open();
  const old = about('suppressed', 'Ann@Shop.example');
  const others = [
    about('suppressed', 'bob@shop.example'),
    about('suppressed', 'Ann@Shop.example', 'eu-west-1'),
    about('identity', 'Ann@Shop.example'),
    about('identities'),
  ];
  for (const what of [old, ...others]) keep(what);
  kept.forgetSuppressed(region, 'ann@shop.example');
  expect(isKept(old)).toBe(false);
  expect(others.map(isKept)).toEqual([true, true, true, true]);
});

it('a failure is not kept', () => {
  const { kept, isKept } = open();
  const what = about('account');
  kept.keep(kept.keyOf(what), what, { ok: false, failure: { kind: 'cancelled' }, calls: [] });
  expect(isKept(what)).toBe(false);
});

it('a change of an identity forgets what was said about it, and no more', () => {
  const { kept, keep, isKept } = open();
  const old = [about('identity', 'a.example'), about('notifications', 'a.example'), about('identities')];
  const others = [about('identity', 'b.example'), about('identity', 'a.example', 'eu-west-1'), about('account')];
  for (const what of [...old, ...others]) keep(what);
  kept.forget({ name: 'A.example', region });
  expect(old.map(isKept)).toEqual([false, false, false]);
  expect(others.map(isKept)).toEqual([true, true, true]);
});

it('an answer that was on its way when the change was made is not taken for one after it', () => {
  const { kept, isKept } = open();
  const what = about('identity', 'a.example');
  const key = kept.keyOf(what);
  kept.forget({ name: 'a.example', region });
  kept.keep(key, what, reply);
  expect(isKept(what)).toBe(false);
});

it('keeps that an address is not suppressed, and no other failure', () => {
  const { kept, isKept } = open();
  const missing: AwsReply<unknown> = {
    ok: false,
    failure: { kind: 'aws-not-found', operation: 'GetSuppressedDestination', subject: 'a@b.example' },
    calls: [],
  };
  const [suppressed, identity] = [about('suppressed', 'a@b.example'), about('identity', 'b.example')];
  for (const what of [suppressed, identity]) kept.keep(kept.keyOf(what), what, missing);
  expect([isKept(suppressed), isKept(identity)]).toEqual([true, false]);
  kept.forgetSuppressed(region, 'a@b.example');
  expect(isKept(suppressed)).toBe(false);
});
