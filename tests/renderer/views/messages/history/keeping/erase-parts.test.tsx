// The removal of a person's data: what would go, and the proof.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptErasing,
  askErasure,
  closeKeeping,
  erase,
  openKeeping,
  useHistoryKeeping,
} from '../../../../../../renderer/state/history-keeping.ts';
import { forgetProfile } from '../../../../../../renderer/state/with-profile.ts';
import { historyKeepingEn } from '../../../../../../renderer/text/history-keeping-en.ts';
import { EraseBody } from '../../../../../../renderer/views/messages/history/keeping/erase-sheet.tsx';
import { printProof } from '../../../../../../renderer/views/messages/history/keeping/erasure-proof-view.tsx';
import type { Erasure, ErasureProof } from '../../../../../../shared/history/sources.ts';
import type { Reply } from '../../../../../../shared/ipc/reply.ts';
import { drawState, rememberStores } from '../../../../draw-state.ts';
import { standBridge } from '../../../../fake-bridge.ts';
import { exampleState } from '../../../../history-rows.ts';
import { read, show } from '../../../../show.tsx';

const erasure = { address: 'ana@mail.example', events: 12, mentions: 1, originals: 2 };
const proof = {
  ...erasure,
  startedAtMs: 0,
  endedAtMs: 4000,
  checkedEvents: 90,
  checkedOriginals: 3,
  stillFound: 0,
  addressSha256: 'ab12',
};

const restore = rememberStores([useHistoryKeeping]);

function drawn(): string {
  drawState(useHistoryKeeping, useHistoryKeeping.getState());
  const markup = show(<EraseBody />);
  restore();
  return markup;
}

beforeEach(() => {
  forgetProfile();
  openKeeping('erase');
});

it('goes from what would go to a proof that names no address', async () => {
  standBridge({
    'history.erasure': () => ({ ok: true, value: erasure }),
    'history.erase': () => ({ ok: true, value: proof }),
    'history.state': () => ({ ok: true, value: exampleState() }),
    'history.choices': () => ({
      ok: true,
      value: { identities: [], senderDomains: [], configurationSets: [], families: [] },
    }),
  });
  await askErasure(erasure.address);
  const asked = drawn();
  expect(read(asked)).toContain('Events about it, removed 12');
  expect(asked).toMatch(/<button[^>]*disabled=""[^>]*>.*Remove for good/u);
  await erase(erasure, erasure.address);
  expect(read(drawn())).toContain('Found afterwards 0');
  expect(printProof(proof, historyKeepingEn.erase.proof)).not.toContain(erasure.address);
});

it('stays where it was when main refuses', async () => {
  const failure = { kind: 'not-confirmed', typed: 'x', wanted: erasure.address } as const;
  standBridge({
    'history.erase': () => ({ ok: false, failure }),
    'history.state': () => ({ ok: true, value: exampleState() }),
    'history.choices': () => ({
      ok: true,
      value: { identities: [], senderDomains: [], configurationSets: [], families: [] },
    }),
  });
  await erase(erasure, 'x');
  expect(useHistoryKeeping.getState()).toMatchObject({ failure, erasure: { stage: 'known' } });
  expect(read(drawn())).toContain('Nothing was changed');
});

describe('a removal that goes on', () => {
  const bridgeOf = (removing: Promise<Reply<ErasureProof>>) =>
    standBridge({
      'history.erase': () => removing,
      'history.stop-erasure': () => ({ ok: true, value: null }),
      'history.state': () => ({ ok: true, value: exampleState() }),
      'history.choices': () => ({
        ok: true,
        value: { identities: [], senderDomains: [], configurationSets: [], families: [] },
      }),
    });

  it('tells how far it is, and can be cancelled until what is there is replaced', async () => {
    const { promise, resolve } = pending<Reply<ErasureProof>>();
    bridgeOf(promise);
    const ending = erase(erasure, erasure.address);
    acceptErasing({ step: 'originals', done: 3, total: 12 });
    const reading = drawn();
    expect(reading).toContain('aria-valuenow="13"');
    expect(read(reading)).toContain('Nothing is removed until');
    expect(read(reading)).toContain('Reading the originals: 3 of 12 Cancel');
    acceptErasing({ step: 'checking', done: 6, total: 12 });
    const checking = drawn();
    expect(checking).toContain('aria-valuenow="75"');
    expect(read(checking)).toContain('can no longer be canceled');
    expect(checking).not.toContain('<button');
    resolve({ ok: false, failure: { kind: 'cancelled' } });
    await ending;
    expect(useHistoryKeeping.getState()).toMatchObject({ failure: null, erasure: { stage: 'known' } });
  });

  it('is shown again, and its proof, where the sheet was closed meanwhile', async () => {
    const { promise, resolve } = pending<Reply<ErasureProof>>();
    bridgeOf(promise);
    const ending = erase(erasure, erasure.address);
    closeKeeping();
    openKeeping('erase');
    expect(useHistoryKeeping.getState().erasure.stage).toBe('erasing');
    closeKeeping();
    resolve({ ok: true, value: proof });
    await ending;
    openKeeping('erase');
    expect(useHistoryKeeping.getState().erasure).toEqual({ stage: 'done', proof });
    closeKeeping();
    openKeeping('erase');
    expect(useHistoryKeeping.getState().erasure.stage).toBe('address');
  });

  it('is not begun by a count that nobody waits for any more', async () => {
    const { promise, resolve } = pending<Reply<Erasure>>();
    const { asked } = standBridge({
      'history.erasure': () => promise,
      'history.stop-erasure': () => ({ ok: true, value: null }),
    });
    const ending = askErasure(erasure.address);
    closeKeeping();
    resolve({ ok: false, failure: { kind: 'cancelled' } });
    await ending;
    expect(asked.map(({ name }) => name)).toEqual(['history.erasure', 'history.stop-erasure']);
    expect(useHistoryKeeping.getState()).toMatchObject({ sheet: null, failure: null });
  });
});

function pending<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
