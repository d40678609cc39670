// A message that carries no signature.
import { messageDkimUnsigned } from '../../../../../electron/engine/audits/message-dkim/unsigned.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimUnsigned, [
  { title: 'signed', verdict: 'pass' },
  { title: 'unsigned', with: { signatures: [] }, verdict: 'fail', says: 'not signed' },
]);
