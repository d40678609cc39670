// A subject longer than the servers of many receivers keep.
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftSizeSubjectOver = defineAudit({
  id: 'draft-size-subject-over',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The subject is longer than receivers keep', ja: '件名が受信側で保持される長さを超えています' },
    passed: { en: 'Receivers keep the whole subject', ja: '件名全体が保持されます' },
    why: {
      en: 'Microsoft Exchange keeps 255 characters of a subject and cuts the rest. Filters treat very long subjects as a sign of spam.',
      ja: 'Microsoft Exchange は件名を 255 文字までしか保持しません。極端に長い件名は、迷惑メールの特徴とみなされることもあります。',
    },
    fix: {
      en: 'Shorten the subject, and check which value in the data makes it long.',
      ja: '件名を短くし、どのデータで長くなっているかを確認してください。',
    },
  },
  sources: [
    {
      title: 'Microsoft Graph: message, subject',
      url: 'https://learn.microsoft.com/en-us/graph/api/resources/message',
    },
  ],
  judge: ({ draft, draftRendered: { subject } }) => {
    const length = subject?.text.length ?? 0;
    const says = { en: `The subject has ${length} characters.`, ja: `件名が ${length} 文字あります。` };
    return judgePlaces(draft, length > 255 ? [{ part: 'subject', span: startOf(draft.source.subject), says }] : []);
  },
});
