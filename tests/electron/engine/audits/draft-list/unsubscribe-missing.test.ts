// Mail of a list without a header by which to leave it.
import { draftListUnsubscribeMissing } from '../../../../../electron/engine/audits/draft-list/unsubscribe-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const headers = (...values: readonly (readonly [string, string])[]) => ({
  headers: values.map(([name, value]) => ({ name, value })),
});
const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListUnsubscribeMissing, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'no sign of a list', message: {}, verdict: 'not-applicable' },
  { title: 'bulk', message: headers(['Precedence', 'bulk']), verdict: 'fail' },
  { title: 'a list', message: headers(['List-Id', '<news.shop.example>']), verdict: 'fail' },
  { title: 'in bytes', eml: 'List-ID: <news.shop.example>\r\n\r\n', verdict: 'fail' },
  { title: 'with a way out', message: { ...headers(['Precedence', 'list']), unsubscribe }, verdict: 'pass' },
  { title: 'managed by SES', message: { listManagement: { contactList: 'readers', topic: null } }, verdict: 'pass' },
]);
