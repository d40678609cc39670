// A header that marks the mail as urgent.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderPriority = defineAudit({
  id: 'draft-header-priority',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'The message is marked as urgent', ja: '緊急の印が付いています' },
    passed: { en: 'The message is not marked as urgent', ja: '緊急の印はありません' },
    why: {
      en: 'Spam filters count X-Priority and Importance against bulk mail, and most clients show nothing for them.',
      ja: '迷惑メールフィルターは、大量送信のメールにある X-Priority や Importance を減点し、多くのクライアントでは表示もされません。',
    },
    fix: {
      en: 'Remove it unless somebody must act on this mail at once.',
      ja: 'すぐに対応してほしい個別の連絡でなければ外してください。',
    },
  },
  sources: [citeRfc(2156, '5.3.6')],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : raw.root.headers, ({ name, value }) => {
      const isUrgent =
        /^(?:x-priority|x-msmail-priority|priority|importance)$/iu.test(name) &&
        /^\s*(?:[12]\b|high|urgent)/iu.test(value);
      return isUrgent ? { en: `${name} is "${value.trim()}".`, ja: `${name} が「${value.trim()}」です。` } : null;
    }),
});
