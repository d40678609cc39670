// D31: the audited name is a public suffix, for which other rules hold.
import { repliesIn } from '../../../../shared/evidence.ts';
import { suffixFacts } from '../../protocols/dmarc/public-suffix.ts';
import { ownStep } from '../../derive/dmarc-record.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcPublicSuffix = defineAudit({
  id: 'dmarc-public-suffix',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'info',
  needs: ['target'],
  weighs: ['dmarcWalk'],
  texts: {
    title: { en: 'The domain is a public suffix', ja: 'このドメインはパブリックサフィックスです' },
    passed: { en: 'The domain is not a public suffix', ja: 'パブリックサフィックスではありません' },
    why: {
      en: 'Other parties can register names below this domain, as they can below .com. Receivers that use the public suffix list do not apply its DMARC record to those names; current receivers do so only with psd=y.',
      ja: '.com のように、第三者が下位の名前を登録できるドメインです。パブリックサフィックスリストを使う受信側は、このドメインの DMARC レコードを下位の名前に適用せず、現行仕様でも psd=y がある場合に限られます。',
    },
    fix: {
      en: 'If you run this suffix and want to protect the names below it, publish a DMARC record with psd=y and without ruf. If you only send mail from it, move to a domain of your own.',
      ja: 'このサフィックスの管理者で、下位の名前を保護する場合は、ruf を付けずに psd=y の DMARC レコードを公開してください。送信に使うだけの場合は、自社のドメインに移行します。',
    },
  },
  sources: [cite(9989, '5.2', 'D31'), { title: 'Public Suffix List', url: 'https://publicsuffix.org/list/' }],
  judge: ({ target, dmarcWalk }) => {
    const { registrable, isPrivate, isListed } = suffixFacts(target.domain);
    const replies = repliesIn(dmarcWalk.from);
    const own = ownStep(target.domain, replies);
    const proof = own === null ? [] : [own.reply];
    const declared = own?.record?.psd === 'y';
    if (registrable !== null || !isListed) return pass(null, { replies: proof });
    return fail(
      {
        en: `${target.domain} is in the ${isPrivate ? 'private' : 'ICANN'} part of the public suffix list; ${declared ? 'its record has psd=y.' : 'no psd=y was found there.'}`,
        ja: `${target.domain} はパブリックサフィックスリスト（${isPrivate ? 'PRIVATE' : 'ICANN'}）に掲載されています。${declared ? 'レコードに psd=y があります。' : 'psd=y は確認されていません。'}`,
      },
      { replies: proof },
    );
  },
});
