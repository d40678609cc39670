// What every audit of DKIM tokens begins with: where each token stands, and what is said where that is not known.
import type { Detail } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import type { TokenState } from '../../../shared/token-matrix.ts';
import { tokenCure } from '../derive/token-cure.ts';
import { tokenMatrixDetail } from '../derive/token-matrix.ts';
import {
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

/** "<names>: what stands there", records of which the same is said together. */
export function sayTokens(tokens: readonly TokenStanding[]): Text {
  const said = new Map<string, { readonly says: Text; readonly names: readonly string[] }>();
  for (const token of tokens) {
    const says = sayStanding(token);
    said.set(says.en, { says, names: [...(said.get(says.en)?.names ?? []), token.replies.name] });
  }
  const groups = [...said.values()].slice(0, mostSaid);
  return {
    en: groups.map(({ says, names }) => `${names.join(', ')}: ${says.en}`).join(' '),
    ja: groups.map(({ says, names }) => `${names.join('、')}: ${says.ja}`).join(''),
  };
}

function sayStanding({ deciding, fault }: TokenStanding): Text {
  const bad = deciding.filter(({ cell }) => cell.state !== 'right');
  return (bad.find(({ cell }) => cell.state === fault) ?? bad[0])?.cell.says ?? { en: '', ja: '' };
}

/** "2 of 3 DKIM records are right. Not right: ..." */
export function sayRightCount(standings: TokenStandings): Text {
  const { tokens } = standings;
  const right = tokens.filter(({ verdict }) => verdict === 'right').length;
  const wrong = sayNames(tokens, 'wrong');
  const split = sayNames(tokens, 'split');
  return {
    en: [
      `${right} of ${tokens.length} DKIM records are right.`,
      ...(wrong === null ? [] : [`Not right: ${wrong}.`]),
      ...(split === null ? [] : [`Right at some servers only: ${split}.`]),
    ].join(' '),
    ja: [
      `DKIM レコード ${tokens.length} 件中 ${right} 件が正しく公開されています。`,
      ...(wrong === null ? [] : [`正しくないレコード: ${wrong}。`]),
      ...(split === null ? [] : [`一部のサーバーでだけ正しいレコード: ${split}。`]),
    ].join(''),
  };
}

function sayNames(tokens: readonly TokenStanding[], verdict: TokenStanding['verdict']): string | null {
  const names = tokens.filter((token) => token.verdict === verdict).map(({ replies }) => replies.name);
  return names.length === 0 ? null : names.join(', ');
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
