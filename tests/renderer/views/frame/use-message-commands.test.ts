// The palette leads to the page of each domain that mail was sent from.
import { afterEach, expect, it } from 'vitest';
import { openSubject, useHistorySubject } from '../../../../renderer/state/history-subject.ts';
import { useSelection } from '../../../../renderer/state/selection.ts';
import { historyListEn } from '../../../../renderer/text/history-list-en.ts';
import { mailFrom } from '../../../../renderer/views/frame/use-message-commands.ts';
import { rememberStores } from '../../draw-state.ts';
import { standBridge } from '../../fake-bridge.ts';

afterEach(rememberStores([useHistorySubject, useSelection]));

it('opens a sending domain by its name', () => {
  standBridge({ 'history.domain': () => ({ ok: false, failure: { kind: 'cancelled' } }) });
  const [command] = mailFrom(['shop.example'], historyListEn.command);
  expect([command?.name, command?.group]).toEqual(['Mail from shop.example', 'domains']);
  command?.run();
  expect(openSubject(useHistorySubject.getState())).toMatchObject({ kind: 'domain', domain: 'shop.example' });
  expect(useSelection.getState().place).toBe('messages');
});
