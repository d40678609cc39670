// What audits of the keys behind DKIM tokens begin with: the key at the end of each chain.
import type { TokenReplies } from '../../../shared/artifacts.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { type TokenKey, tokenKey } from '../derive/token-key.ts';
import { cannotTell, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { onlyDomains, onlyEasyDkim } from './judge-ses-identity.ts';

export type KeyFault = { readonly says: Text; readonly reply: DnsReply };

/** Fails for every token whose key has the fault; open while a key could not be looked up. */
export function judgeSesKeys(
  identity: SesIdentity,
  tokens: readonly TokenReplies[],
  faultOf: (key: TokenKey, token: TokenReplies) => KeyFault | null,
): Judgement {
  if (identity.kind === 'address') return notApplicable(onlyDomains);
  const keys = tokens.flatMap((token) => {
    const key = tokenKey(identity, token);
    return key === null ? [] : [{ key, token, fault: faultOf(key, token) }];
  });
  if (keys.length === 0) return notApplicable(onlyEasyDkim);
  const faulty = keys.flatMap(({ token, fault }) => (fault === null ? [] : [{ token, ...fault }]));
  if (faulty.length > 0) {
    return fail(
      {
        en: faulty.map(({ token, says }) => `${token.expected}: ${says.en}`).join(' '),
        ja: faulty.map(({ token, says }) => `${token.expected}: ${says.ja}`).join(''),
      },
      { replies: faulty.map(({ reply }) => reply) },
    );
  }
  const open = keys.filter(({ key }) => key.kind === 'unknown').map(({ key }) => key.reply);
  return open.length > 0 ? cannotTell(open) : pass(null, { replies: keys.map(({ key }) => key.reply) });
}
