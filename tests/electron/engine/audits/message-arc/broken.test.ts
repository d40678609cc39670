// ARC headers that do not prove what they claim.
import { messageArcBroken } from '../../../../../electron/engine/audits/message-arc/broken.ts';
import { sameText } from '../../../../../shared/text.ts';
import type { ArcCheck } from '../../../../../shared/message/mail-report.ts';
import { judgeMessageCases } from '../message-cases.ts';

const arc = (result: ArcCheck['result']): ArcCheck => ({
  result,
  sets: [{ instance: 1, sealer: 'relay.example', claims: null, chainValidation: 'none', says: sameText('a set') }],
  says: sameText('said'),
});

judgeMessageCases(messageArcBroken, [
  { title: 'no ARC', verdict: 'not-applicable' },
  { title: 'intact', with: { arc: arc('pass') }, verdict: 'pass' },
  { title: 'broken', with: { arc: arc('fail') }, verdict: 'fail', says: 'said', shows: 'relay.example' },
  { title: 'a key could not be asked for', with: { arc: arc('unknown') }, verdict: 'unknown', says: 'said' },
]);
