// Members of the data that the template never names.
import { scanJson } from '../../../../shared/draft/scan-json.ts';
import { templateParts } from '../../../../shared/draft/source.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { withoutData } from '../judge-missing.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateDataUnused = defineAudit({
  id: 'draft-template-data-unused',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftReadings', 'draftRendered'],
  texts: {
    title: { en: 'The template does not use some of the data', ja: 'テンプレートで使われていないデータがあります' },
    passed: { en: 'The template uses all data', ja: 'データはすべてテンプレートで使われています' },
    why: {
      en: 'SES ignores data that no part uses. But the name of a value that was meant to appear may be misspelled in the template.',
      ja: '使われないデータがあっても SES は問題にしません。ただし、表示するつもりの値の名前が、テンプレート側で誤っている可能性があります。',
    },
    fix: {
      en: 'Check whether the value should appear somewhere. If not, nothing needs to be done.',
      ja: '表示すべき値かどうかを確認してください。不要であれば対応は必要ありません。',
    },
  },
  sources: [citeSes('personalized email', 'send-personalized-email-api')],
  judge: ({ draft, draftReadings, draftRendered }) => {
    if (draftRendered.dataFault !== null) return notApplicable(withoutData);
    const readings = templateParts.flatMap((part) => draftReadings[part] ?? []);
    if (readings.some(({ fault }) => fault !== null)) return notApplicable(unread);
    const uses = readings.flatMap(({ variables }) => variables);
    // A name that is a slip of one in the data is told there.
    const meant = templateParts.flatMap((part) => draftRendered[part]?.missing.map((one) => one.meant ?? '') ?? []);
    const written = [...uses.map((use) => `${use.path ?? ''}.${use.written}`), ...meant];
    const named = new Set(written.flatMap((name) => name.split(/[./[\]]+/u)));
    // Where the whole is passed on, anything in it may be used.
    const isWholeUsed = uses.some(({ path }) => path === '' || path === '[]');
    const members = scanJson(draft.source.data).members.filter(
      ({ path }) => !path.includes('.') && !path.includes('['),
    );
    return judgePlaces(
      draft,
      members
        .filter(({ name }) => !isWholeUsed && !name.split(/[./[\]]+/u).every((piece) => named.has(piece)))
        .map(({ name, key }) => ({
          part: 'data',
          span: key,
          says: { en: `No part uses ${name}.`, ja: `${name} はどのパートでも使われていません。` },
        })),
    );
  },
});
const unread = {
  en: 'A part cannot be read, so it is not known which names it uses.',
  ja: '読み取れないパートがあるため、どの値が使われているか分かりません。',
};
