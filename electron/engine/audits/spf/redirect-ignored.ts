// S22: redirect beside "all", which is then ignored.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfRedirectIgnored = defineAudit({
  id: 'spf-redirect-ignored',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree'],
  texts: {
    title: { en: '"redirect" is ignored because of "all"', ja: '「all」があるため「redirect」は無視されます' },
    passed: { en: 'No ignored "redirect" in the SPF record', ja: '無視される「redirect」はありません' },
    why: {
      en: 'A redirect is followed only if no term in the record matches, and "all" always matches. The senders in the other record are not authorized.',
      ja: 'redirect が使われるのは、どの項目にも一致しなかった場合だけです。「all」は必ず一致するため、参照先のレコードにある送信元は許可されません。',
    },
    fix: {
      en: 'To allow the senders of the other record, write include: with its name before "all". Otherwise, delete the redirect as below.',
      ja: '参照先の送信元を許可したい場合は、「all」の前に include: で指定します。不要な場合は、下のように redirect を削除してください。',
    },
  },
  sources: [citeSpf('6.1', 'S22')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['redirect-with-all']),
});
