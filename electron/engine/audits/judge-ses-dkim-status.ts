// What audits of SES's DKIM status begin with: the status it is about, and what DNS says of the records meanwhile.
import type { TokenReplies, ZoneServers } from '../../../shared/artifacts.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { dkimPicture } from '../derive/dkim-status.ts';
import { compareSoa } from '../derive/soa-comparison.ts';
import type { TokenStandings } from '../derive/token-standing.ts';
import { cannotTell, cannotTellFrom, type Judgement, notApplicable, pass } from './define-audit.ts';
import { judgeSesIdentity, onlyDomains, otherStatus } from './judge-ses-identity.ts';
import { allRightText, notAllRight } from './judge-ses-tokens.ts';

export type StatusInputs = {
  readonly sesIdentity: Evidence<SesIdentity>;
  readonly dkimTokens: Evidence<readonly TokenReplies[]>;
  readonly zoneServers: Evidence<ZoneServers>;
};

export type StatusFacts = {
  readonly identity: SesIdentity;
  readonly tokens: readonly TokenReplies[];
  readonly standings: TokenStandings;
  readonly zone: ZoneServers | null;
  readonly nowMs: number;
};

export type StatusQuestion = {
  readonly status: (identity: SesIdentity) => boolean;
  /** What DNS has to say for the question to arise. */
  readonly dns: 'right' | 'broken';
  /** What it is where DNS says the opposite; not applicable unless said. */
  readonly otherwise?: 'pass';
  readonly judge: (facts: StatusFacts) => Judgement;
};

export function judgeSesDkimStatus(inputs: StatusInputs, { status, dns, otherwise, judge }: StatusQuestion): Judgement {
  const { sesIdentity, dkimTokens, zoneServers } = inputs;
  return judgeSesIdentity(sesIdentity, (identity, nowMs) => {
    if (identity.kind === 'address') return notApplicable(onlyDomains);
    if (!status(identity)) return notApplicable(otherStatus);
    if (dkimTokens.state === 'unreachable') return cannotTellFrom(dkimTokens);
    if (dkimTokens.state === 'absent') return notApplicable(noTokens);
    const tokens = dkimTokens.value;
    const picture = dkimPicture({ sesIdentity: identity, dkimTokens: tokens, zoneServers });
    if (picture.dns === 'unknown') return cannotTell(picture.standings.tokens.flatMap(({ open }) => open));
    if (picture.dns !== dns && otherwise === 'pass') return pass();
    if (picture.dns !== dns) return notApplicable(picture.dns === 'right' ? allRightText : notAllRight);
    if (dns === 'right' && isReplicationError(identity)) return notApplicable(byReplication);
    const zone = zoneServers.state === 'seen' ? zoneServers.value : null;
    return judge({ identity, tokens, standings: picture.standings, zone, nowMs });
  });
}

/** X31: SES asked another DNS provider than the delegated one, so what stands here it has not seen. */
export function sawOtherProvider({ verificationInfo }: SesIdentity, zone: ZoneServers | null): boolean {
  const soa = verificationInfo?.soa ?? null;
  return soa !== null && zone !== null && compareSoa(soa, zone).kind === 'other-provider';
}

function isReplicationError({ verificationInfo }: SesIdentity): boolean {
  return verificationInfo?.errorType?.startsWith('REPLICATION_') === true;
}

const byReplication: Text = {
  en: 'The records are right; the replication of the keys failed, which another check covers.',
  ja: 'レコードは正しく、鍵の複製に失敗しています。別の項目で判定します。',
};
const noTokens: Text = {
  en: 'SES names no DKIM records for this identity.',
  ja: 'この ID について、SES が示す DKIM レコードはありません。',
};
