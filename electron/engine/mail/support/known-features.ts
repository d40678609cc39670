// Every feature that the program finds or excuses; a newer data file may have more.
import { propertyFeatures, secondFeatures } from './css-properties.ts';
import { atRuleFeatures, groupingFeature, nestingFeature, selectorFeatures } from './css-selectors.ts';
import { functionFeatures, unitFeatures, valueFeatures } from './css-values.ts';
import {
  attributeFeatures,
  base64Feature,
  elementFeatures,
  excusedFeatures,
  imageFeatures,
  textFeatures,
} from './html-features.ts';

export const foundFeatures: ReadonlySet<string> = new Set([
  ...elementFeatures.values(),
  ...[...attributeFeatures.values()].flat().map(({ slug }) => slug),
  ...imageFeatures.map(({ slug }) => slug),
  base64Feature,
  ...Object.values(textFeatures),
  ...propertyFeatures.values(),
  ...secondFeatures.values(),
  ...valueFeatures.map(({ slug }) => slug),
  ...functionFeatures.values(),
  ...unitFeatures.values(),
  ...selectorFeatures.map(({ slug }) => slug),
  groupingFeature,
  nestingFeature,
  ...atRuleFeatures.map(({ slug }) => slug),
]);

export function isKnownFeature(slug: string): boolean {
  return foundFeatures.has(slug) || Object.hasOwn(excusedFeatures, slug);
}
