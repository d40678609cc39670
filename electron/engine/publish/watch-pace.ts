// When to look again: sooner at first, never sooner than a cache can have forgotten, and from when SES can see a change.
import type { DnsReply, SoaRecord } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import type { WatchedRecord } from '../../../shared/watch.ts';

export type NextLook = { readonly afterMs: number; readonly because: Text };

const soonestMs = 5_000;
const latestMs = 120_000;
/** A minute of quick looks, then less and less often: editors publish within seconds, panels within minutes. */
const growth = 1.25;

/** `round` counts from 0; `ttlSeconds` is what the resolver's answer still has to live, null where no cache matters. */
export function nextLook(round: number, ttlSeconds: number | null): NextLook {
  const patientMs = Math.min(soonestMs * growth ** round, latestMs);
  if (ttlSeconds === null || ttlSeconds * 1000 <= patientMs) return { afterMs: patientMs, because: plainPatience };
  return { afterMs: Math.min(ttlSeconds * 1000, latestMs), because: waitsForCache(ttlSeconds) };
}

const plainPatience: Text = {
  en: 'The name servers are asked again; what they say is never cached here.',
  ja: 'ネームサーバーに直接、もう一度問い合わせます（キャッシュは使いません）。',
};

function waitsForCache(ttlSeconds: number): Text {
  return {
    en: `The zone's own servers are right; the resolver keeps an older answer for up to ${ttlSeconds} s.`,
    ja: `ゾーンのネームサーバーはすべて正しく応答しています。リゾルバーには古い応答が最長 ${ttlSeconds} 秒残ります。`,
  };
}

/** The longest time that the resolver's stale answers may live; null where all are right, or some server is not. */
export function staleSeconds(records: readonly WatchedRecord[], replies: readonly DnsReply[]): number | null {
  const ownAreRight = records.every(({ servers }) =>
    servers.every(({ server, state }) => server === null || state === 'right' || state === 'unknown'),
  );
  const stale = records.filter(({ servers }) =>
    servers.some(({ server, state }) => server === null && state !== 'right'),
  );
  if (!ownAreRight || stale.length === 0) return null;
  const lives = replies.map((reply) => ttlOf(reply));
  return lives.length === 0 ? null : Math.max(...lives);
}

function ttlOf({ records, negativeSoa }: DnsReply): number {
  const lives = records.map(({ ttlSeconds }) => ttlSeconds);
  return negativeSoa === null ? Math.min(...(lives.length === 0 ? [0] : lives)) : negativeTtlSeconds(negativeSoa);
}

/** RFC 2308 5: the lesser of the SOA's TTL and its minimum. */
export function negativeTtlSeconds({ ttlSeconds, minimumSeconds }: SoaRecord): number {
  return Math.min(ttlSeconds, minimumSeconds);
}

/**
 * SES's resolvers may have kept "there is no such record" since its last look; after that long it sees what is there.
 * Null where SES has not said when it looked, or does not look any more.
 */
export function sesCanSeeAt({ verificationInfo, dkim }: SesIdentity, soa: SoaRecord | null): number | null {
  if (dkim.status === 'FAILED' || dkim.status === 'NOT_STARTED') return null;
  const lastCheckedAtMs = verificationInfo?.lastCheckedAtMs ?? null;
  if (lastCheckedAtMs === null || soa === null) return null;
  return lastCheckedAtMs + negativeTtlSeconds(soa) * 1000;
}
