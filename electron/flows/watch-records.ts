// Asks every server for an identity's records again and again, until all are right and SES says success.
import type { ArtifactName } from '../../shared/artifacts.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import type { DnsReply, SoaRecord } from '../../shared/dns.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { IdentityRef, SesIdentity } from '../../shared/ses.ts';
import type { WatchedRecord, WatchState } from '../../shared/watch.ts';
import { type RecordAtServers, recordsAtServers } from '../engine/publish/wanted-records.ts';
import { nextLook, sesCanSeeAt, staleSeconds } from '../engine/publish/watch-pace.ts';
import { collect, type Gathered } from '../gather/collect.ts';
import type { Clock } from '../ports/clock.ts';
import type { Sleep } from '../ports/sleep.ts';
import type { AccountWorld } from './account-world.ts';
import { domainOf } from './merge-rows.ts';

export type WatchRun = {
  readonly watchId: string;
  readonly identity: IdentityRef;
  /** A world with a resolver that remembers nothing, closed after each round. */
  readonly openWorld: () => Promise<Outcome<AccountWorld>>;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
};

const wanted: readonly ArtifactName[] = [
  'sesIdentity',
  'sesRelated',
  'zoneServers',
  'dkimTokens',
  'mailFromAnswers',
  'dmarcWalk',
];

/** Ends when all is green, when SES will not tell about the identity for good, or when it is stopped. */
export async function watchRecords(run: WatchRun, onState: (state: WatchState) => void): Promise<WatchState> {
  let state: WatchState | null = null;
  for (let round = 0; ; round += 1) {
    state = await look(run, { before: state, round });
    onState(state);
    if (state.outcome !== 'watching') return state;
    await run.sleep((state.nextAtMs ?? 0) - state.askedAtMs, run.signal);
    if (run.signal.aborted) {
      state = { ...state, outcome: 'stopped', nextAtMs: null };
      onState(state);
      return state;
    }
  }
}

type Round = { readonly before: WatchState | null; readonly round: number };

async function look(run: WatchRun, { before, round }: Round): Promise<WatchState> {
  const askedAtMs = run.clock.nowMs();
  const { watchId, identity } = run;
  const start = { watchId, identity, startedAtMs: before?.startedAtMs ?? askedAtMs, askedAtMs };
  const opened = await run.openWorld();
  if (!opened.ok) return { ...start, ...unanswered, outcome: 'failed', failure: opened.failure };
  const world = opened.value;
  try {
    const told = await world.ses.read(
      { read: 'identity', region: run.identity.region, about: run.identity.name },
      { fresh: true, signal: run.signal },
    );
    if (!told.ok) return { ...start, ...withoutSes(told.failure, { before, round, nowMs: run.clock.nowMs() }) };
    const gathered = await gather(told.value, run, world);
    return { ...start, ...judge(told.value, gathered, { before, round, nowMs: world.clock.nowMs() }) };
  } finally {
    await world.resolver.close();
  }
}

const unanswered = {
  nextAtMs: null,
  because: {
    en: 'Amazon SES did not tell about the identity.',
    ja: 'Amazon SES から ID の情報を取得できませんでした。',
  },
  records: [],
  ses: null,
  sesCanSeeAtMs: null,
} as const;

/** What passes by itself does not end a watch: it looks again, and shows what it knew. */
const passing: readonly AwsFailure['kind'][] = ['aws-throttled', 'aws-unreachable', 'aws-unavailable'];

function withoutSes(failure: AwsFailure, { before, round, nowMs }: Now) {
  const outcome = failure.kind === 'cancelled' ? ('stopped' as const) : ('failed' as const);
  if (!passing.includes(failure.kind)) return { ...unanswered, outcome, failure };
  const nextAtMs = nowMs + nextLook(round, null).afterMs;
  return { ...unanswered, records: before?.records ?? [], nextAtMs, outcome: 'watching' as const, failure };
}

