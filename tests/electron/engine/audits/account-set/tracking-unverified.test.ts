// Whether tracking domains are verified.
import { accountSetTrackingUnverified } from '../../../../../electron/engine/audits/account-set/tracking-unverified.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied, exampleSet, seen } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTrackingUnverified, [
  {
    title: 'below a verified domain',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.shop.example' })),
      regionFeeds: W.wired(W.feed()),
    }),
    verdict: 'pass',
  },
  {
    title: 'while SES looks for lost records',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.shop.example' })),
      regionFeeds: W.wired(W.feed({ verification: 'TEMPORARY_FAILURE' })),
    }),
    verdict: 'pass',
  },
  {
    title: 'below a pending one',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.shop.example' })),
      regionFeeds: W.wired(W.feed({ verification: 'PENDING' })),
    }),
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'below none',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.other.example' })),
      regionFeeds: W.wired(W.feed()),
    }),
    verdict: 'fail',
  },
  {
    title: 'below the domain of an address',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.shop.example' })),
      regionFeeds: W.wired(W.feed({ kind: 'address', name: 'a@shop.example' })),
    }),
    verdict: 'fail',
  },
  {
    title: 'identities may not be listed',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.shop.example' })),
      regionFeeds: denied,
    }),
    verdict: 'unknown',
  },
  {
    title: 'more identities than are read',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: 'click.shop.example' })),
      regionFeeds: seen({ seen: [], absent: [], gaps: [], unread: 9 }),
    }),
    verdict: 'unknown',
  },
  {
    title: 'no tracking domain',
    evidence: W.wiringEvidence({
      regionSets: W.wired(exampleSet({ trackingDomain: null })),
      regionFeeds: W.wired(W.feed()),
    }),
    verdict: 'not-applicable',
  },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
