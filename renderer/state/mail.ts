// Received messages that were checked: kept in memory alone, since mail is private.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RequestAnswer, RequestInput } from '../../shared/ipc/requests.ts';
import type { SignalPayload } from '../../shared/ipc/signals.ts';
import type { MailReport } from '../../shared/message/mail-report.ts';
import { mimeLimits } from '../../shared/message/mime.ts';
import type { Text } from '../../shared/text.ts';
import { bytesOfFile, unreadable } from './bytes-of-file.ts';
import { showMessages } from './messages-place.ts';
import { forgetWithProfile } from './with-profile.ts';

export const mailTabs = ['findings', 'path', 'signatures', 'claimed', 'structure'] as const;
export type MailTab = (typeof mailTabs)[number];

export type MailCheck = { readonly id: number; readonly report: MailReport };

type MailStore = {
  /** Newest first. */
  readonly checks: readonly MailCheck[];
  readonly open: number | null;
  readonly tab: MailTab;
  readonly findingId: string | null;
  /** Whether the finding is explained beside; null leaves it to the width of the window. */
  readonly isExplained: boolean | null;
  /** How far the running check is; null where none runs. */
  readonly checking: SignalPayload<'mail.progress'> | null;
  /** Why the last could not be checked. */
  readonly failure: Failure | null;
  /** Those of the demo; null before main has answered. */
  readonly examples: RequestAnswer<'mail.examples'> | null;
};

const start: MailStore = {
  checks: [],
  open: null,
  tab: 'findings',
  findingId: null,
  isExplained: null,
  checking: null,
  failure: null,
  examples: null,
};

export const useMail = create<MailStore>(() => start);

/** So many are kept at once. */
const keptChecks = 30;
let made = 0;
/** Counts up where what is asked for is no longer wanted. */
let era = 0;

export async function checkMail(input: RequestInput<'mail.check'>): Promise<void> {
  showMessages('received');
  if (useMail.getState().checking !== null) return;
  const mine = era;
  useMail.setState({ checking: { asked: 0, answered: 0 }, failure: null });
  const reply = await bridge.request('mail.check', input);
  if (mine !== era) return;
  useMail.setState({ checking: null });
  if (!reply.ok) {
    if (reply.failure.kind !== 'cancelled') useMail.setState({ failure: reply.failure });
    return;
  }
  if (reply.value !== null) accept(reply.value);
}

function accept(report: MailReport): void {
  made += 1;
  const { checks, tab } = useMail.getState();
  useMail.setState({ checks: [{ id: made, report }, ...checks].slice(0, keptChecks) });
  showMail(made);
  useMail.setState({ tab });
}

/** Its worst finding is chosen at first. */
export function showMail(id: number | null): void {
  const report = useMail.getState().checks.find((check) => check.id === id)?.report;
  const first = report?.findings.find(({ verdict }) => verdict === 'fail');
  useMail.setState({ open: id, findingId: first?.id ?? null, failure: null });
}

export function acceptMailProgress(progress: SignalPayload<'mail.progress'>): void {
  if (useMail.getState().checking !== null) useMail.setState({ checking: progress });
}

export async function stopMail(): Promise<void> {
  await bridge.request('mail.stop', {});
}

export async function loadMailExamples(): Promise<void> {
  const mine = era;
  const reply = await bridge.request('mail.examples', {});
  if (mine === era) useMail.setState({ examples: reply.ok ? reply.value : [] });
}

export function showMailTab(tab: MailTab): void {
  useMail.setState({ tab });
}

export function showMailFinding(findingId: string, isExplained: boolean | null): void {
  useMail.setState((now) => ({ findingId, isExplained: isExplained ?? now.isExplained }));
}

export function explainMail(isExplained: boolean): void {
  useMail.setState({ isExplained });
}

/** A file that was dropped or pasted. */
export async function checkMailFile(file: File): Promise<void> {
  if (file.size > mimeLimits.maxBytes) return refuse({ kind: 'bad-input', because: tooLarge(file.name) });
  const bytes = await bytesOfFile(file);
  if (bytes === null) return refuse(unreadable(file));
  await checkMail({ from: 'bytes', name: file.name, bytes });
}

function refuse(failure: Failure): void {
  showMessages('received');
  useMail.setState({ failure });
}

function tooLarge(name: string): Text {
  const mb = mimeLimits.maxBytes / (1024 * 1024);
  return {
    en: `"${name}" is larger than ${mb} MB. Receivers refuse messages long before that: save the message without its attachments.`,
    ja: `「${name}」は ${mb} MB を超えています。これほど大きなメールは受信側で拒否されます。添付ファイルを除いて保存してください。`,
  };
}

/** Another profile asks another resolver. */
export function forgetMail(): void {
  era += 1;
  useMail.setState(start);
}

forgetWithProfile(forgetMail);