function gather(identity: SesIdentity, run: WatchRun, world: AccountWorld): Promise<Gathered> {
  const target = { domain: domainOf(identity.name), selectors: [], mailFrom: identity.mailFrom?.domain ?? null };
  const { resolver, clock, randomness, ses } = world;
  const ask: typeof resolver.ask = (question, options) => resolver.ask(question, { ...options, signal: run.signal });
  return collect(wanted, { target, ask, clock, randomness, account: { ses, identity: run.identity } });
}

type Now = Round & { readonly nowMs: number };

function judge(identity: SesIdentity, gathered: Gathered, { before, round, nowMs }: Now) {
  const { dkimTokens, mailFromAnswers, dmarcWalk, zoneServers, sesRelated } = gathered;
  const evidence = {
    identity,
    tokens: dkimTokens ?? notGathered,
    mailFrom: mailFromAnswers ?? notGathered,
    dmarc: dmarcWalk ?? notGathered,
    related: sesRelated?.state === 'seen' ? sesRelated.value.identities : [],
  };
  const found = recordsAtServers(evidence).filter(({ required }) => required);
  const records = found.map((record) => watched(record, before, nowMs));
  const isGreen = records.length > 0 && records.every(isRight) && isSuccess(identity);
  const next = nextLook(round, staleSeconds(records, resolverReplies(gathered)));
  const soa = zoneServers?.state === 'seen' ? soaIn(zoneServers.value.servers.map((server) => server.soa)) : null;
  return {
    records,
    because: next.because,
    nextAtMs: isGreen ? null : nowMs + next.afterMs,
    ses: {
      verification: identity.verification,
      dkim: identity.dkim.status,
      mailFrom: identity.mailFrom?.status ?? null,
      lastCheckedAtMs: identity.verificationInfo?.lastCheckedAtMs ?? null,
    },
    sesCanSeeAtMs: isGreen ? null : sesCanSeeAt(identity, soa),
    outcome: isGreen ? ('green' as const) : ('watching' as const),
    failure: null,
  };
}

function watched(
  { record, purpose, published }: RecordAtServers,
  before: WatchState | null,
  nowMs: number,
): WatchedRecord {
  const old = before?.records.find((one) => one.record.name === record.name && one.record.type === record.type);
  return {
    record,
    purpose,
    servers: published.map(({ server, state, says }) => {
      const then = old?.servers.find((one) => one.server?.address === server?.address);
      const turnedAtMs = state === 'right' ? (then?.turnedAtMs ?? nowMs) : null;
      return { server, state, says, turnedAtMs };
    }),
  };
}

/** A server that cannot be reached from here does not hold it up, as long as another one of the zone answers. */
function isRight({ servers }: WatchedRecord): boolean {
  const asked = servers.filter(({ state }) => state !== 'unknown');
  return asked.length > 0 && asked.every(({ state }) => state === 'right');
}

function isSuccess({ verification, dkim, mailFrom }: SesIdentity): boolean {
  return (
    verification === 'SUCCESS' && dkim.status === 'SUCCESS' && (mailFrom === null || mailFrom.status === 'SUCCESS')
  );
}

function resolverReplies({ dkimTokens, mailFromAnswers }: Gathered): readonly DnsReply[] {
  const tokens = dkimTokens?.state === 'seen' ? dkimTokens.value.flatMap(({ answers }) => answers) : [];
  const mailFrom = mailFromAnswers?.state === 'seen' ? mailFromAnswers.value : [];
  return [
    ...tokens.filter(({ server }) => server === null).map(({ record }) => record),
    ...mailFrom.filter(({ server }) => server === null).flatMap(({ mx, txt }) => [mx, txt]),
  ];
}

function soaIn(replies: readonly DnsReply[]): SoaRecord | null {
  const records = replies.flatMap((reply) => reply.records);
  return records.find((record): record is SoaRecord => record.type === 'SOA') ?? null;
}

const notGathered: Evidence<never> = { state: 'unreachable', why: { kind: 'cancelled' }, atMs: 0, from: [] };
