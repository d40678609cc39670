// A key that says it is only a test.
import { messageDkimTesting } from '../../../../../electron/engine/audits/message-dkim/testing.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimTesting, [
  { title: 'no test', verdict: 'pass' },
  { title: 'test', with: { signatures: [signatureWith({ testing: true })] }, verdict: 'fail', says: 't=y' },
]);
