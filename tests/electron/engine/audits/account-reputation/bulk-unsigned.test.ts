// A bulk sender without DKIM.
import { accountReputationBulkUnsigned } from '../../../../../electron/engine/audits/account-reputation/bulk-unsigned.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { provider, setGap, wired } from '../../../../fakes/region-health.ts';
import { absent, denied, exampleIdentity } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

const { dkim } = exampleIdentity();
const unsigned = exampleIdentity({ name: 'old.example', dkim: { ...dkim, signingEnabled: false } });
const feeds = (...identities: readonly SesIdentity[]) =>
  wired(identities.map((identity) => ({ identity, notifications: null })));

judgeRegionCases(accountReputationBulkUnsigned, [
  {
    title: 'no bulk sender',
    artifacts: { regionProviders: provider('Gmail', 4000, 0, 0), regionFeeds: feeds(unsigned) },
    verdict: 'not-applicable',
  },
  {
    title: 'all sign',
    artifacts: { regionProviders: provider('Gmail', 5000, 0, 0), regionFeeds: feeds(exampleIdentity()) },
    verdict: 'pass',
  },
  {
    title: 'one does not',
    artifacts: { regionProviders: provider('Gmail', 5000, 0, 0), regionFeeds: feeds(exampleIdentity(), unsigned) },
    verdict: 'fail',
    says: 'old.example',
  },
  {
    title: 'one that may not send',
    artifacts: {
      regionProviders: provider('Gmail', 5000, 0, 0),
      regionFeeds: feeds({ ...unsigned, verifiedForSending: false }),
    },
    verdict: 'pass',
  },
  {
    title: 'one that could not be read',
    artifacts: {
      regionProviders: provider('Gmail', 5000, 0, 0),
      regionFeeds: { ...feeds(exampleIdentity()), gaps: [setGap] },
    },
    verdict: 'unknown',
  },
  {
    title: 'identities not readable',
    artifacts: { regionProviders: provider('Gmail', 5000, 0, 0) },
    evidence: { regionFeeds: denied },
    verdict: 'unknown',
  },
  {
    title: 'VDM off',
    artifacts: { regionFeeds: feeds(unsigned) },
    evidence: { regionProviders: absent },
    verdict: 'not-applicable',
  },
]);
