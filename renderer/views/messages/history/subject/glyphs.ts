// The shape of each state of a message, and the icon of who can change it.
import {
  IconBuildingSkyscraper,
  IconCircleCheck,
  IconCloud,
  IconHelpCircle,
  IconUser,
  IconUserEdit,
} from '@tabler/icons-react';
import type { Whose } from '../../../../../shared/history/diagnosis.ts';
import type { MessageState } from '../../../../../shared/history/search.ts';
import type { GlyphState } from '../../../../ui/state-glyph.tsx';

/** Sent and not heard of is unknown: neither good nor bad. */
export const glyphOfState: { readonly [S in MessageState]: GlyphState } = {
  sent: 'unknown',
  delayed: 'medium',
  delivered: 'pass',
  opened: 'pass',
  clicked: 'pass',
  bounced: 'high',
  'bounced-later': 'high',
  complained: 'high',
  suppressed: 'high',
  rejected: 'blocker',
  'not-rendered': 'blocker',
  unsubscribed: 'info',
  traced: 'unknown',
};

export const iconOfWhose: { readonly [W in Whose]: typeof IconUser } = {
  sender: IconUserEdit,
  recipient: IconUser,
  receiver: IconBuildingSkyscraper,
  ses: IconCloud,
  nobody: IconCircleCheck,
  unknown: IconHelpCircle,
};
