// What the audits of the request for production access begin with: what became of it.
import type { SesAccount } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

/** SES API v2 reference, ReviewDetails. */
type ReviewStatus = 'PENDING' | 'DENIED' | 'FAILED';

/** Fails where the request stands like that; once there is access, the request is history. */
export function judgeAccess({ productionAccess, review }: SesAccount, status: ReviewStatus): Judgement {
  if (productionAccess) return notApplicable(granted);
  if (review?.status !== status) return pass();
  const number: Text =
    review.caseId === null ? { en: '', ja: '' } : { en: ` (case ${review.caseId})`, ja: `（ケース ${review.caseId}）` };
  return fail({
    en: `SES says of the request: ${status}${number.en}.`,
    ja: `申請の状態は ${status} です${number.ja}。`,
  });
}

const granted: Text = {
  en: 'The account has production access.',
  ja: '本番稼働アクセスがあります。',
};
