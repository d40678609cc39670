// From when on Amazon SES can see records that are right already: what resolvers may still remember, from its last look.
import type { TokenReplies, ZoneServers } from '../../../shared/artifacts.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { zoneNegativeTtlSeconds } from './negative-ttl.ts';
import { hourMs, saySpan, sayTime } from './say-time.ts';

export type SightEstimate = {
  readonly atMs: number;
  /** What SES's resolvers may remember: that there was nothing, or a record that was wrong. */
  readonly remembered: 'negative' | 'record';
  readonly rememberedSeconds: number;
  /** Null: SES does not say when it looked, so the time is counted from now. */
  readonly lookedAtMs: number | null;
};

/** Null where neither the zone's SOA nor a record tells how long anything is remembered. */
export function estimateSight(
  { verificationInfo }: SesIdentity,
  zone: { readonly dkimTokens: readonly TokenReplies[]; readonly zoneServers: ZoneServers | null },
  nowMs: number,
): SightEstimate | null {
  const negative = zone.zoneServers === null ? null : zoneNegativeTtlSeconds(zone.zoneServers);
  // SES got a value that was wrong: that lives as long as the record's TTL, of which today's is the best guess.
  const isRecord = verificationInfo?.errorType === 'INVALID_VALUE';
  const rememberedSeconds = isRecord ? recordTtlSeconds(zone.dkimTokens) : negative;
  if (rememberedSeconds === null) return null;
  const lookedAtMs = verificationInfo?.lastCheckedAtMs ?? null;
  return {
    atMs: (lookedAtMs ?? nowMs) + rememberedSeconds * 1000,
    remembered: isRecord ? 'record' : 'negative',
    rememberedSeconds,
    lookedAtMs,
  };
}

function recordTtlSeconds(dkimTokens: readonly TokenReplies[]): number | null {
  const ttls = dkimTokens.flatMap(({ answers }) =>
    // The zone's own servers tell the full TTL; a resolver what is left of it.
    answers.flatMap(({ record }) => record.records.map(({ ttlSeconds }) => ttlSeconds)),
  );
  return ttls.length === 0 ? null : Math.max(...ttls);
}

/** "SES looked at ...; it can see the records from ... on." */
export function saySight(estimate: SightEstimate | null, nowMs: number): Text {
  if (estimate === null)
    return {
      en: 'How long resolvers may still remember the old state could not be found out.',
      ja: 'リゾルバーが古い応答をいつまで保持するかは確認できませんでした。',
    };
  const { atMs, lookedAtMs, remembered, rememberedSeconds } = estimate;
  const span = saySpan(rememberedSeconds * 1000);
  const looked =
    lookedAtMs === null
      ? { en: '', ja: '' }
      : {
          en: `SES last looked at ${sayTime(lookedAtMs).en}. `,
          ja: `SES の最終確認は ${sayTime(lookedAtMs).ja} です。`,
        };
  const what =
    remembered === 'negative'
      ? { en: `"no such record" (${span.en})`, ja: `「レコードなし」の応答（${span.ja}）` }
      : { en: `the old record (${span.en})`, ja: `古いレコード（${span.ja}）` };
  const when =
    atMs <= nowMs
      ? {
          en: `Resolvers have forgotten ${what.en} since ${sayTime(atMs).en}, so its next look can succeed.`,
          ja: `リゾルバーが保持する${what.ja}は ${sayTime(atMs).ja} に期限が切れており、次の確認で検出されます。`,
        }
      : {
          en: `Its resolvers may remember ${what.en} until ${sayTime(atMs).en}; a look after that can succeed.`,
          ja: `リゾルバーは ${what.ja}を ${sayTime(atMs).ja} まで保持することがあり、それ以降の確認で検出されます。`,
        };
  return { en: looked.en + when.en, ja: looked.ja + when.ja };
}

/** SES developer guide, "Creating and verifying identities": how long SES looks before it gives up. */
export const verificationWindowMs = 72 * hourMs;
