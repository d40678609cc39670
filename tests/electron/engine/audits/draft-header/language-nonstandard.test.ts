// acceptLanguage instead of Accept-Language.
import { draftHeaderLanguageNonstandard } from '../../../../../electron/engine/audits/draft-header/language-nonstandard.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderLanguageNonstandard, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'the standard one', message: { headers: [{ name: 'Accept-Language', value: 'ja' }] }, verdict: 'pass' },
  { title: 'the other', message: { headers: [{ name: 'acceptLanguage', value: 'ja' }] }, verdict: 'fail' },
]);
