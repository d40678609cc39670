// The audits of the topic draft-attachment, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftAttachmentArchive } from './archive.ts';
import { draftAttachmentContentIdLong } from './content-id-long.ts';
import { draftAttachmentContentIdRepeated } from './content-id-repeated.ts';
import { draftAttachmentEmpty } from './empty.ts';
import { draftAttachmentExtensionMissing } from './extension-missing.ts';
import { draftAttachmentInlineUnused } from './inline-unused.ts';
import { draftAttachmentMacros } from './macros.ts';
import { draftAttachmentNameLong } from './name-long.ts';
import { draftAttachmentNameMissing } from './name-missing.ts';
import { draftAttachmentNameUnprintable } from './name-unprintable.ts';
import { draftAttachmentPage } from './page.ts';
import { draftAttachmentTypeBlocked } from './type-blocked.ts';
import { draftAttachmentTypeBroken } from './type-broken.ts';
import { draftAttachmentTypeLong } from './type-long.ts';
import { draftAttachmentTypeRefused } from './type-refused.ts';
import { draftAttachmentTypeUnlikeName } from './type-unlike-name.ts';
import { draftAttachmentVirusTest } from './virus-test.ts';

export const draftAttachmentAudits: readonly Audit[] = [
  draftAttachmentTypeRefused,
  draftAttachmentTypeBlocked,
  draftAttachmentArchive,
  draftAttachmentMacros,
  draftAttachmentPage,
  draftAttachmentVirusTest,
  draftAttachmentNameMissing,
  draftAttachmentExtensionMissing,
  draftAttachmentNameLong,
  draftAttachmentNameUnprintable,
  draftAttachmentTypeLong,
  draftAttachmentTypeBroken,
  draftAttachmentTypeUnlikeName,
  draftAttachmentEmpty,
  draftAttachmentContentIdRepeated,
  draftAttachmentContentIdLong,
  draftAttachmentInlineUnused,
];
