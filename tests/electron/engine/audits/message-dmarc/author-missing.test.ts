// Without a readable From address nobody can vouch for a message.
import { messageDmarcAuthorMissing } from '../../../../../electron/engine/audits/message-dmarc/author-missing.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDmarcAuthorMissing, [
  { title: 'one author', verdict: 'pass' },
  { title: 'none', with: { fromDomain: null, from: '' }, verdict: 'fail', says: 'no From header' },
  { title: 'no address', with: { fromDomain: null, from: 'Shop' }, verdict: 'fail', says: '"Shop"' },
]);
