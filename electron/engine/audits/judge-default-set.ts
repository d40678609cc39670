// What the audits of an identity's default configuration set begin with: its events, its tracking domain.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { destinationsTable, missingEvents } from '../derive/set-events.ts';
import { type TrackingLead, trackingLead } from '../derive/tracking-domain.ts';
import { cannotTell, fail, type Judgement, notApplicable, pass } from './define-audit.ts';

/** Fails where none of the enabled destinations gets some of these events. */
export function judgeDefaultSetEvents(set: SesConfigurationSet, wanted: readonly string[]): Judgement {
  if (!set.eventDestinations.some(({ enabled }) => enabled)) return notApplicable(noDestination);
  const missing = missingEvents(set, wanted);
  if (missing.length === 0) return pass(sameText(wanted.join(', ')));
  const list = missing.join(', ');
  return fail(
    {
      en: `No enabled event destination of ${set.name} gets ${list}.`,
      ja: `${set.name} の有効なイベント送信先のうち、${list} を受け取るものがありません。`,
    },
    { details: [destinationsTable(set)] },
  );
}

type Tracking = { readonly domain: DnsName; readonly lead: TrackingLead };

/** Judges where the custom tracking domain leads; without one there is nothing to judge. */
export function judgeDefaultSetTracking(
  { trackingDomain }: SesConfigurationSet,
  replies: DnsReplies,
  judge: (tracking: Tracking) => Judgement,
): Judgement {
  if (trackingDomain === null) return notApplicable(noTracking);
  const lead = trackingLead(replies);
  return lead.kind === 'unknown' ? cannotTell(replies) : judge({ domain: trackingDomain, lead });
}

const noDestination: Text = {
  en: 'The set has no enabled event destination; another check covers that.',
  ja: '有効なイベント送信先がありません。別の項目で判定します。',
};
export const noTracking: Text = {
  en: 'The set has no custom tracking domain.',
  ja: 'カスタムトラッキングドメインは設定されていません。',
};
export const notTracker: Text = {
  en: 'The tracking domain does not lead to a tracker of SES directly; other checks cover that.',
  ja: 'トラッキングドメインは SES のトラッカーを直接指していません。別の項目で判定します。',
};
