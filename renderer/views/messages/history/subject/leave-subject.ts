// Closes what is open, and leads the keys back to the list that it was opened from.
import { closeSubject } from '../../../../state/history-subject.ts';
import { focusTable } from '../list/focus-table.ts';

export function leaveSubject(): void {
  closeSubject();
  focusTable();
}
