// A header that looks like one for SES and is none.
import { controlHeaders } from '../../mail/header-names.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderControlUnknown = defineAudit({
  id: 'draft-header-control-unknown',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An X-SES header is unknown', ja: '不明な X-SES ヘッダーがあります' },
    passed: { en: 'All X-SES headers are known', ja: 'X-SES ヘッダーはすべて既知のものです' },
    why: {
      en: 'SES acts on a few X-SES headers and passes others on to the recipient: a misspelt one silently does nothing.',
      ja: 'SES が解釈する X-SES ヘッダーはわずかで、ほかはそのまま受信者に届きます。つづりを誤ると、何も起こらないまま見過ごされます。',
    },
    fix: {
      en: 'Choose the configuration set, tags and contact list in the form, which writes the right headers.',
      ja: '設定セット、タグ、連絡先リストはフォームで選ぶと正しいヘッダーになります。',
    },
  },
  sources: [citeSes('header fields', 'header-fields')],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : raw.root.headers, ({ name }) => {
      const key = name.toLowerCase();
      return key.startsWith('x-ses-') && !controlHeaders.has(key)
        ? { en: `SES does not know ${name}.`, ja: `${name} は SES にないヘッダーです。` }
        : null;
    }),
});
