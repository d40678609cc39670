// The DKIM records of an identity at every server of its zone: rows are tokens, columns are servers.
import type { TokenAnswers, TokenReplies, ZoneServer, ZoneServers } from '../../../shared/artifacts.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Matrix, Tone } from '../../../shared/detail.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import type { TokenCell, TokenColumn, TokenMatrix, TokenRow } from '../../../shared/token-matrix.ts';
import { suffixFacts } from '../protocols/dmarc/public-suffix.ts';
import { sayOwnKey, sayTokenKey, tokenKey } from './token-key.ts';
import { type TokenReading, tokenState } from './token-state.ts';
import { sayToken } from './token-texts.ts';

/** `zoneServers` null: the delegation is not known. */
export function deriveTokenMatrix(
  identity: SesIdentity,
  dkimTokens: readonly TokenReplies[],
  zoneServers: ZoneServers | null,
): TokenMatrix {
  const places = placesIn(dkimTokens, zoneServers);
  const rows = dkimTokens.map((token) => rowOf(identity, token, places));
  return { columns: places.map((place) => columnOf(place, dkimTokens)), rows };
}

/** Null: the resolver. */
type Place = ZoneServer | null;

function placesIn(dkimTokens: readonly TokenReplies[], zoneServers: ZoneServers | null): readonly Place[] {
  const asked = dkimTokens.flatMap(({ answers }) => answers.flatMap(({ server }) => server ?? []));
  // Below a delegated _domainkey other servers than the domain's were asked, and only they count.
  const known = asked.length > 0 ? asked : (zoneServers?.servers ?? []);
  const servers = new Map(known.map(({ name, address }) => [keyOf({ name, address }), { name, address }]));
  const grouped = [...servers.values()].toSorted(
    (a, b) => compare(providerOf(a), providerOf(b)) || compare(a.name, b.name) || compare(family(a), family(b)),
  );
  const hasResolver = dkimTokens.some(({ answers }) => answers.some(({ server }) => server === null));
  return hasResolver ? [null, ...grouped] : grouped;
}

function keyOf({ name, address }: ZoneServer): string {
  return `${name} ${address}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function family({ address }: ZoneServer): string {
  return address.includes(':') ? `6 ${address}` : `4 ${address}`;
}

function providerOf({ name }: ZoneServer): DnsName {
  return suffixFacts(name).registrable ?? name;
}

function columnOf(place: Place, dkimTokens: readonly TokenReplies[]): TokenColumn {
  if (place === null) return { kind: 'resolver', server: resolverIn(dkimTokens), address: null, provider: null };
  return { kind: 'authoritative', server: place.name, address: place.address, provider: providerOf(place) };
}

function resolverIn(dkimTokens: readonly TokenReplies[]): string {
  const answers = dkimTokens.flatMap((token) => token.answers.filter(({ server }) => server === null));
  return answers[0]?.record.server ?? '';
}

function rowOf(identity: SesIdentity, token: TokenReplies, places: readonly Place[]): TokenRow {
  const cells = places.map((place) => cellOf(identity, token, place));
  const [resolver, ...own] = cells;
  const isBehind =
    places[0] === null && resolver !== undefined && resolver.state !== 'right' && resolver.state !== 'unknown';
  const heldBack = isBehind && isRightAtHome(own) ? [behind(resolver), ...own] : cells;
  const key = tokenKey(identity, token);
  return {
    token: token.token,
    name: token.name,
    expected: token.expected,
    cells: heldBack,
    key: key === null ? sayOwnKey(token) : sayTokenKey(key),
  };
}

function cellOf(identity: SesIdentity, token: TokenReplies, place: Place): TokenCell {
  const answers = token.answers.find(({ server }) => isSame(server, place));
  if (answers === undefined) return { state: 'unknown', tone: 'unknown', says: notAsked, found: null, evidence: [] };
  return asCell(tokenState(identity, token, answers), token, answers);
}

function isSame(a: Place, b: Place): boolean {
  return a === null || b === null ? a === b : keyOf(a) === keyOf(b);
}

function asCell(reading: TokenReading, token: TokenReplies, { server }: TokenAnswers): TokenCell {
  const { state, found, evidence } = reading;
  return { state, tone: toneOf(reading), says: sayToken(reading, token, server), found, evidence };
}

function toneOf({ state, turn }: TokenReading): Tone {
  switch (state) {
    case 'right':
      return 'ok';
    case 'unknown':
      return 'unknown';
    case 'mistyped':
      // Receivers skip white space in a key (RFC 6376 3.6.1); SES asks for none.
      return turn?.kind === 'byodkim' ? 'warn' : 'bad';
    case 'wrong-region':
    case 'wrong-target':
    case 'flattened':
    case 'in-txt':
    case 'name-doubled':
    case 'underscore-lost':
    case 'absent':
      return 'bad';
    default:
      return assertNever(state);
  }
}

function isRightAtHome(own: readonly TokenCell[]): boolean {
  return (
    own.some(({ state }) => state === 'right') && own.every(({ state }) => state === 'right' || state === 'unknown')
  );
}

/** The zone has it right already: what the resolver still answers comes from its cache. */
function behind(cell: TokenCell): TokenCell {
  return {
    ...cell,
    tone: 'warn',
    says: {
      en: `${cell.says.en} The zone's own servers have it right: this is an older answer from a cache.`,
      ja: `${cell.says.ja}ゾーンの権威サーバーは正しく応答しているため、キャッシュに残った古い応答です。`,
    },
  };
}

const notAsked: Text = { en: 'It was not asked about this record.', ja: 'このレコードは問い合わせていません。' };

/** The matrix as a detail of a finding. */
export function tokenMatrixDetail({ columns, rows }: TokenMatrix): Matrix {
  return {
    kind: 'matrix',
    title: { en: 'DKIM records at each server', ja: 'サーバーごとの DKIM レコード' },
    columns: columns.map(({ server, address }) => (address === null ? server : `${server} (${address})`)),
    rows: rows.map(({ name, cells }) => ({ label: name, cells: cells.map(({ tone, says }) => ({ tone, says })) })),
  };
}
