// A subject in which a missing value leaves a gap.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { spanInSource } from '../../mail/span-in-source.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { noDataYet } from '../judge-missing.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftInboxSubjectGap = defineAudit({
  id: 'draft-inbox-subject-gap',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'An empty value leaves a gap in the subject', ja: '空の値により件名に不自然な空きがあります' },
    passed: { en: 'The subject has no gaps', ja: '件名に不自然な空きはありません' },
    why: {
      en: '"Hello , your order" shows readers that the name was not known.',
      ja: '「 様、ご注文」のような件名では、名前が入らなかったことが分かってしまいます。',
    },
    fix: {
      en: 'Give the data a fallback value, or write a subject that works without it: {{#if name}}{{name}}, {{/if}}your order.',
      ja: 'データに既定値を用意するか、{{#if name}}{{name}} 様、{{/if}} のように、値がなくても成り立つ件名にしてください。',
    },
  },
  sources: [citeSes('advanced personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftRendered: { subject } }) => {
    // Without a value in it, it is as its author likes it.
    if (subject === null || !draft.source.subject.includes('{{')) return pass();
    const gap = / {2}|\s[,.:;!?、。](?=\s|$)|^\s*[,.:;、。]|(^|[\s、。])(様|さん|さま)(?=[、。,\s])|[:：]\s*$/u.exec(
      subject.text,
    );
    if (gap === null) return pass();
    if (subject.missing.length > 0 && lacksData(draft.source.data)) return noDataYet;
    const around = { start: gap.index, end: gap.index + gap[0].length + 1 };
    return judgePlaces(draft, [
      {
        part: 'subject',
        span: spanInSource(subject.pieces, around),
        says: {
          en: `Rendered, it reads “${subject.text.trim()}”.`,
          ja: `レンダリングすると「${subject.text.trim()}」になります。`,
        },
      },
    ]);
  },
});
