// RFC 6376 5.4.2: From named once more in h= keeps anybody from adding one.
import { messageDkimFromAddable } from '../../../../../electron/engine/audits/message-dkim/from-addable.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimFromAddable, [
  { title: 'twice', verdict: 'pass' },
  {
    title: 'once',
    with: { signatures: [signatureWith({ signedHeaders: ['From', 'To'] })] },
    verdict: 'fail',
    says: 'names From',
  },
  { title: 'nobody vouches', with: { signatures: [] }, verdict: 'not-applicable' },
]);
