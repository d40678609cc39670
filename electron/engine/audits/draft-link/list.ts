// The audits of the topic draft-link, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftLinkAddressBroken } from './address-broken.ts';
import { draftLinkAddressMissing } from './address-missing.ts';
import { draftLinkAddressRelative } from './address-relative.ts';
import { draftLinkBroken } from './broken.ts';
import { draftLinkCertificate } from './certificate.ts';
import { draftLinkCharactersUnencoded } from './characters-unencoded.ts';
import { draftLinkContactMalformed } from './contact-malformed.ts';
import { draftLinkDomainDisguised } from './domain-disguised.ts';
import { draftLinkFragmentMissing } from './fragment-missing.ts';
import { draftLinkHostLocal } from './host-local.ts';
import { draftLinkInsecure } from './insecure.ts';
import { draftLinkMoved } from './moved.ts';
import { draftLinkRedirectInsecure } from './redirect-insecure.ts';
import { draftLinkRedirectsMany } from './redirects-many.ts';
import { draftLinkSchemeUnsafe } from './scheme-unsafe.ts';
import { draftLinkServerFailing } from './server-failing.ts';
import { draftLinkShortener } from './shortener.ts';
import { draftLinkTextAmbiguous } from './text-ambiguous.ts';
import { draftLinkTrackingLimit } from './tracking-limit.ts';
import { draftLinkUnsubscribeMissing } from './unsubscribe-missing.ts';

export const draftLinkAudits: readonly Audit[] = [
  draftLinkAddressMissing,
  draftLinkAddressRelative,
  draftLinkAddressBroken,
  draftLinkInsecure,
  draftLinkCharactersUnencoded,
  draftLinkSchemeUnsafe,
  draftLinkHostLocal,
  draftLinkContactMalformed,
  draftLinkTrackingLimit,
  draftLinkUnsubscribeMissing,
  draftLinkShortener,
  draftLinkDomainDisguised,
  draftLinkTextAmbiguous,
  draftLinkFragmentMissing,
  draftLinkBroken,
  draftLinkServerFailing,
  draftLinkCertificate,
  draftLinkRedirectsMany,
  draftLinkRedirectInsecure,
  draftLinkMoved,
];
