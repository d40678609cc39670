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
    title: { en: 'The SPF record has a syntax error', ja: 'SPF レコードに構文エラーがあります' },
    passed: { en: 'The SPF record is well formed', ja: 'SPF レコードの構文は正しく書かれています' },
    why: {
      en: 'One error makes the whole SPF record invalid, even after the term that would have matched. Receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.',
      ja: 'エラーが 1 つでもあると、一致するはずの項目より後ろにあっても、SPF レコード全体が無効になります。受信側はすべてのメールを permerror（恒久エラー）とし、正規の送信元も許可されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Correct the marked place. The record below is the whole corrected text: check that it still lists every sender, publish it, then audit again.',
      ja: '印の付いた箇所を修正してください。下は修正後のレコード全体です。すべての送信元が含まれていることを確認して公開し、もう一度診断します。',
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
