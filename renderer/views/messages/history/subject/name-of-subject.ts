// The name of what is open.
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { Subject } from '../../../../state/history-subject.ts';

export function nameOfSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'message':
      return subject.messageId;
    case 'recipient':
      return subject.address;
    case 'domain':
      return subject.domain;
    default:
      return assertNever(subject);
  }
}
