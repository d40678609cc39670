// The mail clients that a preview can imitate, with how near each comes.
import type { ProfileFacts } from '../../../shared/draft/preview.ts';
import { profiles } from '../../engine/mail/preview/profiles.ts';

export const listProfiles = (): readonly ProfileFacts[] => profiles;
