// Every identity of the region, and who hears of its bounces.
import type { IdentityFeed, Wired } from '../../shared/health/wiring.ts';
import type { IdentityLine } from '../../shared/ses.ts';
import { notThere, readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';
import { gapOf, readNamed, sourcesOf, wiredOf } from './gather-wired.ts';

/** SES answers about one identity a second; an account may have ten thousand. */
export const maxFeeds = 200;

/** Absent: the region has none that may send, or may soon. */
export const regionFeeds: Gatherer<'regionFeeds'> = async (context) => {
  const { region, clock } = context;
  const list = await readRegionSes(context, 'identities', null);
  if (region === undefined || list.state !== 'seen') return list.state === 'seen' ? notThere(context) : list;
  const lines = inOrder(list.value);
  if (lines.length === 0) return { ...notThere(context), from: list.from };
  const names = lines.slice(0, maxFeeds).map(({ name }) => name);
  const [identities, notices] = await Promise.all([
    readNamed({ region }, names, { read: 'identity', operation: 'GetEmailIdentity' }),
    readNamed({ region }, names, { read: 'notifications', operation: 'GetIdentityNotificationAttributes' }),
  ]);
  const wired = wiredOf(identities, region.name);
  const told = new Map(notices.map(({ name, reply }) => [name, reply.ok ? reply.value : null]));
  const value: Wired<IdentityFeed> = {
    ...wired,
    seen: identities.flatMap(({ name, reply }) =>
      reply.ok ? [{ identity: reply.value, notifications: told.get(name) ?? null }] : [],
    ),
    gaps: [...wired.gaps, ...notices.flatMap((one) => gapOf(one, region.name))],
    ...(lines.length > maxFeeds ? { unread: lines.length - maxFeeds } : {}),
  };
  const from = [...list.from, ...sourcesOf(identities), ...sourcesOf(notices)];
  return { state: 'seen', value, atMs: clock.nowMs(), from };
};

/** Domains first: an address mostly shares what holds for its domain. */
function inOrder(lines: readonly IdentityLine[]): readonly IdentityLine[] {
  const alive = lines.filter(({ verification }) => verification !== 'FAILED' && verification !== 'NOT_STARTED');
  return [...alive.filter(({ kind }) => kind === 'domain'), ...alive.filter(({ kind }) => kind === 'address')];
}
