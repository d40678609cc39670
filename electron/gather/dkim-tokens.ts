// The DKIM records of the identity's tokens, at the resolver and at every server of the zone that holds them.
import type { TokenAnswers, TokenReplies, ZoneServer } from '../../shared/artifacts.ts';
import { type DnsName, type DnsQuestion, type DnsReply, isKnown, txtValues } from '../../shared/dns.ts';
import { dnsSource } from '../../shared/evidence.ts';
import type { SesIdentity } from '../../shared/ses.ts';
import { parseKeyRecord } from '../engine/protocols/dkim/parse.ts';
import { keyName } from '../engine/protocols/dkim/selector.ts';
import { maxNameLength, normalName } from '../engine/protocols/dns/name.ts';
import { parseDkimOrigin } from '../engine/protocols/ses/dkim-origin.ts';
import { regionalDkimZone } from '../engine/protocols/ses/dkim-zone.ts';
import { notThere } from './aws-evidence.ts';
import type { GatherContext, Gatherer } from './gatherer.ts';
import { askerAt, serversHolding } from './servers-holding.ts';

export const dkimTokens: Gatherer<'dkimTokens'> = async (context) => {
  const identity = await context.get('sesIdentity');
  if (identity.state !== 'seen') return identity;
  const { dkim, domain } = identity.value;
  if (dkim.tokens.length === 0) return { ...notThere(context), from: identity.from };
  const { zone, servers, from } = await serversHolding(context, `_domainkey.${domain}`);
  const places: readonly (ZoneServer | null)[] = [null, ...servers];
  const panels = [...new Set([domain, zone ?? domain])];
  const value = await Promise.all(
    dkim.tokens.map((token) => askToken(context, tokenOf(identity.value, token), { places, panels })),
  );
  const replies = value.flatMap(repliesOf);
  return { state: 'seen', value, atMs: context.clock.nowMs(), from: [...from, ...replies.map(dnsSource)] };
};

type Token = Pick<TokenReplies, 'token' | 'name' | 'expected'> & { readonly domain: DnsName };

/** What a DNS panel may append to a name that was whole already: its zone, or the domain that it was set up for. */
type Around = { readonly places: readonly (ZoneServer | null)[]; readonly panels: readonly DnsName[] };

function tokenOf({ dkim, domain, region }: SesIdentity, token: string): Token {
  const name = normalName(keyName(token, domain));
  const origin = parseDkimOrigin(dkim.origin);
  if (origin.kind === 'own') return { token, name, expected: null, domain };
  const zone = dkim.signingHostedZone ?? regionalDkimZone(origin.kind === 'replica' ? origin.region : region);
  return { token, name, expected: normalName(`${token}.${zone}`), domain };
}

async function askToken(context: GatherContext, token: Token, { places, panels }: Around): Promise<TokenReplies> {
  const { token: label, name, expected } = token;
  const [key, target, answers] = await Promise.all([
    context.ask({ name, type: 'TXT' }),
    expected === null ? null : context.ask({ name: expected, type: 'TXT' }),
    Promise.all(places.map((server) => askAt(context, token, { server, panels }))),
  ]);
  return { token: label, name, expected, key, target, answers };
}

type Place = { readonly server: ZoneServer | null; readonly panels: readonly DnsName[] };

async function askAt(context: GatherContext, token: Token, { server, panels }: Place): Promise<TokenAnswers> {
  const ask = askerAt(context, server);
  const { domain, expected, name } = token;
  const type = expected === null ? 'TXT' : 'CNAME';
  const record = await ask({ name, type });
  if (!isKnown(record) || holdsItsKind(record)) return { server, record, around: [] };
  const beside: readonly DnsQuestion[] = [
    ...(type === 'TXT' ? [] : [{ name, type: 'TXT' } as const]),
    { name, type: 'A' },
    { name, type: 'AAAA' },
  ];
  const misplaced = [...panels.map((panel) => `${name}.${panel}`), ...mistyped(token.token, domain)].map(
    (there) => ({ name: normalName(there), type }) as const,
  );
  const askable = [...beside, ...misplaced].filter((question) => question.name.length <= maxNameLength);
  const around = await Promise.all(askable.map(ask));
  const addressed = around.filter(({ question, outcome }) => question.type.startsWith('A') && outcome === 'answer');
  // What a wildcard answers at a name that nobody made tells nothing about this one.
  const made = keyName(context.randomness.label(), domain);
  const wild = await Promise.all(addressed.map(({ question }) => ask({ name: made, type: question.type })));
  return { server, record, around: [...around, ...wild] };
}

/** A CNAME, wherever it leads, leaves no room for anything else at the name; for BYODKIM, a text with a key. */
function holdsItsKind(record: DnsReply): boolean {
  if (record.question.type === 'CNAME') return record.outcome === 'answer';
  return txtValues(record).some((text) => parseKeyRecord(text).fields.publicKey !== null);
}

/** As panels write it that refuse an underscore, or as it is mistyped. */
function mistyped(token: string, domain: DnsName): readonly DnsName[] {
  return [`${token}.domainkey.${domain}`, `${token}_domainkey.${domain}`];
}

function repliesOf({ answers, key, target }: TokenReplies): readonly DnsReply[] {
  const answered = answers.flatMap(({ record, around }) => [record, ...around]);
  return [...answered, key, ...(target === null ? [] : [target])];
}
