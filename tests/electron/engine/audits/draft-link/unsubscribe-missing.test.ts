// A mail without a link by which to leave the list.
import { draftLinkUnsubscribeMissing } from '../../../../../electron/engine/audits/draft-link/unsubscribe-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkUnsubscribeMissing, [
  { title: 'by word', html: '<a href="https://a.example/u">Unsubscribe</a>', verdict: 'pass' },
  { title: 'in Japanese', html: '<a href="https://a.example/u">配信停止はこちら</a>', verdict: 'pass' },
  { title: "SES's placeholder", html: '<a href="{{amazonSESUnsubscribeUrl}}">Leave</a>', verdict: 'pass' },
  { title: 'none', html: '<a href="https://a.example/">Shop</a>', verdict: 'fail' },
]);
