// Small whole values of sendings, lab runs and checked messages that the window's tests build on.
import type { LabCell, LabRun, LabSource } from '../../shared/message/lab.ts';
import type { MailHop, MailReport } from '../../shared/message/mail-report.ts';
import type { SendEntry, SendPreview, SendRun } from '../../shared/message/send.ts';
import { emptyForm, type KeptMessage } from '../../shared/message/form.ts';
import { sameText } from '../../shared/text.ts';

export const exampleMessage: KeptMessage = {
  form: { ...emptyForm, region: 'us-east-1', from: 'news@a.example', to: ['ann@b.example'] },
  raw: null,
};

export function exampleSendPreview(change: Partial<SendPreview> = {}): SendPreview {
  return {
    calls: [
      {
        operation: 'SendEmail',
        action: 'ses:SendEmail',
        input: { FromEmailAddress: 'news@a.example' },
        commandLine: 'aws sesv2 send-email',
      },
    ],
    recipients: 1,
    simulated: 1,
    effect: sameText('The effect.'),
    cost: sameText('The cost.'),
    seconds: 1,
    obstacles: [],
    typed: null,
    ...change,
  };
}

export function exampleEntry(change: Partial<SendEntry> = {}): SendEntry {
  return { to: ['ann@b.example'], state: 'waiting', messageId: null, atMs: null, status: null, says: null, ...change };
}

export function exampleSendRun(entries: readonly SendEntry[], change: Partial<SendRun> = {}): SendRun {
  return {
    version: 1,
    id: 'run-1',
    profileId: 'demo',
    draftId: 'draft-1',
    region: 'us-east-1',
    way: 'simple',
    subject: 'Hello',
    from: 'news@a.example',
    configurationSet: null,
    startedAtMs: 1,
    endedAtMs: null,
    entries,
    failure: null,
    ...change,
  };
}

export function exampleCell(change: Partial<LabCell> = {}): LabCell {
  return {
    scenario: 'bounce',
    set: null,
    address: 'bounce+x@simulator.amazonses.com',
    state: 'sent',
    messageId: 'id-1',
    sentAtMs: 1000,
    expected: { types: ['SEND', 'BOUNCE'], also: [], says: sameText('A hard bounce.') },
    observed: [],
    verdict: 'waiting',
    says: sameText('Waiting.'),
    ...change,
  };
}

export function exampleLabRun(cells: readonly LabCell[], change: Partial<LabRun> = {}): LabRun {
  return {
    version: 1,
    id: 'lab-1',
    profileId: 'demo',
    region: 'us-east-1',
    from: 'news@a.example',
    draftName: '',
    watching: { kind: 'none' },
    startedAtMs: Date.UTC(2026, 0, 2),
    endedAtMs: Date.UTC(2026, 0, 2, 0, 1),
    cells,
    notes: [],
    failure: null,
    ...change,
  };
}

export function exampleSource(set: string | null, change: Partial<LabSource> = {}): LabSource {
  return { set, heard: ['SEND'], topics: [], queues: [], silence: null, ...change };
}

export function exampleHop(change: Partial<MailHop> = {}): MailHop {
  return {
    helo: null,
    fromName: 'mail.a.example',
    fromIp: '192.0.2.1',
    by: 'mx.b.example',
    protocol: 'ESMTPS',
    tls: 'TLS1.3',
    encrypted: 'yes',
    atMs: 0,
    delayMs: null,
    raw: 'Received: from mail.a.example',
    ...change,
  };
}

const root = {
  path: '1',
  contentType: 'text/plain',
  charset: 'utf-8',
  encoding: '7bit',
  disposition: null,
  fileName: null,
  contentId: null,
  headers: [],
  head: { start: 0, end: 10 },
  body: { start: 10, end: 20 },
  decodedBytes: 10,
  parts: [],
};

export function exampleMailReport(change: Partial<MailReport> = {}): MailReport {
  return {
    name: 'a.eml',
    bytes: 2048,
    subject: 'Hello',
    from: 'Ann <ann@a.example>',
    fromDomain: 'a.example',
    to: 'bob@b.example',
    messageId: '<1@a.example>',
    dateMs: 0,
    checkedAtMs: 0,
    resolver: ['127.0.0.1:53'],
    headline: { tone: 'ok', text: sameText('It passes.') },
    sender: null,
    hops: [exampleHop()],
    spf: null,
    signatures: [],
    dmarc: null,
    arc: { result: 'none', sets: [], says: sameText('No ARC.') },
    claimed: [],
    oneClick: { listUnsubscribe: null, post: null, signed: null },
    structure: {
      bytes: 20,
      root,
      parts: 1,
      depth: 1,
      longestLine: { bytes: 10, offset: 0 },
      lineEnds: { crlf: 1, lf: 0, cr: 0 },
      faults: [],
    },
    findings: [],
    elapsedMs: 1,
    ...change,
  };
}
