// The audits of the topic draft-text, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftTextEmpty } from './empty.ts';
import { draftTextFiller } from './filler.ts';
import { draftTextHtmlInside } from './html-inside.ts';
import { draftTextLinksMissing } from './links-missing.ts';
import { draftTextMissing } from './missing.ts';
import { draftTextUnlikeHtml } from './unlike-html.ts';
import { draftTextUnsubscribeMissing } from './unsubscribe-missing.ts';

export const draftTextAudits: readonly Audit[] = [
  draftTextMissing,
  draftTextEmpty,
  draftTextFiller,
  draftTextUnlikeHtml,
  draftTextLinksMissing,
  draftTextHtmlInside,
  draftTextUnsubscribeMissing,
];
