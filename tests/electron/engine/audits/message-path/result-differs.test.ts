// What the receiver wrote is not what is found now.
import { messagePathResultDiffers } from '../../../../../electron/engine/audits/message-path/result-differs.ts';
import { sameText } from '../../../../../shared/text.ts';
import type { ClaimedResult } from '../../../../../shared/message/mail-report.ts';
import { judgeMessageCases } from '../message-cases.ts';

const claim = (change: Partial<ClaimedResult>): ClaimedResult => ({
  authservId: 'mx.example',
  method: 'dkim',
  result: 'pass',
  about: 'header.d=example.com',
  ours: 'pass',
  agrees: true,
  says: null,
  ...change,
});

judgeMessageCases(messagePathResultDiffers, [
  { title: 'nothing is claimed', verdict: 'not-applicable' },
  { title: 'agrees', with: { claimed: [claim({})] }, verdict: 'pass' },
  {
    title: 'differs',
    with: { claimed: [claim({}), claim({ ours: 'fail', agrees: false, says: sameText('changed since') })] },
    verdict: 'fail',
    says: 'mx.example recorded dkim=pass; now it is fail',
    shows: 'changed since',
  },
  {
    title: 'could not be compared',
    with: { claimed: [claim({ ours: null, agrees: null })] },
    verdict: 'not-applicable',
  },
]);
