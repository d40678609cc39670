// What is said of earlier mail to an address: what SES never tried to send neither bounced nor was complained about.
import { expect, it } from 'vitest';
import { earlierMail } from '../../../../electron/engine/timeline/earlier-mail.ts';
import { sentAtMs, toldEvent } from '../../../fakes/told-events.ts';

const earlier = (id: string) => ({ messageId: id, atMs: sentAtMs - 60_000 });

it('counts what became of it, without what a suppression list kept back', () => {
  const keptBack = [
    toldEvent('BOUNCE', { ...earlier('m1'), subType: 'Permanent/OnAccountSuppressionList' }),
    toldEvent('COMPLAINT', { ...earlier('m2'), subType: 'OnAccountSuppressionList' }),
  ];
  const bounced = toldEvent('BOUNCE', { ...earlier('m3'), subType: 'Permanent/General' });
  const ask = { messageId: 'm9', beforeMs: sentAtMs };
  expect(earlierMail([...keptBack, bounced], ask)).toMatchObject({ bounced: 1, complained: false });
  const complaint = toldEvent('COMPLAINT', { ...earlier('m4'), subType: 'abuse' });
  expect(earlierMail([...keptBack, complaint], ask)).toMatchObject({ bounced: 0, complained: true });
});
