// A draft without HTML and without text.
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSesBodyMissing = defineAudit({
  id: 'draft-ses-body-missing',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'blocker',
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
  judge: ({
    draft: {
      source: { html, text },
    },
  }) => ([html, text].some((part) => (part ?? '').trim() !== '') ? pass() : fail(empty)),
});

const empty = { en: 'Both parts are empty.', ja: 'どちらのパートも空です。' };
