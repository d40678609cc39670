// S36: a macro that is not well formed, which is a permerror.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfMacroInvalid = defineAudit({
  id: 'spf-macro-invalid',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Invalid macro in the SPF record', ja: 'SPF レコードのマクロが不正です' },
    passed: { en: 'All SPF macros are well formed', ja: 'SPF のマクロはすべて正しく書かれています' },
    why: {
      en: "A percent sign in SPF begins a macro such as %{i}, which stands for the sender's address. One error makes the whole SPF record invalid: receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.",
      ja: 'SPF では、% は %{i}（送信元のアドレス）のようなマクロの先頭です。エラーが 1 つでもあると SPF レコード全体が無効になり、受信側はすべてのメールを permerror（恒久エラー）とします。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Copy the term again from the documentation of the service that gave it to you, including its braces. Write a plain percent sign as %%.',
      ja: 'サービスのドキュメントにある項目を、波括弧も含めて正確に書き写してください。% の文字そのものは %% と書きます。',
    },
  },
  sources: [citeSpf('7.1', 'S36')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['bad-macro']),
});
