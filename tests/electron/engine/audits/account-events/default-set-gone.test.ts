// A default configuration set that was deleted.
import { accountEventsDefaultSetGone } from '../../../../../electron/engine/audits/account-events/default-set-gone.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsDefaultSetGone, [
  { title: 'there', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'gone',
    evidence: W.wiringEvidence({ regionSets: W.wired({ ...W.setWith(), name: 'other' }) }),
    verdict: 'fail',
    says: 'shop.example',
    shows: 'shop-default',
  },
  { title: 'no set left', evidence: W.wiringEvidence({ regionSets: absent }), verdict: 'fail' },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
  {
    title: 'the set may not be read',
    evidence: W.wiringEvidence({ regionSets: W.withheld('ses:GetConfigurationSet', 'shop-default') }),
    verdict: 'unknown',
  },
  {
    title: 'no default',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null })) }),
    verdict: 'not-applicable',
  },
]);
