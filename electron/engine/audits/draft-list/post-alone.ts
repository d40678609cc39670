// One click for an address that is not there.
import { unsubscribeHeadersOf } from '../../derive/unsubscribe-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftListPostAlone = defineAudit({
  id: 'draft-list-post-alone',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'List-Unsubscribe-Post has no List-Unsubscribe',
      ja: 'List-Unsubscribe がなく、List-Unsubscribe-Post だけがあります',
    },
    passed: {
      en: 'List-Unsubscribe-Post comes with List-Unsubscribe',
      ja: 'List-Unsubscribe-Post には List-Unsubscribe が伴っています',
    },
    why: {
      en: 'List-Unsubscribe-Post says how the address in List-Unsubscribe is to be used. On its own it means nothing, and no button is shown.',
      ja: 'List-Unsubscribe-Post は、List-Unsubscribe のアドレスの使い方を示すものです。単独では意味がなく、ボタンも表示されません。',
    },
    fix: {
      en: 'Add List-Unsubscribe with an https address, or remove List-Unsubscribe-Post.',
      ja: 'https アドレスを指定した List-Unsubscribe を追加するか、List-Unsubscribe-Post を削除してください。',
    },
  },
  sources: [citeRfc(8058, '3.1')],
  judge: ({ draftMessage }) => {
    const { unsubscribe, post, bySes } = unsubscribeHeadersOf(draftMessage);
    if (post === null || bySes) return notApplicable(none);
    return unsubscribe === null ? fail(alone) : pass();
  },
});

const none = {
  en: 'The message has no List-Unsubscribe-Post of its own.',
  ja: '自社の List-Unsubscribe-Post はありません。',
};
const alone = { en: 'There is no List-Unsubscribe.', ja: 'List-Unsubscribe がありません。' };
