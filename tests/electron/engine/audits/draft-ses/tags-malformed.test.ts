// Link tags that SES cannot read.
import { draftSesTagsMalformed } from '../../../../../electron/engine/audits/draft-ses/tags-malformed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesTagsMalformed, [
  {
    title: 'in order',
    html: '<a href="#a" ses:tags="a:b;c_1:d-2;">a</a><a href="#a" ses:tags="{{tags}}">b</a>',
    verdict: 'pass',
  },
  {
    title: 'signs',
    html: '<a href="#a" ses:tags="campaign=spring">a</a>\n<a href="#a" ses:tags="a:b c">a</a>',
    verdict: 'fail',
    at: ['1:24', '2:24'],
  },
]);
