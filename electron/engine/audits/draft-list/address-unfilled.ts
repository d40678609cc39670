// An address for leaving with a template tag in it.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeUnsubscribe } from '../judge-unsubscribe.ts';

export const draftListAddressUnfilled = defineAudit({
  id: 'draft-list-address-unfilled',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List-Unsubscribe has a template tag in it', ja: 'List-Unsubscribe にテンプレートタグが残っています' },
    passed: { en: 'List-Unsubscribe has no template tag in it', ja: 'List-Unsubscribe にテンプレートタグはありません' },
    why: {
      en: 'Headers are not filled in: every recipient gets the tag as it stands, and nobody can be unsubscribed by it. {{amazonSESUnsubscribeUrl}}, too, works in the HTML and text parts only.',
      ja: 'ヘッダーには値が埋め込まれないため、タグがそのまま届き、配信停止が機能しません。{{amazonSESUnsubscribeUrl}} も、HTML パートとテキストパートでだけ置き換えられます。',
    },
    fix: {
      en: 'Write the whole address for this message, or let SES manage the list: then SES writes the header for each recipient.',
      ja: 'このメール用の完全なアドレスを書くか、SES のリスト管理を使ってください。リスト管理では、受信者ごとのヘッダーを SES が書き込みます。',
    },
  },
  sources: [citeRfc(8058, '3.1')],
  judge: ({ draftMessage }) =>
    judgeUnsubscribe(draftMessage, ({ unsubscribe: { value } }) => {
      const typed = value.replaceAll(/%7B/giu, '{').replaceAll(/%7D/giu, '}');
      const [tag] = /\{\{.{0,80}/u.exec(typed) ?? [];
      return tag === undefined ? pass() : fail({ en: `It has ${tag}`, ja: `該当箇所: ${tag}` });
    }),
});
