// A name that only blocks ask for and the data does not have.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { templateParts } from '../../../../shared/draft/source.ts';
import { scanJson } from '../../../../shared/draft/scan-json.ts';
import { addToData, pathsIn } from '../add-to-data.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { noDataYet, withoutData } from '../judge-missing.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateConditionUnknown = defineAudit({
  id: 'draft-template-condition-unknown',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftReadings', 'draftRendered'],
  texts: {
    title: { en: 'A block uses a name that is not in the data', ja: 'ブロックで使う変数がデータにありません' },
    passed: { en: 'The data has every name that blocks use', ja: 'ブロックで使う変数はすべてデータにあります' },
    why: {
      en: 'The blocks if, each, with and unless treat a missing name as empty. That may be intended, or a typo that makes a block disappear. AWS does not document what SES does here; compare with SES to find out.',
      ja: 'if、each、with、unless では、データにない変数は空として扱われます。意図どおりのこともあれば、つづりの誤りでブロックが消えることもあります。SES での扱いは AWS の文書に記載がないため、SES との比較で確認してください。',
    },
    fix: {
      en: 'If the value should be there, add it to the data. If not, nothing needs to be done.',
      ja: '必要な値であればデータに追加してください。意図どおりなら対応は不要です。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings, draftRendered }) => {
    if (draftRendered.dataFault !== null) return notApplicable(withoutData);
    const { data } = draft.source;
    const known = pathsIn(scanJson(data));
    const add = addToData(data);
    const parentOf = (path: string): string =>
      path.slice(0, Math.max(path.lastIndexOf('.'), 0)).replace(/(?<!\[\])(\[\])+$/u, '');
    const asked = templateParts.flatMap((part) => draftReadings[part]?.variables ?? []);
    if (lacksData(data) && asked.some(({ use }) => use === 'block')) return noDataYet;
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
