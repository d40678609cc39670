// An attribute that is meant to be ses:no-track or ses:tags.
import { draftSesAttributeMisspelt } from '../../../../../electron/engine/audits/draft-ses/attribute-misspelt.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesAttributeMisspelt, [
  { title: 'in order', html: '<a href="#a" ses:no-track ses:tags="a:b">a</a>', verdict: 'pass' },
  {
    title: 'misspelt',
    html: '<a ses:notrack href="#a">a</a>',
    verdict: 'fail',
    at: ['1:4'],
    mended: '<a ses:no-track href="#a">a</a>',
  },
]);
