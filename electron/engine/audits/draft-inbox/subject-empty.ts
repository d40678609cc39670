// A mail without a subject.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { noDataYet } from '../judge-missing.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftInboxSubjectEmpty = defineAudit({
  id: 'draft-inbox-subject-empty',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The subject is empty', ja: '件名が空です' },
    passed: { en: 'The mail has a subject', ja: '件名があります' },
    why: {
      en: 'The inbox shows "(no subject)". Few people open such a mail, and filters are more likely to treat it as spam.',
      ja: '受信トレイには「（件名なし）」と表示されます。開封されにくく、迷惑メールとも判定されやすくなります。',
    },
    fix: { en: 'Write a subject that says what the mail is about.', ja: '内容が分かる件名を書いてください。' },
  },
  sources: [citeRfc(5322, '3.6.5')],
  judge: ({ draft, draftRendered: { subject } }) => {
    if ((subject?.text ?? '').trim() !== '') return pass();
    if ((subject?.missing ?? []).length > 0 && lacksData(draft.source.data)) return noDataYet;
    return judgePlaces(draft, [{ part: 'subject', span: startOf(draft.source.subject), says: empty }]);
  },
});

const empty = { en: 'The rendered subject is empty.', ja: 'レンダリング後の件名が空です。' };
