// What a complaint's line says: not every report is one of spam, and some take an earlier one back.
import { expect, it } from 'vitest';
import { sayEntry } from '../../../../electron/engine/timeline/entry-texts.ts';
import { toldEvent } from '../../../fakes/told-events.ts';

it.each([
  [null, 'Reported as spam'],
  ['abuse', 'Reported as spam'],
  ['not-spam', 'Reported as not spam'],
  ['auth-failure', 'Reported as not authenticated'],
  ['OnAccountSuppressionList', 'Not sent: the address had complained before'],
])('a complaint of the kind %s', (subType, says) => {
  expect(sayEntry(toldEvent('COMPLAINT', { subType }), { isLate: false }).en).toBe(says);
});
