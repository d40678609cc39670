// What every audit of DKIM tokens begins with: where each token stands, and what is said where that is not known.
import type { Detail } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import type { TokenState } from '../../../shared/token-matrix.ts';
import { tokenCure } from '../derive/token-cure.ts';
import { tokenMatrixDetail } from '../derive/token-matrix.ts';
import {
  brokenTokens,
  type TokenEvidence,
  type TokenStanding,
  type TokenStandings,
  tokenStandings,
} from '../derive/token-standing.ts';
import { cannotTell, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { isByodkim, onlyByodkim, onlyDomains, onlyEasyDkim } from './judge-ses-identity.ts';

/** Fails for the tokens that have this fault at every server; open while one could not be asked anywhere. */
export function judgeSesTokens(
  inputs: TokenEvidence,
  fault: TokenState,
  about: 'easy-dkim' | 'byodkim' | 'both' = 'easy-dkim',
): Judgement {
  if (inputs.sesIdentity.kind === 'address') return notApplicable(onlyDomains);
  if (about === 'easy-dkim' && isByodkim(inputs.sesIdentity)) return notApplicable(onlyEasyDkim);
  if (about === 'byodkim' && !isByodkim(inputs.sesIdentity)) return notApplicable(onlyByodkim);
  const standings = tokenStandings(inputs);
  const found = standings.tokens.filter((token) => token.fault === fault);
  if (found.length === 0) return passUnlessOpen(standings);
  return fail(sayTokens(found), {
    details: [...found.flatMap(tokenCure), tokenMatrixDetail(standings.matrix)],
    replies: found.flatMap(failingReplies),
  });
}

export function failingReplies({ deciding }: TokenStanding) {
  return deciding.filter(({ cell }) => cell.state !== 'right').flatMap(({ cell }) => cell.evidence);
}

/** A question about all tokens is open while one of them is. */
export function passUnlessOpen({ tokens }: TokenStandings): Judgement {
  const open = tokens.filter(({ verdict }) => verdict === 'unknown').flatMap((token) => token.open);
  return open.length > 0 ? cannotTell(open) : pass();
}

const mostSaid = 3;

/** "<name>: what stands there", for up to three tokens. */
export function sayTokens(tokens: readonly TokenStanding[]): Text {
  const said = tokens.slice(0, mostSaid).map(sayStanding);
  return { en: said.map(({ en }) => en).join(' '), ja: said.map(({ ja }) => ja).join('') };
}

function sayStanding({ replies, deciding, fault }: TokenStanding): Text {
  const bad = deciding.filter(({ cell }) => cell.state !== 'right');
  const told = bad.find(({ cell }) => cell.state === fault) ?? bad[0];
  const { en, ja } = told?.cell.says ?? { en: '', ja: '' };
  return { en: `${replies.name}: ${en}`, ja: `${replies.name}: ${ja}` };
}

/** "2 of 3 DKIM records are right; these are not: ..." */
export function sayRightCount(standings: TokenStandings): Text {
  const { tokens } = standings;
  const right = tokens.filter(({ verdict }) => verdict === 'right').length;
  const broken = brokenTokens(standings);
  const { en, ja } = sayTokens(broken);
  return {
    en: `${right} of ${tokens.length} DKIM records are right. ${en}`.trim(),
    ja: `DKIM レコード ${tokens.length} 件中 ${right} 件は正しく公開されています。${ja}`,
  };
}

export function matrixOf({ matrix }: TokenStandings): readonly Detail[] {
  return [tokenMatrixDetail(matrix)];
}

export const allRightText: Text = {
  en: 'All DKIM records are right at every server that answered.',
  ja: '応答したすべてのサーバーで、DKIM レコードは正しく公開されています。',
};

export const notAllRight: Text = {
  en: 'Not all DKIM records are right; the checks of the single records say which and what to publish.',
  ja: '正しくない DKIM レコードがあります。該当するレコードと公開すべき値は、個別の項目で示しています。',
};
