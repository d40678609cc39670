// The audits of the topic draft-image, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftImageAddressRelative } from './address-relative.ts';
import { draftImageAltFileName } from './alt-file-name.ts';
import { draftImageAltMissing } from './alt-missing.ts';
import { draftImageAttachmentUnknown } from './attachment-unknown.ts';
import { draftImageBackgroundAlone } from './background-alone.ts';
import { draftImageBroken } from './broken.ts';
import { draftImageDataAddress } from './data-address.ts';
import { draftImageDimensionsMissing } from './dimensions-missing.ts';
import { draftImageFormatUnknown } from './format-unknown.ts';
import { draftImageHeavy } from './heavy.ts';
import { draftImageHeavyTogether } from './heavy-together.ts';
import { draftImageImagesOnly } from './images-only.ts';
import { draftImageInsecure } from './insecure.ts';
import { draftImageLinkUnnamed } from './link-unnamed.ts';
import { draftImageOversized } from './oversized.ts';
import { draftImageSourceMissing } from './source-missing.ts';
import { draftImageTrackingPixel } from './tracking-pixel.ts';

export const draftImageAudits: readonly Audit[] = [
  draftImageAltMissing,
  draftImageAltFileName,
  draftImageDimensionsMissing,
  draftImageInsecure,
  draftImageDataAddress,
  draftImageAddressRelative,
  draftImageSourceMissing,
  draftImageAttachmentUnknown,
  draftImageLinkUnnamed,
  draftImageImagesOnly,
  draftImageBackgroundAlone,
  draftImageTrackingPixel,
  draftImageBroken,
  draftImageFormatUnknown,
  draftImageHeavy,
  draftImageHeavyTogether,
  draftImageOversized,
];
