// Where a DKIM token stands as a whole: right, wrong, different from server to server, or not to be told.
import type { TokenReplies, ZoneServers } from '../../../shared/artifacts.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import {
  type TokenCell,
  type TokenColumn,
  type TokenMatrix,
  type TokenState,
  tokenStates,
} from '../../../shared/token-matrix.ts';
import { deriveTokenMatrix } from './token-matrix.ts';

export type PlacedCell = { readonly cell: TokenCell; readonly column: TokenColumn };

export type TokenStanding = {
  readonly replies: TokenReplies;
  /** `split`: some of the zone's servers have it right, others do not. */
  readonly verdict: 'right' | 'split' | 'wrong' | 'unknown';
  /** What is wrong at every server, the most telling where they differ; null where it is not wrong everywhere. */
  readonly fault: Exclude<TokenState, 'right' | 'unknown'> | null;
  /** The cells that decide: of the zone's own servers; the resolver's, only where none of them could be asked. */
  readonly deciding: readonly PlacedCell[];
  readonly open: readonly DnsReply[];
  /** What the chosen resolver has, perhaps from its cache; null where it could not be asked. */
  readonly resolved: TokenState | null;
};

export type TokenStandings = { readonly matrix: TokenMatrix; readonly tokens: readonly TokenStanding[] };

export type TokenEvidence = {
  readonly sesIdentity: SesIdentity;
  readonly dkimTokens: readonly TokenReplies[];
  readonly zoneServers: Evidence<ZoneServers>;
};

export function tokenStandings({ sesIdentity, dkimTokens, zoneServers }: TokenEvidence): TokenStandings {
  const zone = zoneServers.state === 'seen' ? zoneServers.value : null;
  const matrix = deriveTokenMatrix(sesIdentity, dkimTokens, zone);
  const tokens = dkimTokens.map((replies, index) => {
    const cells = matrix.rows[index]?.cells ?? [];
    const placed = matrix.columns.flatMap((column, at) => {
      const cell = cells[at];
      return cell === undefined ? [] : [{ cell, column }];
    });
    return standingOf(replies, placed);
  });
  return { matrix, tokens };
}

function standingOf(replies: TokenReplies, placed: readonly PlacedCell[]): TokenStanding {
  const known = placed.filter(({ cell }) => cell.state !== 'unknown');
  const own = known.filter(({ column }) => column.kind === 'authoritative');
  const deciding = own.length > 0 ? own : known;
  const right = deciding.filter(({ cell }) => cell.state === 'right').length;
  const open = placed.filter(({ cell }) => cell.state === 'unknown').flatMap(({ cell }) => cell.evidence);
  const resolved = known.find(({ column }) => column.kind === 'resolver')?.cell.state ?? null;
  const base = { replies, deciding, open, resolved };
  if (deciding.length === 0) return { ...base, verdict: 'unknown', fault: null };
  if (right === deciding.length) return { ...base, verdict: 'right', fault: null };
  if (right > 0) return { ...base, verdict: 'split', fault: null };
  // Somebody told the resolver what those that could be asked do not have: a server that was not heard may.
  if (resolved === 'right' && hasUnheard(placed)) return { ...base, verdict: 'unknown', fault: null };
  return { ...base, verdict: 'wrong', fault: faultIn(deciding) };
}

/** Is there a server of the zone of which no address could be asked? */
function hasUnheard(placed: readonly PlacedCell[]): boolean {
  const own = placed.filter(({ column }) => column.kind === 'authoritative');
  const heard = new Set(own.filter(({ cell }) => cell.state !== 'unknown').map(({ column }) => column.server));
  return own.some(({ column }) => !heard.has(column.server));
}

/** The states stand in the order of what they tell; `absent` tells least. */
function faultIn(deciding: readonly PlacedCell[]): TokenStanding['fault'] {
  const fault = tokenStates.find((state) => state !== 'right' && deciding.some(({ cell }) => cell.state === state));
  return fault === undefined || fault === 'right' || fault === 'unknown' ? null : fault;
}

export function allRight({ tokens }: TokenStandings): boolean {
  return tokens.length > 0 && tokens.every(({ verdict }) => verdict === 'right');
}

/** Certainly not as SES wants it: one unknown token proves nothing. */
export function brokenTokens({ tokens }: TokenStandings): readonly TokenStanding[] {
  return tokens.filter(({ verdict }) => verdict === 'wrong' || verdict === 'split');
}

/** Some servers differ from others, or all of them from what the resolver found on its way down. */
export function isAnsweredDifferently({ verdict, resolved }: TokenStanding): boolean {
  return verdict === 'split' || (verdict === 'wrong' && resolved === 'right');
}
