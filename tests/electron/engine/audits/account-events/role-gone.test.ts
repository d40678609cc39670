// A fault between SES and a delivery stream.
import { accountEventsRoleGone } from '../../../../../electron/engine/audits/account-events/role-gone.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsRoleGone, [
  { title: 'in order', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'at fault',
    evidence: W.wiringEvidence({ regionRoles: W.gone(W.roleArn) }),
    verdict: 'fail',
    says: 'events (shop-default)',
    shows: 'role/ses-events',
  },
  {
    title: 'no stream',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch)) }),
    verdict: 'not-applicable',
  },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
  {
    title: 'may not be read',
    evidence: W.wiringEvidence({ regionRoles: W.withheld('iam:GetRole', W.roleArn) }),
    verdict: 'unknown',
    says: 'iam:GetRole',
  },
]);
