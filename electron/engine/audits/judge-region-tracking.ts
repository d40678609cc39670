// What the audits of tracking domains begin with: every set that has one, and where that leads.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Detail } from '../../../shared/detail.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Wired } from '../../../shared/health/wiring.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../derive/say-names.ts';
import type { TrackingLead } from '../derive/tracking-domain.ts';
import { leadOf, repliesAbout } from '../derive/tracking-state.ts';
import { cannotTell, cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { cannotTellFromGaps } from './cannot-tell-from-gaps.ts';
import { regionProof } from './region-proof.ts';

export type TrackingInputs = {
  readonly regionSets: Evidence<Wired<SesConfigurationSet>>;
  readonly regionTracking: Evidence<Artifacts['regionTracking']>;
};

export type Tracked = { readonly set: SesConfigurationSet; readonly domain: DnsName; readonly lead: TrackingLead };

export type TrackingQuestion = {
  readonly isFault: (tracked: Tracked) => boolean;
  /** Given the domains at fault. */
  readonly says: (domains: Text) => Text;
  readonly cure?: (tracked: Tracked) => Detail;
};

/** Fails for every tracking domain that has the fault; one that could not be looked up may have it. */
export function judgeRegionTracking(inputs: TrackingInputs, { isFault, says, cure }: TrackingQuestion): Judgement {
  const { regionSets, regionTracking } = inputs;
  if (regionSets.state === 'unreachable') return cannotTellFrom(regionSets);
  const { seen, gaps } = regionSets.state === 'seen' ? regionSets.value : { seen: [], gaps: [] };
  const tracked = seen.flatMap((set): readonly Tracked[] => {
    const domain = set.trackingDomain;
    return domain === null ? [] : [{ set, domain, lead: leadOf(domain, regionTracking) }];
  });
  const replies = (some: readonly Tracked[]) => some.flatMap(({ domain }) => repliesAbout(domain, regionTracking));
  const faulty = tracked.filter((one) => one.lead.kind !== 'unknown' && isFault(one));
  if (faulty.length > 0) {
    const domains = faulty.map(({ domain }) => domain);
    const { calls } = regionProof(
      [regionSets],
      faulty.map(({ set }) => set.name),
    );
    const once = faulty.filter(({ domain }, index) => domains.indexOf(domain) === index);
    const details = cure === undefined ? [] : once.map(cure);
    return fail(says(sayNames(domains)), { details, calls, replies: replies(once) });
  }
  const open = tracked.filter(({ lead }) => lead.kind === 'unknown');
  if (open.length > 0)
    return regionTracking.state === 'unreachable' ? cannotTellFrom(regionTracking) : cannotTell(replies(open));
  if (gaps.length > 0) return cannotTellFromGaps(gaps);
  const proof = { ...regionProof([regionSets]), replies: replies(tracked) };
  return tracked.length === 0 ? notApplicable(noTracking, proof) : pass(null, proof);
}

const noTracking: Text = {
  en: 'No set has a custom tracking domain.',
  ja: 'カスタムトラッキングドメインのある設定セットはありません。',
};
