// An address that belongs to a role and not to a person.
import { draftSendingRecipientRole } from '../../../../../electron/engine/audits/draft-sending/recipient-role.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingRecipientRole, [
  { title: 'a person', message: { to: ['abuse.smith@example.net'] }, verdict: 'pass' },
  { title: 'a role', message: { to: ['Postmaster@example.net'] }, verdict: 'fail', says: 'Postmaster@example.net' },
]);
