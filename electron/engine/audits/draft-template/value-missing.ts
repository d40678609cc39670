// A value that the template prints and the data lacks.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMissing } from '../judge-missing.ts';

export const draftTemplateValueMissing = defineAudit({
  id: 'draft-template-value-missing',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The data lacks a value that the template prints', ja: 'テンプレートで使う値がデータにありません' },
    passed: {
      en: 'The data has every value that the template prints',
      ja: 'テンプレートで使う値はすべてデータにあります',
    },
    why: {
      en: 'SES accepts a templated message whose data lacks a value, answers with a message ID, and then silently does not send it. Only a Rendering Failure event tells, and only where an event destination listens for it.',
      ja: 'データに値が足りなくても、SES はテンプレートメールを受け付けてメッセージ ID を返し、そのまま送信しません。気付けるのは、イベント送信先で「レンダリング失敗」イベントを受け取っている場合だけです。',
    },
    fix: {
      en: 'Give every recipient the value, if need be an empty text, or print it only {{#if}} it is there. A quick fix adds it to the data here.',
      ja: 'すべての受信者にこの値を渡すか（空の文字列でも構いません）、{{#if}} で値がある場合だけ表示してください。クイックフィックスでこの画面のデータに追加できます。',
    },
  },
  sources: [
    citeSes('personalized email', 'send-personalized-email-api', 'SES1-SND-2'),
    {
      title: 'AWS re:Post: SendTemplatedEmail is accepted but not delivered',
      url: 'https://repost.aws/knowledge-center/ses-sendtemplatedemail-delivery-failure',
    },
  ],
  judge: (asked) =>
    judgeMissing(asked, 'missing', ({ written, meant }) =>
      meant === null
        ? { en: `The data has no ${written}.`, ja: `データに ${written} がありません。` }
        : {
            en: `The data has no ${written}. Perhaps ${meant} is meant.`,
            ja: `データに ${written} がありません。${meant} の誤りかもしれません。`,
          },
    ),
});
