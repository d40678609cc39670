// A conditional comment that does not end.
import { draftClientConditionUnclosed } from '../../../../../electron/engine/audits/draft-client/condition-unclosed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientConditionUnclosed, [
  {
    title: 'whole',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<!--[if mso]>a<![endif]--><!--[if !mso]><!-->b<!--<![endif]--></body></html>`,
    verdict: 'pass',
  },
  {
    title: 'without an end',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<!--[if mso]>a--></body></html>`,
    verdict: 'fail',
    at: ['2:1'],
    says: 'no <![endif]',
  },
  {
    title: 'an end alone',
    html: `<!doctype html><html><head><title>t</title></head><body>\na<!--<![endif]--></body></html>`,
    verdict: 'fail',
    at: ['2:2'],
  },
]);
