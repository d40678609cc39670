// What works in part in a target client.
import { draftClientFeatureDegrades } from '../../../../../electron/engine/audits/draft-client/feature-degrades.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientFeatureDegrades, [
  { title: 'nothing', html: '<p style="color:red">', verdict: 'pass' },
  { title: 'what breaks is told elsewhere', html: '<p style="display:grid">', verdict: 'pass' },
  {
    title: 'style sheets that have audits of their own',
    html: '<head><link rel="stylesheet" href="a.css"><style>@import "b.css";</style><body><style>p{color:red}</style><p>a',
    verdict: 'pass',
  },
  {
    title: 'a style sheet that an account of another provider loses',
    html: '<head><style>p{color:red}</style></head><p>a',
    verdict: 'fail',
    at: ['1:8'],
  },
  {
    title: 'a font that is linked to, and imported as well',
    html: '<head><link rel="stylesheet" href="https://fonts.googleapis.com/css?a"><style>\n@import url(https://fonts.googleapis.com/css?a);</style></head><p>a',
    verdict: 'fail',
    at: ['1:8'],
  },
  { title: 'what only a pointer sees', html: '<p style="cursor:pointer;user-select:none">', verdict: 'pass' },
  {
    title: 'decoration',
    html: '<p\n style="border-radius:4px">',
    verdict: 'fail',
    at: ['2:9'],
    shows: 'v:roundrect',
  },
  {
    title: 'a line height with a quick fix',
    html: '<p style="line-height:16px">',
    verdict: 'fail',
    mended: '<p style="mso-line-height-rule:exactly;line-height:16px">',
  },
  {
    title: 'more places than are worth a line',
    html: '<p style="border-radius:4px">'.repeat(30),
    verdict: 'fail',
    at: Array.from({ length: 20 }, (_, place) => `1:${11 + place * 29}`),
    says: '(30)',
  },
]);
