// What stands at the end of a token's chain: the public key with which receivers check the mail that SES signs.
import type { TokenReplies } from '../../../shared/artifacts.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Tone } from '../../../shared/detail.ts';
import { type DnsReply, isKnown, txtValues } from '../../../shared/dns.ts';
import type { SesIdentity, SesKeyLength } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { parseKeyRecord } from '../protocols/dkim/parse.ts';
import { byodkimKey } from './byodkim-key.ts';
import { sayKey } from './dkim-details.ts';
import { sayByodkimFault } from './token-texts.ts';

export type TokenKey =
  | { readonly kind: 'key'; readonly bits: number; readonly wantedBits: number | null; readonly reply: DnsReply }
  /** SES's half: nothing at its target, or an empty `p=`. */
  | { readonly kind: 'missing' | 'revoked' | 'unreadable'; readonly reply: DnsReply }
  /** SES published the key, and the TXT question at the domain's own name does not come through to it. */
  | { readonly kind: 'cut-off'; readonly reply: DnsReply }
  | { readonly kind: 'unknown'; readonly reply: DnsReply };

export const bitsOf: { readonly [L in SesKeyLength]: number } = { RSA_1024_BIT: 1024, RSA_2048_BIT: 2048 };

/** Null where there is no half of SES's to look at: with BYODKIM the record itself is the key. */
export function tokenKey({ dkim }: SesIdentity, token: TokenReplies): TokenKey | null {
  const { key, target } = token;
  if (target === null) return null;
  const there = readKey(target, dkim.currentKeyLength === null ? null : bitsOf[dkim.currentKeyLength]);
  return there.kind === 'key' && isCutOff(token) ? { kind: 'cut-off', reply: key } : there;
}

function readKey(reply: DnsReply, wantedBits: number | null): TokenKey {
  if (!isKnown(reply)) return { kind: 'unknown', reply };
  const readings = txtValues(reply).map((text) => parseKeyRecord(text));
  const reading = readings.find(({ fields }) => fields.publicKey !== null);
  if (reading === undefined) return { kind: readings.length === 0 ? 'missing' : 'unreadable', reply };
  const { key } = reading;
  if (key.kind === 'revoked') return { kind: 'revoked', reply };
  return key.kind === 'rsa' ? { kind: 'key', bits: key.bits, wantedBits, reply } : { kind: 'unreadable', reply };
}

/**
 * SES developer guide, "Troubleshooting DKIM": a server that answers the CNAME, but fails or denies TXT at the same name.
 * Only where the same resolver got the right CNAME; anything else is a fault of the record.
 */
function isCutOff({ key, answers, expected }: TokenReplies): boolean {
  const alias = answers.find(({ server }) => server === null)?.record.records[0];
  const isAliased = alias?.type === 'CNAME' && alias.target === expected;
  return isAliased && ['servfail', 'nodata', 'nxdomain'].includes(key.outcome);
}

/** BYODKIM: the key stands in the user's own zone. */
export function sayOwnKey({ key }: TokenReplies): { readonly tone: Tone; readonly says: Text } | null {
  const found = byodkimKey(key);
  if (found === null) return null;
  const { fault, reading } = found;
  if (fault !== null) return { tone: fault === 'spaces' ? 'warn' : 'bad', says: sayByodkimFault(fault) };
  return { tone: 'ok', says: sayKey(reading.key) };
}

export function sayTokenKey(key: TokenKey): { readonly tone: Tone; readonly says: Text } {
  switch (key.kind) {
    case 'key':
      return key.wantedBits === null || key.wantedBits === key.bits
        ? { tone: 'ok', says: { en: `RSA ${key.bits} bits`, ja: `RSA ${key.bits} ビット` } }
        : {
            tone: 'warn',
            says: {
              en: `RSA ${key.bits} bits, but SES says ${key.wantedBits}.`,
              ja: `RSA ${key.bits} ビット（SES の表示は ${key.wantedBits} ビット）`,
            },
          };
    case 'missing':
      return {
        tone: 'bad',
        says: { en: 'SES has published no key at its target.', ja: '参照先に SES の鍵が公開されていません。' },
      };
    case 'revoked':
      return {
        tone: 'bad',
        says: { en: 'SES has withdrawn this key (empty p=).', ja: '鍵が失効しています（p= が空）。' },
      };
    case 'unreadable':
      return {
        tone: 'bad',
        says: { en: 'What stands at the target is no RSA key.', ja: '参照先の値が RSA 鍵ではありません。' },
      };
    case 'cut-off':
      return {
        tone: 'bad',
        says: {
          en: 'SES has published the key, but the TXT question at your name does not reach it.',
          ja: 'SES は鍵を公開していますが、貴ドメインの名前への TXT の問い合わせが届きません。',
        },
      };
    case 'unknown':
      return { tone: 'unknown', says: { en: 'The key could not be looked up.', ja: '鍵を確認できませんでした。' } };
    default:
      return assertNever(key);
  }
}
