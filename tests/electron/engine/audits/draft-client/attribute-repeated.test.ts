// An attribute that an element has twice.
import { draftClientAttributeRepeated } from '../../../../../electron/engine/audits/draft-client/attribute-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientAttributeRepeated, [
  { title: 'once each', html: '<p class="a" id="b">', verdict: 'pass' },
  { title: 'twice', html: '<p>\n<b class="a" class="b">c</b>', verdict: 'fail', at: ['2:19'] },
  {
    title: 'once in each branch',
    html: '<p {{#if a}}class="a"{{else}}class="b"{{/if}}>',
    verdict: 'pass',
  },
]);
