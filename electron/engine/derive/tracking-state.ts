// Whether a set's own tracking domain leads where opens and clicks are counted (SES developer guide, "Custom domains").
import { assertNever } from '../../../shared/assert-never.ts';
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { TrackingState } from '../../../shared/health/sets.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { trackingHost } from '../protocols/ses/tracking-host.ts';
import { type TrackingLead, trackingLead } from './tracking-domain.ts';

export type TrackingEvidence = Evidence<Artifacts['regionTracking']>;

/** Where it leads; without replies it is not known. */
export function leadOf(domain: DnsName, tracking: TrackingEvidence): TrackingLead {
  return trackingLead(repliesAbout(domain, tracking));
}

export function repliesAbout(domain: DnsName, tracking: TrackingEvidence): readonly DnsReply[] {
  const all = tracking.state === 'seen' ? tracking.value : [];
  return all.find((one) => one.domain === domain)?.replies ?? [];
}

/** REQUIRE, REQUIRE_OPEN_ONLY: the domain itself has to answer over HTTPS. */
export function requiresHttps({ httpsPolicy }: Pick<SesConfigurationSet, 'httpsPolicy'>): boolean {
  return httpsPolicy === 'REQUIRE' || httpsPolicy === 'REQUIRE_OPEN_ONLY';
}

/** Null where the set has no domain of its own. */
export function trackingStateOf(
  set: Pick<SesConfigurationSet, 'trackingDomain' | 'httpsPolicy'>,
  tracking: TrackingEvidence,
  region: RegionName,
): TrackingState | null {
  const { trackingDomain: domain } = set;
  if (domain === null) return null;
  const lead = leadOf(domain, tracking);
  const wanted = trackingHost(region);
  return { domain, wanted, ...judged(lead, { region, https: requiresHttps(set) }) };
}

type Judged = Pick<TrackingState, 'state' | 'says'>;

function judged(lead: TrackingLead, at: { readonly region: RegionName; readonly https: boolean }): Judged {
  switch (lead.kind) {
    case 'tracker':
      if (lead.region !== at.region) return { state: 'wrong', says: elsewhere(lead.region) };
      return at.https ? { state: 'wrong', says: noCertificate } : { state: 'right', says: httpOnly };
    case 'elsewhere':
      return lead.host === null ? { state: 'unknown', says: addresses } : { state: 'right', says: inFront(lead.host) };
    case 'nowhere':
      return { state: 'missing', says: nowhere };
    case 'unknown':
      return { state: 'unknown', says: unasked };
    default:
      return assertNever(lead);
  }
}

function elsewhere(region: RegionName): Text {
  return { en: `It leads to the tracker of ${region}.`, ja: `${region} のトラッカーを指しています。` };
}
function inFront(host: DnsName): Text {
  return {
    en: `It leads to ${host}, which has to pass requests on to the tracker of SES.`,
    ja: `${host} を指しています。そこから SES のトラッカーに転送する必要があります。`,
  };
}
const noCertificate: Text = {
  en: 'It is an alias of the tracker, which has no certificate for it, while HTTPS is required.',
  ja: 'HTTPS が必須ですが、この名前の証明書を持たない SES のトラッカーを直接指しています。',
};
const httpOnly: Text = {
  en: 'It is an alias of the tracker, over HTTP only.',
  ja: 'SES のトラッカーの別名です（HTTP のみ）。',
};
const addresses: Text = {
  en: 'It has addresses of its own; whether SES stands behind them DNS does not show.',
  ja: '独自のアドレスがあります。その先が SES かどうかは DNS からは分かりません。',
};
const nowhere: Text = { en: 'It does not resolve.', ja: '名前解決ができません。' };
const unasked: Text = { en: 'It could not be looked up.', ja: '名前解決の結果を確認できませんでした。' };
