// A draft without HTML and without text.
import { assembledWays } from '../../../../shared/message/send.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSesBodyMissing = defineAudit({
  id: 'draft-ses-body-missing',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draft'],
  texts: {
    title: { en: 'The mail has neither HTML nor text', ja: 'HTML パートもテキストパートもありません' },
    passed: { en: 'The mail has a body', ja: '本文があります' },
    why: {
      en: 'SES refuses a template or a message without a body.',
      ja: '本文のないテンプレートとメッセージは、SES に拒否されます。',
    },
    fix: {
      en: 'Write the HTML part, the text part, or ideally both.',
      ja: 'HTML パートかテキストパート、できれば両方を書いてください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: EmailTemplateContent',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_EmailTemplateContent.html',
    },
  ],
  judge: ({ draft: { source, message } }) => {
    if (message?.raw) return notApplicable(bytes);
    return [source.html, source.text].some((part) => (part ?? '').trim() !== '') ? pass() : fail(empty);
  },
});

const bytes = {
  en: 'The message is raw bytes; SES sends it even without a body.',
  ja: 'このメールはソースそのものです。本文がなくても SES は送信します。',
};

const empty = { en: 'Both parts are empty.', ja: 'どちらのパートも空です。' };
