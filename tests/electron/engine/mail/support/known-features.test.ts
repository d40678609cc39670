// Every feature of the shipped data is found in drafts or excused with a reason, and no table names one that is not there.
import { expect, it } from 'vitest';
import { featureCures } from '../../../../../electron/engine/mail/support/feature-cures.ts';
import { harmlessFeatures } from '../../../../../electron/engine/mail/support/harmless-features.ts';
import { excusedFeatures } from '../../../../../electron/engine/mail/support/html-features.ts';
import { foundFeatures } from '../../../../../electron/engine/mail/support/known-features.ts';
import { shippedData } from './shipped-data.ts';

const slugs = [...shippedData.features.keys()];

it('each feature is found or excused, and never both', () => {
  expect(slugs.filter((slug) => !foundFeatures.has(slug) && excusedFeatures[slug] === undefined)).toEqual([]);
  expect(slugs.filter((slug) => foundFeatures.has(slug) && excusedFeatures[slug] !== undefined)).toEqual([]);
  expect(Object.values(excusedFeatures).filter((reason) => reason.length < 20)).toEqual([]);
});

it.each([
  ['found', [...foundFeatures]],
  ['excused', Object.keys(excusedFeatures)],
  ['harmless', [...harmlessFeatures.keys()]],
  ['cured', [...featureCures.keys()]],
])('all that are %s are in the data', (_what, named) => {
  expect(named.filter((slug) => !slugs.includes(slug))).toEqual([]);
});
