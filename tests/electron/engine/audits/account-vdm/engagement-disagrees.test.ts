// Two switches that disagree.
import { accountVdmEngagementDisagrees } from '../../../../../electron/engine/audits/account-vdm/engagement-disagrees.ts';
import { exampleAccount, wired } from '../../../../fakes/region-health.ts';
import { denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountVdmEngagementDisagrees, [
  {
    title: 'neither',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([exampleSet()]) },
    verdict: 'pass',
  },
  {
    title: 'VDM by the account, no events',
    artifacts: { regionAccount: exampleAccount({ engagementTracking: 'ENABLED' }), regionSets: wired([exampleSet()]) },
    verdict: 'fail',
    shows: 'VDM',
  },
  {
    title: 'VDM off in the set',
    artifacts: {
      regionAccount: exampleAccount({ engagementTracking: 'ENABLED' }),
      regionSets: wired([exampleSet({ engagementTracking: 'DISABLED' })]),
    },
    verdict: 'pass',
  },
  {
    title: 'events only',
    artifacts: {
      regionAccount: exampleAccount(),
      regionSets: wired([
        exampleSet({
          eventDestinations: [
            {
              name: 'e',
              enabled: true,
              eventTypes: ['CLICK'],
              target: 'sns',
              arn: null,
              roleArn: null,
              dimensions: [],
            },
          ],
        }),
      ]),
    },
    verdict: 'fail',
    shows: 'OPEN, CLICK',
  },
  {
    title: 'both',
    artifacts: {
      regionAccount: exampleAccount(),
      regionSets: wired([
        exampleSet({
          engagementTracking: 'ENABLED',
          eventDestinations: [
            {
              name: 'e',
              enabled: true,
              eventTypes: ['CLICK'],
              target: 'sns',
              arn: null,
              roleArn: null,
              dimensions: [],
            },
          ],
        }),
      ]),
    },
    verdict: 'pass',
  },
  {
    title: 'VDM off',
    artifacts: {
      regionAccount: exampleAccount({ vdmEnabled: false }),
      regionSets: wired([
        exampleSet({
          eventDestinations: [
            {
              name: 'e',
              enabled: true,
              eventTypes: ['CLICK'],
              target: 'sns',
              arn: null,
              roleArn: null,
              dimensions: [],
            },
          ],
        }),
      ]),
    },
    verdict: 'not-applicable',
  },
  {
    title: 'no sets',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([]) },
    verdict: 'not-applicable',
  },
  {
    title: 'account not readable',
    artifacts: { regionSets: wired([]) },
    evidence: { regionAccount: denied },
    verdict: 'unknown',
  },
  {
    title: 'sets not readable',
    artifacts: { regionAccount: exampleAccount() },
    evidence: { regionSets: denied },
    verdict: 'unknown',
  },
]);
