// The audits of the topic draft-template, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftTemplateConditionUnknown } from './condition-unknown.ts';
import { draftTemplateDataRepeated } from './data-repeated.ts';
import { draftTemplateDataUnreadable } from './data-unreadable.ts';
import { draftTemplateDataUnused } from './data-unused.ts';
import { draftTemplateDefinitionGlued } from './definition-glued.ts';
import { draftTemplateCallUnknown } from './call-unknown.ts';
import { draftTemplateInlineOperation } from './inline-operation.ts';
import { draftTemplateNameAlike } from './name-alike.ts';
import { draftTemplatePartialOfOtherPart } from './partial-of-other-part.ts';
import { draftTemplatePartialUnknown } from './partial-unknown.ts';
import { draftTemplateRenderingBroken } from './rendering-broken.ts';
import { draftTemplateRenderingEndless } from './rendering-endless.ts';
import { draftTemplateUnescapedNeedless } from './unescaped-needless.ts';
import { draftTemplateUnreadable } from './unreadable.ts';
import { draftTemplateValueCase } from './value-case.ts';
import { draftTemplateValueMarkup } from './value-markup.ts';
import { draftTemplateValueMissing } from './value-missing.ts';
import { draftTemplateValueNull } from './value-null.ts';

export const draftTemplateAudits: readonly Audit[] = [
  draftTemplateUnreadable,
  draftTemplateInlineOperation,
  draftTemplateCallUnknown,
  draftTemplatePartialUnknown,
  draftTemplatePartialOfOtherPart,
  draftTemplateRenderingBroken,
  draftTemplateRenderingEndless,
  draftTemplateDataUnreadable,
  draftTemplateValueMissing,
  draftTemplateValueCase,
  draftTemplateNameAlike,
  draftTemplateValueNull,
  draftTemplateValueMarkup,
  draftTemplateDefinitionGlued,
  draftTemplateDataRepeated,
  draftTemplateConditionUnknown,
  draftTemplateDataUnused,
  draftTemplateUnescapedNeedless,
];
