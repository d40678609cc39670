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
    title: { en: 'The data has the same name twice', ja: 'データのキーが重複しています' },
    passed: { en: 'No name is repeated in the data', ja: 'データのキーに重複はありません' },
    why: {
      en: 'Only one of the values is used. Plumbline takes the last; other programs may take the first.',
      ja: '使われる値は 1 つだけです。Plumbline は最後の値を使いますが、最初の値を使うプログラムもあります。',
    },
    fix: { en: 'Delete one of them, or rename it.', ja: 'どちらかを削除するか、キーの名前を変えてください。' },
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
          says: { en: `${path} is already in the data above.`, ja: `${path} はすでに上にあります。` },
        })),
    ),
});
