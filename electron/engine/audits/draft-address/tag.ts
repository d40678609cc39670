// A template tag in the place of an address.
import { citeSesApi } from '../judge-ses-identity.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { entriesWithTags, judgeAddresses } from '../judge-addresses.ts';

export const draftAddressTag = defineAudit({
  id: 'draft-address-tag',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An address field contains a template tag', ja: 'アドレスの欄にテンプレートタグがあります' },
    passed: { en: 'No address field contains a template tag', ja: 'アドレスの欄にテンプレートタグはありません' },
    why: {
      en: 'SES fills in tags in the subject, the HTML and the text, not in addresses.',
      ja: 'タグが置き換えられるのは件名、HTML、テキストだけで、アドレスの欄は対象外です。',
    },
    fix: {
      en: 'Send to a list of recipients: its addresses replace the tag. From and Reply-To need one address that is the same for all.',
      ja: '送信時に宛先リストを選ぶと、リストのアドレスが宛先になります。送信元 (From) や返信先 (Reply-To) には、全員に共通のアドレスを入力してください。',
    },
  },
  sources: [citeSesApi('BulkEmailEntry')],
  judge: ({ draftMessage: { form } }) => {
    const tagged = entriesWithTags(form);
    return tagged.length === 0
      ? pass()
      : judgeAddresses(tagged, ({ typed }) => ({
          en: `It contains ${typed.slice(0, 80)}.`,
          ja: `${typed.slice(0, 80)} があります。`,
        }));
  },
});
