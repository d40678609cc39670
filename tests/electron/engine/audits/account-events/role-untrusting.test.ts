// A fault between SES and a delivery stream.
import { accountEventsRoleUntrusting } from '../../../../../electron/engine/audits/account-events/role-untrusting.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsRoleUntrusting, [
  { title: 'in order', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'at fault',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(
        W.role({
          trustPolicy: W.policyOf({
            Effect: 'Allow',
            Principal: { Service: 'ses.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: {
              StringEquals: { 'AWS:SourceArn': 'arn:aws:ses:us-east-1:111122223333:configuration-set/other' },
            },
          }),
        }),
      ),
    }),
    verdict: 'fail',
    says: 'events (shop-default)',
    shows: 'configuration-set/shop-default',
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
    title: 'the account is not known',
    evidence: W.wiringEvidence({ regionOwner: { region: 'us-east-1', partition: 'aws', accountId: null } }),
    verdict: 'unknown',
  },
]);
