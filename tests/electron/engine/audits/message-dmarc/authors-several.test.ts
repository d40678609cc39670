// Several authors in From cannot be judged by DMARC.
import { messageDmarcAuthorsSeveral } from '../../../../../electron/engine/audits/message-dmarc/authors-several.ts';
import { sameText } from '../../../../../shared/text.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDmarcAuthorsSeveral, [
  { title: 'one', verdict: 'pass' },
  {
    title: 'two',
    with: {
      dmarc: {
        result: 'permerror',
        fromDomain: 'a.example',
        recordDomain: null,
        policy: null,
        says: sameText('two authors'),
      },
    },
    verdict: 'fail',
    says: 'two authors',
  },
  { title: 'none', with: { dmarc: null }, verdict: 'not-applicable' },
]);
