// A style sheet in the body.
import { draftClientStyleInBody } from '../../../../../electron/engine/audits/draft-client/style-in-body.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientStyleInBody, [
  { title: 'in the head', html: '<head><style>a{b:c}</style></head>', verdict: 'pass' },
  { title: 'in the body', html: '<body><p>a\n<style>a{b:c}</style>', verdict: 'fail', at: ['2:1'] },
  { title: 'for Outlook alone', html: '<body><!--[if mso]><style>a{b:c}</style><![endif]-->', verdict: 'pass' },
]);
