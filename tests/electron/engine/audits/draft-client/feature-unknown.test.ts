// What nobody has tested in a target client.
import { expect, it } from 'vitest';
import { draftClientFeatureUnknown } from '../../../../../electron/engine/audits/draft-client/feature-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientFeatureUnknown, [
  { title: 'nothing', html: '<p style="color:red">', verdict: 'pass' },
  {
    title: 'one, where another client has not got it either',
    html: '<p style="backdrop-filter:blur(2px)">',
    verdict: 'pass',
  },
  {
    title: 'one',
    html: '<p\n style="backdrop-filter:blur(2px)">',
    targets: ['thunderbird.macos'],
    verdict: 'fail',
    at: ['2:9'],
    shows: 'not tested in Mozilla Thunderbird (macOS)',
  },
]);

it('says how many features are newer than the program', () => {
  const draftSupport = { updatedOn: '2030-01-01', verdicts: [], uses: [], featuresUsed: 3, unknownFeatures: 7 };
  const judged = draftClientFeatureUnknown.judge({ draftSupport } as never);
  expect(judged).toMatchObject({ verdict: 'pass', says: { en: expect.stringContaining('7 newer features') } });
});
