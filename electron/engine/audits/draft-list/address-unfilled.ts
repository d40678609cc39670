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
    title: { en: 'List-Unsubscribe contains a template tag', ja: 'List-Unsubscribe にテンプレートタグが残っています' },
    passed: { en: 'List-Unsubscribe contains no template tag', ja: 'List-Unsubscribe にテンプレートタグはありません' },
    why: {
      en: 'Headers are not filled in: every recipient gets the tag itself, and unsubscribing does not work. {{amazonSESUnsubscribeUrl}} works in the HTML and text parts only.',
      ja: 'ヘッダーには値が差し込まれないため、タグがそのまま届き、配信停止が機能しません。{{amazonSESUnsubscribeUrl}} が置き換えられるのも、HTML パートとテキストパートだけです。',
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
      return tag === undefined ? pass() : fail({ en: `It contains ${tag}`, ja: `該当箇所: ${tag}` });
    }),
});
