// The palette leads to the page of each domain that mail was sent from.
import { afterEach, expect, it } from 'vitest';
import { openSubject, useHistorySubject } from '../../../../renderer/state/history-subject.ts';
import { useHeld } from '../../../../renderer/state/history-held.ts';
import { useSelection } from '../../../../renderer/state/selection.ts';
import type { Command } from '../../../../renderer/views/frame/match-commands.ts';
import { useSendingDomains } from '../../../../renderer/views/frame/use-message-commands.ts';
import { drawState, rememberStores } from '../../draw-state.ts';
import { standBridge } from '../../fake-bridge.ts';
import { show } from '../../show.tsx';

afterEach(rememberStores([useHeld, useHistorySubject, useSelection]));

it('opens a sending domain by its name', () => {
  standBridge({ 'history.domain': () => ({ ok: false, failure: { kind: 'cancelled' } }) });
  const choices = { identities: [], senderDomains: ['shop.example'], configurationSets: [], families: [] };
  drawState(useHeld, { choices });
  let commands: readonly Command[] = [];
  const Commands = () => {
    commands = useSendingDomains();
    return null;
  };
  show(<Commands />);
  expect(commands.map(({ name, group }) => [name, group])).toEqual([['Mail from shop.example', 'domains']]);
  commands[0]?.run();
  expect(openSubject(useHistorySubject.getState())).toMatchObject({ kind: 'domain', domain: 'shop.example' });
  expect(useSelection.getState().place).toBe('messages');
});
