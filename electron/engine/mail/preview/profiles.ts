// The mail clients that a preview can imitate, each with how near it comes and why.
import type { ProfileFacts } from '../../../../shared/draft/preview.ts';

export const profiles: readonly ProfileFacts[] = [];
