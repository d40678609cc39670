// A value that the template prints and the data lacks.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMissing } from '../judge-missing.ts';

export const draftTemplateValueMissing = defineAudit({
  id: 'draft-template-value-missing',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The data lacks a value that the template uses', ja: 'テンプレートで使う値がデータにありません' },
    passed: {
      en: 'The data has every value that the template uses',
      ja: 'テンプレートで使う値はすべてデータにあります',
    },
    why: {
      en: 'If a value is missing, SES still accepts the message and returns a message ID, but silently does not send it. The only sign is a Rendering Failure event, if an event destination receives it.',
      ja: 'データに値が足りなくても、SES はテンプレートメールを受け付けてメッセージ ID を返し、そのまま送信しません。気付けるのは、イベント送信先で「レンダリング失敗」イベントを受け取っている場合だけです。',
    },
    fix: {
      en: 'Give every recipient this value (an empty string will do), or put it inside an {{#if}}. The quick fix adds it to the data of this draft.',
      ja: 'すべての受信者にこの値を渡すか（空の文字列でも構いません）、{{#if}} で値がある場合だけ表示してください。クイックフィックスで、この下書きのデータに追加できます。',
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
            en: `The data has no ${written}. Did you mean ${meant}?`,
            ja: `データに ${written} がありません。${meant} の間違いではありませんか。`,
          },
    ),
});
