// S10: grammar errors that no other audit names, wherever in the record they stand.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfSyntaxError = defineAudit({
  id: 'spf-syntax-error',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Syntax error in the SPF record', ja: 'SPF レコードに構文エラーがあります' },
    passed: { en: 'The SPF record is well formed', ja: 'SPF レコードの構文は正しく書かれています' },
    why: {
      en: 'One error makes the whole SPF record invalid: receivers answer permerror for every message, and none of your senders is authorised any more. With DMARC, only DKIM is then left to carry your mail. This also holds for an error behind the term that would have matched.',
      ja: 'エラーが 1 つでもあると SPF レコード全体が無効です。受信側はすべてのメールを permerror とし、正規の送信元も認証されません。DMARC では DKIM だけが頼りになります。一致するはずの項目より後ろにあるエラーでも同じです。',
    },
    fix: {
      en: 'Correct the marked place. The record below shows the whole corrected text; check that every sender is still in it, then publish it.',
      ja: '印の付いた箇所を修正してください。下に修正後のレコード全体を示します。すべての送信元が含まれていることを確認してから公開します。',
    },
  },
  sources: [citeSpf('4.6', 'S10'), citeSpf('12')],
  judge: ({ spfTree }) =>
    judgeSpfFaults(spfTree, [
      'missing-argument',
      'unexpected-argument',
      'bad-domain',
      'cidr-not-allowed',
      'bad-modifier-name',
      'modifier-as-mechanism',
    ]),
});
