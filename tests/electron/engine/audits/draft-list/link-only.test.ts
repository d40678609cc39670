// A link for leaving in the HTML, and nothing in the headers.
import { draftListLinkOnly } from '../../../../../electron/engine/audits/draft-list/link-only.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const headers = (...values: readonly (readonly [string, string])[]) => ({
  headers: values.map(([name, value]) => ({ name, value })),
});
const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };
const link = '<a href="https://a.example/u">Unsubscribe here</a>';

judgeDraftCases(draftListLinkOnly, [
  { title: 'no link', html: '<a href="https://a.example/">Shop</a>', message: {}, verdict: 'not-applicable' },
  { title: 'a template', html: link, verdict: 'not-applicable' },
  { title: 'alone', html: link, message: {}, verdict: 'fail', says: 'Unsubscribe' },
  { title: 'with the header', html: link, message: { unsubscribe }, verdict: 'pass' },
  {
    title: 'managed by SES',
    html: link,
    message: { listManagement: { contactList: 'readers', topic: null } },
    verdict: 'pass',
  },
  { title: 'mail of a list', html: link, message: headers(['Precedence', 'bulk']), verdict: 'not-applicable' },
]);
