// A form in a mail.
import { draftRiskForm } from '../../../../../electron/engine/audits/draft-risk/form.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskForm, [
  { title: 'none', html: '<p>Hello</p>', verdict: 'pass' },
  {
    title: 'a form',
    html: '<form action="https://a.example">\n<input name="a"><button>Go</button></form>',
    verdict: 'fail',
    at: ['1:1', '2:1', '2:17'],
    says: '<form>',
  },
]);
