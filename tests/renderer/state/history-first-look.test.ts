import { beforeEach, expect, it } from 'vitest';
import { findFirst, readFirst } from '../../../renderer/state/history-first-look.ts';
import { useHistory } from '../../../renderer/state/history.ts';
import { forgetProfile } from '../../../renderer/state/with-profile.ts';
import { standBridge } from '../fake-bridge.ts';
import { examplePage, exampleSource } from '../history-rows.ts';

beforeEach(forgetProfile);

it('reads thirty days of the S3 source that the most configuration sets lead to', async () => {
  const read: { readonly sourceId: string; readonly days: number }[] = [];
  const sources = [
    exampleSource({ id: 'one-set', sets: ['a'] }),
    exampleSource({ id: 'two-sets', sets: ['a', 'b'] }),
    exampleSource({ id: 'insights', place: { kind: 'insights', region: 'us-east-1' }, sets: ['a', 'b', 'c'] }),
  ];
  standBridge({
    'history.discover': () => ({ ok: true, value: sources }),
    'history.sync': ({ sourceId, stretch: { fromMs, untilMs } }) => {
      read.push({ sourceId, days: (untilMs - fromMs) / 86_400_000 });
      return { ok: true, value: { runId: 'r' } };
    },
  });
  await readFirst();
  expect(read).toEqual([{ sourceId: 'two-sets', days: 30 }]);
});

it('finds the first row of a story, with no filter in its way', async () => {
  useHistory.setState({ wish: { ...useHistory.getState().wish, states: ['bounced'] } });
  const asked: unknown[] = [];
  standBridge({
    'history.find': (ask) => {
      asked.push([ask.text, ask.filter.states]);
      return { ok: true, value: examplePage(ask, 2) };
    },
  });
  expect(await findFirst('kenji.oda@docomo.ne.jp')).toMatchObject({ messageId: 'm0' });
  expect(asked).toEqual([['kenji.oda@docomo.ne.jp', []]]);
  expect(useHistory.getState().cursor).toBe(0);
});
