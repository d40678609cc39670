// Which steps make a look: what the client leaves out first, then its darkness.
import type { PreviewClient, PreviewLook } from '../../../../shared/draft/preview.ts';
import { assertNever } from '../../../../shared/assert-never.ts';
import { applyLosses } from './apply-losses.ts';
import { settleScheme } from './color-scheme.ts';
import { darken } from './darken.ts';
import { readStylesAsGmail } from './gmail.ts';
import type { LookStep } from './look-step.ts';
import { noteChangedColors } from './outlook-com.ts';
import { drawAsWord } from './outlook-word.ts';
import type { TagsByName } from './selected-tags.ts';
import type { Tally } from './tally.ts';

/** `names`: which elements of the mail have a class or an id. */
export function stepsOfLook(
  { client, darkness }: PreviewLook,
  tally: Tally,
  names: () => TagsByName,
): readonly LookStep[] {
  const clientSteps = stepsOfClient(client, tally, names);
  switch (darkness) {
    case 'light':
      return [...clientSteps, settleScheme('light')];
    case 'authored':
      return [...clientSteps, settleScheme('dark')];
    case 'partial':
    case 'full': {
      const notes = client === 'outlook-com' ? [noteChangedColors] : [];
      return [...clientSteps, settleScheme('light'), ...notes, darken(darkness)];
    }
    default:
      return assertNever(darkness);
  }
}

function stepsOfClient(client: PreviewClient, tally: Tally, names: () => TagsByName): readonly LookStep[] {
  switch (client) {
    case 'none':
    case 'thunderbird':
      return [];
    case 'gmail-web':
    case 'gmail-app':
      return [readStylesAsGmail(tally), applyLosses(client, tally, names)];
    case 'outlook-windows':
      return [drawAsWord(tally), applyLosses(client, tally, names)];
    case 'outlook-com':
    case 'apple-mail':
    case 'yahoo':
      return [applyLosses(client, tally, names)];
    default:
      return assertNever(client);
  }
}
