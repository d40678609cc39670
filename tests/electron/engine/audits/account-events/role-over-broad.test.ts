// Roles that may do more than write.
import { accountEventsRoleOverBroad } from '../../../../../electron/engine/audits/account-events/role-over-broad.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsRoleOverBroad, [
  { title: 'the one action', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'reading along',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(
        W.role({
          policies: [
            {
              name: 'write',
              document: W.policyOf({
                Effect: 'Allow',
                Action: ['firehose:PutRecordBatch', 'firehose:ListDeliveryStreams'],
                Resource: '*',
              }),
            },
          ],
        }),
      ),
    }),
    verdict: 'pass',
  },
  {
    title: 'every action of the service',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(
        W.role({
          policies: [{ name: 'write', document: W.policyOf({ Effect: 'Allow', Action: 'firehose:*', Resource: '*' }) }],
        }),
      ),
    }),
    verdict: 'fail',
    says: 'ses-events',
    shows: '"start"',
  },
  {
    title: 'every action',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(
        W.role({
          policies: [
            { name: 'write', document: W.policyOf({ Effect: 'Allow', Action: ['s3:GetObject', '*'], Resource: '*' }) },
          ],
        }),
      ),
    }),
    verdict: 'fail',
  },
  {
    title: 'all but some',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(
        W.role({
          policies: [{ name: 'write', document: W.policyOf({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }) }],
        }),
      ),
    }),
    verdict: 'fail',
  },
  {
    title: 'forbidden',
    evidence: W.wiringEvidence({
      regionRoles: W.wired(
        W.role({
          policies: [{ name: 'write', document: W.policyOf({ Effect: 'Deny', Action: 'firehose:*', Resource: '*' }) }],
        }),
      ),
    }),
    verdict: 'pass',
  },
  {
    title: 'no role',
    evidence: W.wiringEvidence({ regionSets: absent, regionRoles: absent }),
    verdict: 'not-applicable',
  },
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
  },
]);
