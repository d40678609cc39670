// CloudWatch dimensions with many values.
import { accountEventsDimensionCostly } from '../../../../../electron/engine/audits/account-events/dimension-costly.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsDimensionCostly, [
  {
    title: 'by set',
    evidence: W.wiringEvidence({
      regionSets: W.wired(
        W.setWith({
          ...W.toCloudWatch,
          dimensions: [{ name: 'ses:configuration-set', source: 'MESSAGE_TAG', fallback: 'none' }],
        }),
      ),
    }),
    verdict: 'pass',
  },
  {
    title: 'by domain',
    evidence: W.wiringEvidence({
      regionSets: W.wired(
        W.setWith({
          ...W.toCloudWatch,
          dimensions: [{ name: 'ses:from-domain', source: 'MESSAGE_TAG', fallback: 'none' }],
        }),
      ),
    }),
    verdict: 'fail',
    says: 'shop-default',
    shows: 'ses:from-domain',
  },
  {
    title: 'by a header',
    evidence: W.wiringEvidence({
      regionSets: W.wired(
        W.setWith({ ...W.toCloudWatch, dimensions: [{ name: 'Subject', source: 'EMAIL_HEADER', fallback: 'none' }] }),
      ),
    }),
    verdict: 'fail',
    shows: 'EMAIL_HEADER',
  },
  { title: 'no CloudWatch', evidence: W.wiringEvidence(), verdict: 'not-applicable', says: 'CloudWatch' },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
