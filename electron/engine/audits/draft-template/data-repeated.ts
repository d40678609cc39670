// A name that stands twice in an object of the data.
import { scanJson } from '../../../../shared/draft/scan-json.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateDataRepeated = defineAudit({
  id: 'draft-template-data-repeated',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'low',
  needs: ['draft'],
  texts: {
    title: { en: 'A name stands twice in the data', ja: 'データに同じ名前が 2 回あります' },
    passed: { en: 'No name stands twice in the data', ja: 'データに重複した名前はありません' },
    why: {
      en: 'Only one of the two values can be used: here the last, and elsewhere perhaps the first. Programs do not agree on it.',
      ja: '使われる値は片方だけです。この画面では後の値を使いますが、先の値を使うプログラムもあり、扱いは統一されていません。',
    },
    fix: { en: 'Delete one of the two, or rename it.', ja: 'どちらかを削除するか、名前を変えてください。' },
  },
  sources: [{ title: 'RFC 8259, section 4', url: 'https://www.rfc-editor.org/rfc/rfc8259#section-4' }],
  judge: ({ draft }) =>
    judgePlaces(
      draft,
      scanJson(draft.source.data)
        .members.filter(({ isRepeated }) => isRepeated)
        .map(({ path, key }) => ({
          part: 'data',
          span: key,
          says: { en: `${path} stands here for the second time.`, ja: `${path} が 2 回目に現れています。` },
        })),
    ),
});
