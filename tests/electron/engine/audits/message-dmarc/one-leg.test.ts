// DMARC passes by one of its two legs alone.
import { messageDmarcOneLeg } from '../../../../../electron/engine/audits/message-dmarc/one-leg.ts';
import { sameText } from '../../../../../shared/text.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDmarcOneLeg, [
  { title: 'both', verdict: 'pass' },
  { title: 'DKIM alone', with: { spf: null }, verdict: 'fail', says: 'passes' },
  { title: 'SPF alone', with: { signatures: [] }, verdict: 'fail' },
  {
    title: 'neither',
    with: {
      dmarc: {
        result: 'fail',
        fromDomain: 'example.com',
        recordDomain: 'example.com',
        policy: 'none',
        says: sameText('fails'),
      },
    },
    verdict: 'not-applicable',
  },
]);
