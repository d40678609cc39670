// A template name that SES does not take.
import { draftSesTemplateName } from '../../../../../electron/engine/audits/draft-ses/template-name.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesTemplateName, [
  { title: 'in order', name: 'Order_confirmation-2', verdict: 'pass' },
  { title: 'blanks', name: 'Order confirmation', verdict: 'fail', says: 'Order confirmation' },
  { title: 'too long', name: 'a'.repeat(65), verdict: 'fail' },
  { title: 'a file', name: 'mails/order.html', verdict: 'not-applicable' },
  { title: 'none', verdict: 'not-applicable' },
]);
