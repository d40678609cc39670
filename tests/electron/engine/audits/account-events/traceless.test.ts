// Whose mail leaves no trace at all.
import { accountEventsTraceless } from '../../../../../electron/engine/audits/account-events/traceless.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsTraceless, [
  { title: 'all heard', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'nothing at all',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null })) }),
    verdict: 'fail',
    says: 'shop.example',
  },
  {
    title: 'only a disabled destination',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ enabled: false }))) }),
    verdict: 'fail',
    says: 'shop.example',
  },
  {
    title: 'counted at least',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch)) }),
    verdict: 'pass',
  },
  {
    title: 'bounces by forwarding',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null, feedbackForwarding: true })) }),
    verdict: 'pass',
  },
  { title: 'sends are refused', evidence: W.wiringEvidence({ regionSets: absent }), verdict: 'pass' },
  {
    title: 'notifications may not be read',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null }, null)) }),
    verdict: 'unknown',
  },
  {
    title: 'the set may not be read',
    evidence: W.wiringEvidence({ regionSets: W.withheld('ses:GetConfigurationSet', 'shop-default') }),
    verdict: 'unknown',
    says: 'ses:GetConfigurationSet',
  },
  { title: 'no identity', evidence: W.wiringEvidence({ regionFeeds: absent }), verdict: 'not-applicable' },
  { title: 'identities may not be listed', evidence: W.wiringEvidence({ regionFeeds: denied }), verdict: 'unknown' },
]);
