// What a target client does not have.
import { draftClientFeatureBreaks } from '../../../../../electron/engine/audits/draft-client/feature-breaks.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientFeatureBreaks, [
  { title: 'no HTML', text: 'a', verdict: 'not-applicable' },
  { title: 'nothing that breaks', html: '<p style="color:red">', verdict: 'pass' },
  { title: 'only decoration', html: '<p style="border-radius:4px">', verdict: 'pass' },
  {
    title: 'a layout',
    html: '<p>\n<b style="display:grid">a</b>',
    verdict: 'fail',
    at: ['2:11'],
    says: 'display:grid',
    shows: 'does not work in Gmail (Desktop Webmail)',
  },
  {
    title: 'in a branch that the data does not take',
    html: '{{#if a}}\n<p style="display:grid">a</p>{{/if}}',
    verdict: 'fail',
    at: ['2:11'],
  },
  {
    title: 'what the audits of risks and images tell',
    html: '<base href="a"><form><input type="text"></form><p style="position:fixed;top:0"><img src="data:image/png;base64,aa==">',
    verdict: 'pass',
  },
  { title: 'an image of a style', html: '<p style="background:url(data:image/png;base64,aa==)">', verdict: 'fail' },
  {
    title: 'in HTML that the data brings',
    html: '<p>\n{{#each rows}}{{{cells}}}{{/each}}',
    data: { rows: [{ cells: '<i>a</i>' }, { cells: '<b style="display:grid">b</b>' }] },
    verdict: 'fail',
    at: ['2:15'],
  },
  {
    title: 'a unit with a quick fix',
    html: '<p style="margin:0 1.5rem">',
    verdict: 'fail',
    at: ['1:20'],
    mended: '<p style="margin:0 24px">',
  },
  {
    title: 'HTML that MJML was compiled to, where nothing can be typed',
    html: '<p style="margin:0 1.5rem">',
    mjml: '<mjml>',
    verdict: 'fail',
    mended: '<p style="margin:0 1.5rem">',
  },
]);
