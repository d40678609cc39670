// A tag longer than SES takes.
import { sayThese } from '../../derive/say-these.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const draftSendingTagLong = defineAudit({
  id: 'draft-sending-tag-long',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A tag is longer than 256 characters', ja: 'タグが 256 文字を超えています' },
    passed: { en: 'No tag is longer than 256 characters', ja: 'タグはいずれも 256 文字以内です' },
    why: {
      en: 'SES accepts at most 256 characters in the name and in the value of a tag, and refuses the message otherwise.',
      ja: 'タグの名前と値はそれぞれ 256 文字までで、超えるとメールが拒否されます。',
    },
    fix: {
      en: 'Use a short value, and keep the long text in your own database.',
      ja: '短いキーを使い、長い情報は自社のデータベースに保存してください。',
    },
  },
  sources: [citeSesApi('MessageTag')],
  judge: ({ draftMessage: { form } }) => {
    const long = form.tags.filter(({ name, value }) => name.length > maxLength || value.length > maxLength);
    return long.length > 0 ? fail(sayThese(long.map(({ name }) => name.slice(0, 40)))) : pass();
  },
});

const maxLength = 256;
