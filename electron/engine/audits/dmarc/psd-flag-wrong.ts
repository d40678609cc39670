// D17: psd=y on a domain that is no public suffix, or a psd that cannot be read.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { suffixFacts } from '../../protocols/dmarc/public-suffix.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcPsdFlagWrong = defineAudit({
  id: 'dmarc-psd-flag-wrong',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The psd flag is wrong', ja: 'psd フラグの設定が誤っています' },
    passed: { en: 'The psd flag fits the domain', ja: 'psd フラグは適切です' },
    why: {
      en: 'The flag psd=y says that other parties can register names below this domain, as they can below .com. On an ordinary domain, it makes every subdomain a separate organization: SPF and DKIM of one no longer count for another.',
      ja: 'psd=y は、.com のように第三者が下位の名前を登録できるドメインであることを示します。通常のドメインに設定すると、サブドメインがそれぞれ別組織とみなされ、SPF や DKIM が互いに有効になりません。',
    },
    fix: {
      en: 'Delete the psd tag. Only a unit that runs its subdomain separately needs one, and then the value is psd=n.',
      ja: 'psd タグを削除してください。必要なのは、独立して運用されるサブドメインだけで、その場合は psd=n を使います。',
    },
  },
  sources: [cite(9989, '4.7', 'D17'), cite(9989, '5.2'), cite(9989, '5.1.8')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply, at } = found;
      const written = record.tags.find(({ name }) => name === 'psd');
      const unreadable = record.faults.some((fault) => fault.kind === 'bad-value' && fault.name === 'psd');
      const claimed = record.psd === 'y' && suffixFacts(at).registrable !== null;
      if (!unreadable && !claimed) return pass(null, { replies: [reply] });
      const reason = unreadable
        ? { en: 'Only y, n or u is allowed here.', ja: '指定できるのは y、n、u のいずれかです。' }
        : { en: 'This domain is not a public suffix.', ja: 'このドメインはパブリックサフィックスではありません。' };
      return fail(
        unreadable
          ? {
              en: `psd=${written?.value ?? ''} is not valid; receivers use psd=u.`,
              ja: `psd=${written?.value ?? ''} は無効な値のため、受信側は psd=u とみなします。`,
            }
          : {
              en: `${at} has psd=y, but it is an ordinary domain.`,
              ja: `${at} は通常のドメインですが、psd=y が設定されています。`,
            },
        {
          details: [recordExcerpt(found, markTags(record, ['psd'], reason)), amendedRecord(found, { psd: null })],
          replies: [reply],
        },
      );
    }),
});
