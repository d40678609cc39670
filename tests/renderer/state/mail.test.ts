import { beforeEach, expect, it } from 'vitest';
import { acceptMailProgress, checkMail, checkMailFile, forgetMail, useMail } from '../../../renderer/state/mail.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import type { MailReport } from '../../../shared/message/mail-report.ts';
import { exampleFinding } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleMailReport } from '../message-examples.ts';

const answer = (reply: Reply<MailReport | null>) => standBridge({ 'mail.check': () => reply });

beforeEach(forgetMail);

it('opens what was checked at its worst finding, wherever the user stood', async () => {
  const findings = [exampleFinding({ id: 'fine', verdict: 'pass' }), exampleFinding({ id: 'bad' })];
  answer({ ok: true, value: exampleMailReport({ findings }) });
  await checkMail({ from: 'text', text: 'From: a@b.example' });
  expect(useSelection.getState().place).toBe('messages');
  expect(useMail.getState()).toMatchObject({
    checking: null,
    findingId: 'bad',
    checks: [{ report: { name: 'a.eml' } }],
  });
});

it('says nothing of a check that was called off, and why another failed', async () => {
  answer({ ok: false, failure: { kind: 'cancelled' } });
  await checkMail({ from: 'file' });
  expect(useMail.getState().failure).toBeNull();
  answer({ ok: false, failure: { kind: 'bug', message: 'x' } });
  await checkMail({ from: 'file' });
  expect(useMail.getState().failure).toEqual({ kind: 'bug', message: 'x' });
});

it('hears how far it is only while it runs, and forgets an answer for another profile', async () => {
  let end: (reply: Reply<MailReport | null>) => void = () => {};
  standBridge({ 'mail.check': () => new Promise((resolve) => (end = resolve)) });
  const checking = checkMail({ from: 'file' });
  acceptMailProgress({ asked: 4, answered: 1 });
  expect(useMail.getState().checking).toEqual({ asked: 4, answered: 1 });
  forgetMail();
  end({ ok: true, value: exampleMailReport() });
  await checking;
  acceptMailProgress({ asked: 9, answered: 9 });
  expect(useMail.getState()).toMatchObject({ checks: [], checking: null });
});

it('refuses a file that no receiver would take, without reading it', async () => {
  const { asked } = standBridge({});
  await checkMailFile({ name: 'big.eml', size: 65 * 1024 * 1024 } as File);
  expect(useMail.getState().failure?.kind).toBe('bad-input');
  expect(asked).toEqual([]);
});

it('says that a folder, or a file that is gone, cannot be read', async () => {
  await checkMailFile({ name: 'mails', size: 4096, arrayBuffer: () => Promise.reject(new Error('gone')) } as File);
  expect(useMail.getState().failure).toMatchObject({ kind: 'disk', path: 'mails' });
});
