// Sets that no identity uses by default.
import { accountSetUnused } from '../../../../../electron/engine/audits/account-set/unused.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, seen } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetUnused, [
  { title: 'used', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'not used',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null })) }),
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'an identity may not be read',
    evidence: W.wiringEvidence({ regionFeeds: W.withheld('ses:GetEmailIdentity', 'shop.example') }),
    verdict: 'unknown',
  },
  {
    title: 'only notifications may not be read',
    evidence: W.wiringEvidence({
      regionFeeds: seen({
        seen: [W.feed({ configurationSet: null }, null)],
        absent: [],
        gaps: [W.gapAbout('ses:GetIdentityNotificationAttributes', 'shop.example')],
      }),
    }),
    verdict: 'fail',
  },
  {
    title: 'more identities than are read',
    evidence: W.wiringEvidence({ regionFeeds: seen({ seen: [], absent: [], gaps: [], unread: 9 }) }),
    verdict: 'unknown',
  },
  { title: 'no set', evidence: W.wiringEvidence({ regionSets: absent }), verdict: 'not-applicable' },
]);
