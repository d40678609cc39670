// Which placeholder of SES a name is a slip of.
import { openTracker, unsubscribeUrl } from '../mail/ses-placeholders.ts';
import { editDistance } from '../protocols/text/edit-distance.ts';

export function meantPlaceholder(name: string): string | null {
  return [openTracker, unsubscribeUrl].find((right) => isSlip(name, right)) ?? null;
}

function isSlip(name: string, right: string): boolean {
  return name !== right && editDistance(name.toLowerCase().replace(/[._-]/gu, ''), right.toLowerCase(), 3) <= 3;
}
