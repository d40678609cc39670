// A name that only blocks ask for and the data does not have.
import { templateParts } from '../../../../shared/draft/source.ts';
import { scanJson } from '../../../../shared/draft/scan-json.ts';
import { addToData, pathsIn } from '../add-to-data.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { withoutData } from '../judge-missing.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateConditionUnknown = defineAudit({
  id: 'draft-template-condition-unknown',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftReadings', 'draftRendered'],
  texts: {
    title: { en: 'A block asks for a name that the data lacks', ja: 'ブロックで使う名前がデータにありません' },
    passed: { en: 'The data has every name that blocks ask for', ja: 'ブロックで使う名前はすべてデータにあります' },
    why: {
      en: 'The blocks if, each, with and unless take a missing name for no. That is often meant, and often a slip that makes a block disappear. Whether SES itself takes it so is not documented; comparing with SES tells.',
      ja: 'if、each、with、unless では、名前がデータになければ「なし」として扱われます。意図どおりのこともあれば、綴りの誤りでブロックが消えることもあります。SES 自身の扱いは文書化されていないため、SES との比較で確認してください。',
    },
    fix: {
      en: 'Add the name to the data if it should be there; else nothing is to be done.',
      ja: '必要な名前であればデータに追加してください。意図どおりなら対応は不要です。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings, draftRendered }) => {
    if (draftRendered.dataFault !== null) return notApplicable(withoutData);
    const { data } = draft.source;
    const known = pathsIn(scanJson(data));
    const add = addToData(data);
    const parentOf = (path: string): string =>
      path.slice(0, Math.max(path.lastIndexOf('.'), 0)).replace(/(\[\])+$/u, '');
    const asked = templateParts.flatMap((part) => draftReadings[part]?.variables ?? []);
    return judgePlaces(
      draft,
      asked.flatMap(({ use, path, written, place }) => {
        if (use !== 'block' || path === null || path === '' || path.endsWith('[]') || known.has(path)) return [];
        const parent = parentOf(path);
        // What lies in something that is missing is told of by that alone.
        if (parent !== '' && !known.has(parent)) return [];
        const says = { en: `The data has no ${written}.`, ja: `データに ${written} がありません。` };
        return [{ part: place.part, span: place, says, mends: add(path) }];
      }),
    );
  },
});
