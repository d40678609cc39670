// K31: a wildcard answers for every selector, even one that nobody made.
import type { DnsReply } from '../../../../shared/dns.ts';
import { txtValues } from '../../../../shared/dns.ts';
import { type Evidence, repliesIn } from '../../../../shared/evidence.ts';
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { parseKeyRecord } from '../../protocols/dkim/parse.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeDkim } from '../judge-dkim-selectors.ts';

export const dkimWildcard = defineAudit({
  id: 'dkim-wildcard',
  topic: 'dkim',
  subject: 'domain',
  severity: 'medium',
  needs: ['target'],
  weighs: ['dkimWildcard', 'domainkeyRoot'],
  texts: {
    title: { en: 'A wildcard answers for every DKIM selector', ja: 'ワイルドカードがすべてのセレクターに応答します' },
    passed: { en: 'No wildcard looks like a DKIM key', ja: '鍵に見えるワイルドカードはありません' },
    why: {
      en: 'Any selector, even an invented one, gets this answer. A mistyped or deleted selector goes unnoticed, and a key in the wildcard is valid under every selector name.',
      ja: '存在しないはずのセレクターにも応答が返ります。セレクターの誤記や削除に気づけず、ワイルドカードに鍵があれば、どのセレクター名でもその鍵が有効になります。',
    },
    fix: {
      en: 'Delete the wildcard and publish each selector at its own name. A wildcard for web names does not need to cover TXT records or the names below _domainkey.',
      ja: 'ワイルドカードを削除し、セレクターごとにレコードを公開してください。Web 用のワイルドカードが必要な場合も、TXT や _domainkey 以下の CNAME に適用する必要はありません。',
    },
  },
  sources: [citeDkim(4592, '2', 'K31'), citeDkim(6376, '6.1.2')],
  judge: ({ target, dkimWildcard: wildcard, domainkeyRoot }) => {
    const replies = repliesIn(wildcard.from);
    if (wildcard.state === 'unreachable') return cannotTell(unreachedIn(wildcard));
    if (wildcard.state === 'absent') return pass(null, { replies });
    const values = txtValues(wildcard.value);
    if (values.length > 0 && values.every((text) => parseKeyRecord(text).key.kind === 'revoked'))
      return pass(revoked, { replies });
    const name = covers(domainkeyRoot, wildcard.value) ? `*.${target.domain}` : `*._domainkey.${target.domain}`;
    const alias = wildcard.value.chain[0];
    const type = alias === undefined ? 'TXT' : 'CNAME';
    const ttlSeconds = wildcard.value.records[0]?.ttlSeconds ?? curedTtlSeconds;
    return fail(
      {
        en: `${wildcard.value.question.name}, a selector made up for this audit, was answered from ${name}.`,
        ja: `この診断で作った架空のセレクター ${wildcard.value.question.name} に、${name} から応答がありました。`,
      },
      {
        details: values.some(isNeeded)
          ? []
          : (alias === undefined ? values : [alias]).map((value) => {
              return { kind: 'record-to-publish', act: 'remove', name, type, value, ttlSeconds };
            }),
        replies: [...replies, ...repliesIn(domainkeyRoot.from)],
      },
    );
  },
});

/** A key that mail may be signed with, or a word on SPF or DMARC, cannot go before its own name holds it. */
function isNeeded(text: string): boolean {
  return /^v=(?:spf1|dmarc1)/iu.test(text) || parseKeyRecord(text).fields.publicKey !== null;
}

const revoked = {
  en: 'A wildcard revokes every selector that has no record of its own, so nobody can sign under an invented selector.',
  ja: 'ワイルドカードが、個別のレコードのないセレクターをすべて失効扱いにしています。第三者の署名を防ぐ設定です。',
};

/** The wildcard stands at the domain itself where `_domainkey` gets the same answer from it. */
function covers(root: Evidence<DnsReply>, answered: DnsReply): boolean {
  const substance = (reply: DnsReply): string => JSON.stringify([reply.chain, txtValues(reply)]);
  return root.state === 'seen' && root.value.outcome !== 'nodata' && substance(root.value) === substance(answered);
}
