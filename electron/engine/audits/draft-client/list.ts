// The audits of the topic draft-client, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftClientAttributeRepeated } from './attribute-repeated.ts';
import { draftClientConditionUnclosed } from './condition-unclosed.ts';
import { draftClientElementUnclosed } from './element-unclosed.ts';
import { draftClientElementsCrossed } from './elements-crossed.ts';
import { draftClientFeatureBreaks } from './feature-breaks.ts';
import { draftClientFeatureDegrades } from './feature-degrades.ts';
import { draftClientFeatureUnknown } from './feature-unknown.ts';
import { draftClientMarkupBeyondLimits } from './markup-beyond-limits.ts';
import { draftClientMarkupMalformed } from './markup-malformed.ts';
import { draftClientStyleBroken } from './style-broken.ts';
import { draftClientStyleExternal } from './style-external.ts';
import { draftClientStyleInBody } from './style-in-body.ts';

export const draftClientAudits: readonly Audit[] = [
  draftClientFeatureBreaks,
  draftClientStyleBroken,
  draftClientStyleExternal,
  draftClientStyleInBody,
  draftClientConditionUnclosed,
  draftClientElementUnclosed,
  draftClientElementsCrossed,
  draftClientAttributeRepeated,
  draftClientMarkupMalformed,
  draftClientMarkupBeyondLimits,
  draftClientFeatureDegrades,
  draftClientFeatureUnknown,
];
