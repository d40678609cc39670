// S14: addresses that no mail can come from over the internet.
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { confinementOf } from '../../protocols/mx/address-reach.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfAddressPrivate = defineAudit({
  id: 'spf-address-private',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree'],
  texts: {
    title: {
      en: 'The SPF record has private or unreachable addresses',
      ja: 'SPF レコードに内部用のアドレスがあります',
    },
    passed: { en: 'All addresses in the SPF record are public', ja: 'SPF レコードのアドレスはすべて公開アドレスです' },
    why: {
      en: 'Mail over the internet never comes from private, loopback or multicast addresses, so listing them authorizes nobody. It also shows your internal network to everyone.',
      ja: 'プライベート、ループバック、マルチキャストのアドレスからインターネット経由でメールが届くことはないため、許可しても意味がありません。内部ネットワークの構成を公開することにもなります。',
    },
    fix: {
      en: 'Replace them with the public address that your mail leaves from, or delete them as below.',
      ja: 'メールが実際に送り出される公開アドレスに置き換えるか、下のように削除してください。',
    },
  },
  sources: [
    citeSpf('5.6', 'S14'),
    { title: 'RFC 6890 (special-purpose addresses)', url: 'https://www.rfc-editor.org/rfc/rfc6890' },
  ],
  judge: ({ spfTree }) => {
    const { reply, domain, text, root } = assessSpf(spfTree);
    const inner = (root.reading?.terms ?? []).filter(
      (term) => (term.kind === 'ip4' || term.kind === 'ip6') && term.cidr !== 0 && confinementOf(term.network) !== null,
    );
    if (inner.length === 0) return pass(null, { replies: [reply] });
    const names = listNames(inner.map((term) => term.text));
    const marks = markTerms(inner, { en: 'not reachable over the internet', ja: 'インターネットから到達できません' });
    const edits = inner.map(({ span }) => ({ span, put: '' }));
    return fail(
      {
        en: `${names.en}: no mail comes from there over the internet.`,
        ja: `${names.ja} からインターネット経由でメールが届くことはありません。`,
      },
      { details: [spfExcerpt(domain, text, marks), curedSpf(root, edits)], replies: [reply] },
    );
  },
});
