// The audits of the topic draft-list, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftListAddressInsecure } from './address-insecure.ts';
import { draftListAddressUnfilled } from './address-unfilled.ts';
import { draftListLinkOnly } from './link-only.ts';
import { draftListMailtoOnly } from './mailto-only.ts';
import { draftListOneClickAddress } from './one-click-address.ts';
import { draftListOneClickUnsigned } from './one-click-unsigned.ts';
import { draftListPostAlone } from './post-alone.ts';
import { draftListPostMissing } from './post-missing.ts';
import { draftListPostWrong } from './post-wrong.ts';
import { draftListUnsubscribeMissing } from './unsubscribe-missing.ts';
import { draftListUnsubscribeSyntax } from './unsubscribe-syntax.ts';

export const draftListAudits: readonly Audit[] = [
  draftListUnsubscribeMissing,
  draftListLinkOnly,
  draftListUnsubscribeSyntax,
  draftListAddressUnfilled,
  draftListMailtoOnly,
  draftListAddressInsecure,
  draftListOneClickAddress,
  draftListPostMissing,
  draftListPostWrong,
  draftListPostAlone,
  draftListOneClickUnsigned,
];
