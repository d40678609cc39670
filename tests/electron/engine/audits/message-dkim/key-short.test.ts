// A key of less than 2048 bits.
import { messageDkimKeyShort } from '../../../../../electron/engine/audits/message-dkim/key-short.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimKeyShort, [
  { title: '2048', verdict: 'pass' },
  { title: '1024', with: { signatures: [signatureWith({ keyBits: 1024 })] }, verdict: 'fail', says: '1024 bits' },
  { title: 'Ed25519', with: { signatures: [signatureWith({ keyBits: null })] }, verdict: 'pass' },
]);
