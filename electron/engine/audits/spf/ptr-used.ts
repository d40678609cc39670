// S32: the ptr mechanism, which RFC 7208 asks not to use.
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfPtrUsed = defineAudit({
  id: 'spf-ptr-used',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The SPF record uses "ptr"', ja: 'SPF レコードで「ptr」を使っています' },
    passed: { en: 'The SPF record does not use "ptr"', ja: 'SPF レコードで「ptr」は使われていません' },
    why: {
      en: '"ptr" is slow and unreliable, and RFC 7208 asks domains not to use it. Some large receivers skip it, so senders that only "ptr" authorizes fail SPF there.',
      ja: 'ptr は遅く不確実なため、RFC 7208 は使わないよう求めています。大手の受信側には評価しないところもあり、ptr だけで許可された送信元は SPF に合格しません。',
    },
    fix: {
      en: 'List the addresses of your servers with ip4 and ip6, then publish the record below, which has no ptr.',
      ja: 'サーバーのアドレスを ip4 と ip6 で書き、ptr を除いた下のレコードを公開してください。',
    },
  },
  sources: [citeSpf('5.5', 'S32')],
  judge: ({ spfTree }) => {
    const { reply, domain, text, root } = assessSpf(spfTree);
    const used = (root.reading?.terms ?? []).filter(({ kind }) => kind === 'ptr');
    if (used.length === 0) return pass(null, { replies: [reply] });
    const edits = used.map(({ span }) => ({ span, put: '' }));
    const names = listNames(used.map((term) => term.text));
    const marks = markTerms(used, { en: 'should not be used', ja: '使用は推奨されません' });
    return fail(
      { en: `The record contains ${names.en}.`, ja: `レコードに ${names.ja} があります。` },
      { details: [spfExcerpt(domain, text, marks), curedSpf(root, edits, listThem)], replies: [reply] },
    );
  },
});

const listThem = {
  en: 'Before you publish, add the addresses that "ptr" stood for.',
  ja: '「ptr」で許可していたアドレスを書き加えてから公開してください。',
};
