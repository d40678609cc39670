// X11: the SPF record of the custom MAIL FROM domain has neither "all" nor a redirect at its end.
import { curedSpf, spfExcerpt } from '../../derive/spf-cure.ts';
import { endingOf } from '../../protocols/spf/ending.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFromSpf } from '../judge-mail-from-spf.ts';
import { citeSpf } from '../judge-spf.ts';

export const sesMailFromSpfOpen = defineAudit({
  id: 'ses-mail-from-spf-open',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity', 'mailFrom'],
  texts: {
    title: {
      en: 'The SPF record of the MAIL FROM domain has no "all" at the end',
      ja: 'MAIL FROM ドメインの SPF に末尾の「all」がありません',
    },
    passed: {
      en: 'The SPF record of the MAIL FROM domain says how to treat others',
      ja: 'MAIL FROM ドメインの SPF は、その他の送信元の扱いを示しています',
    },
    why: {
      en: 'Without "all", SPF says nothing about other senders that use your MAIL FROM domain. Your own mail passes all the same.',
      ja: '「all」がないと、この MAIL FROM ドメインを使うほかの送信元について SPF は何も示しません。ご自身のメールの合否には影響しません。',
    },
    fix: {
      en: 'Publish the record below, which ends in ~all.',
      ja: '末尾に ~all を加えた下のレコードに置き換えてください。',
    },
  },
  sources: [citeSpf('4.7'), citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ sesIdentity, mailFrom }) =>
    judgeMailFromSpf(sesIdentity, mailFrom, ({ replies, root, proof }) => {
      const ending = endingOf(root);
      if (ending.kind === 'unreachable') return cannotTell([ending.reply]);
      if (ending.kind !== 'open' || ending.node.domain !== replies.domain) return pass(null, { replies: proof });
      const text = root.reading?.text ?? '';
      const end = text.trimEnd().length;
      return fail(
        {
          en: `The record of ${replies.domain} ends without "all" or "redirect".`,
          ja: `${replies.domain} のレコードに「all」も「redirect」もありません。`,
        },
        {
          details: [
            spfExcerpt(replies.domain, text, []),
            curedSpf(root, [{ span: { start: end, end }, put: ' ~all' }]),
          ],
          replies: proof,
        },
      );
    }),
});
