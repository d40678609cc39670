// The MX audits, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';
import { mxAddressUnnamed } from './address-unnamed.ts';
import { mxIpv6Missing } from './ipv6-missing.ts';
import { mxMailFromNotSes } from './mail-from-not-ses.ts';
import { mxMissing } from './missing.ts';
import { mxMissingAtMailFrom } from './missing-at-mail-from.ts';
import { mxNullMissing } from './null-missing.ts';
import { mxNullMixed } from './null-mixed.ts';
import { mxNullSender } from './null-sender.ts';
import { mxPostmasterMissing } from './postmaster-missing.ts';
import { mxProvidersMixed } from './providers-mixed.ts';
import { mxPublicSuffix } from './public-suffix.ts';
import { mxSesFeedbackMisplaced } from './ses-feedback-misplaced.ts';
import { mxSingle } from './single.ts';
import { mxTargetAlias } from './target-alias.ts';
import { mxTargetDangling } from './target-dangling.ts';
import { mxTargetLiteral } from './target-literal.ts';
import { mxTargetPrivate } from './target-private.ts';
import { mxTargetRepeated } from './target-repeated.ts';
import { mxTargetSyntax } from './target-syntax.ts';
import { mxUnused } from './unused.ts';
import { mxVerificationLeftover } from './verification-leftover.ts';

export const mxAudits: readonly Audit[] = [
  mxMissingAtMailFrom,
  mxMailFromNotSes,
  mxTargetLiteral,
  mxNullMixed,
  mxNullSender,
  mxSesFeedbackMisplaced,
  mxTargetDangling,
  mxTargetPrivate,
  mxMissing,
  mxTargetAlias,
  mxTargetSyntax,
  mxNullMissing,
  mxUnused,
  mxPublicSuffix,
  mxTargetRepeated,
  mxVerificationLeftover,
  mxAddressUnnamed,
  mxIpv6Missing,
  mxSingle,
  mxProvidersMixed,
  mxPostmasterMissing,
];
