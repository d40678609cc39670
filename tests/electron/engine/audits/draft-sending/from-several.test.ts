// Several addresses in From, and no Sender.
import { draftSendingFromSeveral } from '../../../../../electron/engine/audits/draft-sending/from-several.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingFromSeveral, [
  { title: 'one with a comma in its name', message: { from: '"Ono, Mia" <mia@example.com>' }, verdict: 'pass' },
  { title: 'two', message: { from: 'mia@example.com, ken@example.com' }, verdict: 'fail', says: 'ken@example.com' },
  {
    title: 'two with a Sender',
    message: { from: 'mia@example.com, ken@example.com', headers: [{ name: 'Sender', value: 'mia@example.com' }] },
    verdict: 'pass',
  },
  {
    title: 'in bytes',
    eml: 'Sender: a@b.example\r\n\r\n',
    message: { from: 'a@b.example, c@b.example' },
    verdict: 'pass',
  },
]);
