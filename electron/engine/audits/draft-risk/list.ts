// The audits of the topic draft-risk, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftRiskBase } from './base.ts';
import { draftRiskCharactersInvisible } from './characters-invisible.ts';
import { draftRiskEmbedded } from './embedded.ts';
import { draftRiskEventAttribute } from './event-attribute.ts';
import { draftRiskForm } from './form.ts';
import { draftRiskMediaAutoplay } from './media-autoplay.ts';
import { draftRiskPositionFixed } from './position-fixed.ts';
import { draftRiskRefresh } from './refresh.ts';
import { draftRiskScript } from './script.ts';
import { draftRiskStyleNested } from './style-nested.ts';
import { draftRiskStylesLong } from './styles-long.ts';
import { draftRiskTextHidden } from './text-hidden.ts';

export const draftRiskAudits: readonly Audit[] = [
  draftRiskForm,
  draftRiskScript,
  draftRiskEventAttribute,
  draftRiskEmbedded,
  draftRiskRefresh,
  draftRiskBase,
  draftRiskStylesLong,
  draftRiskStyleNested,
  draftRiskTextHidden,
  draftRiskCharactersInvisible,
  draftRiskMediaAutoplay,
  draftRiskPositionFixed,
];
