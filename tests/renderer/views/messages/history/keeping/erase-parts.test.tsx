// The removal of a person's data: what would go, and the proof.
import { beforeEach, expect, it } from 'vitest';
import { askErasure, erase, openKeeping, useHistoryKeeping } from '../../../../../../renderer/state/history-keeping.ts';
import { forgetProfile } from '../../../../../../renderer/state/with-profile.ts';
import { historyKeepingEn } from '../../../../../../renderer/text/history-keeping-en.ts';
import { EraseBody } from '../../../../../../renderer/views/messages/history/keeping/erase-sheet.tsx';
import { printProof } from '../../../../../../renderer/views/messages/history/keeping/erasure-proof-view.tsx';
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
