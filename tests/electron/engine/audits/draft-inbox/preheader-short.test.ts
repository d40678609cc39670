// A hidden preheader that leaves room for what follows.
import { draftInboxPreheaderShort } from '../../../../../electron/engine/audits/draft-inbox/preheader-short.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxPreheaderShort, [
  {
    title: 'long',
    html: '<div style="display:none">Read what is new in our shop: coats, shoes</div><p>Hello</p>',
    verdict: 'pass',
  },
  {
    title: 'padded',
    html: '<div style="display:none">Read&zwnj;&nbsp;&zwnj;&nbsp;</div><p>Hello</p>',
    verdict: 'fail',
    says: '4 characters',
  },
  { title: 'short', html: '<div style="display:none">Hi</div>\n<p>Hello</p>', verdict: 'fail', at: ['1:27'] },
  {
    title: 'Japanese',
    html: '<div style="display:none">春の新作コートと靴が入荷しました。ぜひご覧ください。</div><p>Hello</p>',
    verdict: 'pass',
  },
]);
