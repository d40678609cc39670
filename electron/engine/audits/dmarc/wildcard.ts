// D39: a wildcard answers the DMARC question for sub-domains that nobody made.
import { repliesIn } from '../../../../shared/evidence.ts';
import { txtValues } from '../../../../shared/dns.ts';
import { excerptOf } from '../../derive/dmarc-cure.ts';
import { parseDmarc } from '../../protocols/dmarc/parse.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcWildcard = defineAudit({
  id: 'dmarc-wildcard',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target'],
  weighs: ['dmarcWildcard'],
  texts: {
    title: { en: 'A wildcard answers DMARC queries', ja: 'ワイルドカードが DMARC の問い合わせに応答します' },
    passed: { en: 'No wildcard answers DMARC queries', ja: 'DMARC の問い合わせに応答するワイルドカードはありません' },
    why: {
      en: 'A wildcard TXT record answers for every name that does not exist, including _dmarc of invented subdomains. A DMARC record in it overrides your policy there; any other text only confuses checkers. It also makes invented subdomains seem to exist, so np does not apply to them.',
      ja: 'ワイルドカードの TXT レコードは、存在しないすべての名前、架空のサブドメインの _dmarc にも応答します。DMARC レコードであれば本来のポリシーより優先され、それ以外でも誤解のもとになります。存在するように見える名前には np も適用されません。',
    },
    fix: {
      en: 'Replace the wildcard TXT record with records at the names that need one.',
      ja: 'ワイルドカードの TXT レコードをやめ、必要な名前に個別のレコードを作成してください。',
    },
  },
  sources: [cite(9989, '4.10', 'D39'), { title: 'RFC 4592', url: 'https://www.rfc-editor.org/rfc/rfc4592#section-2' }],
  judge: ({ target, dmarcWildcard: evidence }) => {
    if (evidence.state === 'unreachable') return cannotTell(repliesIn(evidence.from));
    if (evidence.state === 'absent') return pass();
    const reply = evidence.value;
    const [text = ''] = txtValues(reply);
    const isRecord = parseDmarc(text).kind === 'record';
    const reason = isRecord
      ? { en: 'Applies to every invented subdomain.', ja: '架空のサブドメインすべてに適用されます。' }
      : { en: 'This is not a DMARC record.', ja: 'DMARC レコードではありません。' };
    return fail(
      isRecord
        ? {
            en: `A wildcard gives every invented subdomain of ${target.domain} a DMARC record of its own.`,
            ja: `ワイルドカードにより、${target.domain} の架空のサブドメインすべてに独自の DMARC レコードが存在することになります。`,
          }
        : {
            en: `A wildcard below ${target.domain} answers with a text that is not a DMARC record.`,
            ja: `${target.domain} の下のワイルドカードが、DMARC ではない記述を返します。`,
          },
      { details: [excerptOf(reply, text, [{ start: 0, end: text.length, reason }])], replies: [reply] },
    );
  },
});
