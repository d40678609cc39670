// A fault between SES and a delivery stream.
import { accountEventsRolePowerless } from '../../../../../electron/engine/audits/account-events/role-powerless.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsRolePowerless, [
  { title: 'in order', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'at fault',
    evidence: W.wiringEvidence({ regionRoles: W.wired(W.role({ policies: [] })) }),
    verdict: 'fail',
    says: 'events (shop-default)',
    shows: 'firehose:PutRecordBatch',
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
  {
    title: 'its policies may not be read',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(W.role({ policies: null, policiesGap: W.gapAbout('iam:GetRolePolicy', 'ses-events') })),
    }),
    verdict: 'unknown',
    says: 'iam:GetRolePolicy',
  },
]);
