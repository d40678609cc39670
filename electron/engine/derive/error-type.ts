// What SES means by the error of its last look, and the DKIM records that fit it.
import type { Text } from '../../../shared/text.ts';
import type { TokenState } from '../../../shared/token-matrix.ts';
import { brokenTokens, type TokenStanding, type TokenStandings } from './token-standing.ts';

const told: { readonly [errorType: string]: Text } = {
  INVALID_VALUE: {
    en: 'INVALID_VALUE: SES found a record, but with another value than the one it gave out.',
    ja: 'INVALID_VALUE: レコードはありましたが、SES が示した値と異なっていました。',
  },
  TYPE_NOT_FOUND: {
    en: 'TYPE_NOT_FOUND: the name existed, but without a record of the type that SES looks for.',
    ja: 'TYPE_NOT_FOUND: 名前はありましたが、SES が求める種類のレコードがありませんでした。',
  },
  HOST_NOT_FOUND: {
    en: 'HOST_NOT_FOUND: the name of a record did not exist.',
    ja: 'HOST_NOT_FOUND: レコードの名前が存在しませんでした。',
  },
  DNS_SERVER_ERROR: {
    en: "DNS_SERVER_ERROR: the domain's servers failed or refused, or their answer was not valid (DNSSEC).",
    ja: 'DNS_SERVER_ERROR: ドメインのサーバーがエラーを返したか応答を拒否した、または応答が有効ではありませんでした（DNSSEC）。',
  },
  SERVICE_ERROR: {
    en: 'SERVICE_ERROR: SES itself failed while it looked; this says nothing about the records.',
    ja: 'SERVICE_ERROR: 確認中に SES 側で問題が発生しました。レコードの良否とは関係ありません。',
  },
};

/** A map: an object has names that nobody gave it. */
const meanings = new Map(Object.entries(told));

export function sayErrorType(errorType: string): Text {
  return meanings.get(errorType) ?? { en: `SES reports ${errorType}.`, ja: `SES が ${errorType} を報告しています。` };
}

const fitting = new Map<string, readonly TokenState[]>([
  ['INVALID_VALUE', ['wrong-region', 'mistyped', 'wrong-target', 'in-txt']],
  ['TYPE_NOT_FOUND', ['flattened', 'in-txt', 'absent']],
  ['HOST_NOT_FOUND', ['absent', 'name-doubled', 'underscore-lost']],
  ['DNS_SERVER_ERROR', []],
]);

/** The broken records whose state fits the error; all broken ones where none does. */
export function rowsMeantBy(errorType: string, standings: TokenStandings): readonly TokenStanding[] {
  if (errorType === 'SERVICE_ERROR') return [];
  const states = fitting.get(errorType) ?? [];
  const broken = brokenTokens(standings);
  const meant = broken.filter(({ deciding }) => deciding.some(({ cell }) => states.includes(cell.state)));
  return meant.length > 0 ? meant : broken;
}
