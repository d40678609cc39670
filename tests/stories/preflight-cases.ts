// Messages that are tried twice: what the preflight says of each, and whether the simulated SES takes it.
import { attachmentOf } from '../fakes/message-form.ts';
import type { TriedMessage } from '../fakes/preflight-trial.ts';

export type PreflightCase = {
  readonly title: string;
  readonly message: TriedMessage;
  /** The one blocker, without the word `draft`; left out: nothing keeps it from being sent. */
  readonly blocker?: string;
  /** The ways that it keeps the message from; left out: both. */
  readonly only?: 'assembled' | 'bytes';
  /** Why SES and the preflight may differ. */
  readonly excuse?: string;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const to = (...typed: readonly string[]) => ({ form: { to: typed } });
const header = (name: string, value: string) => ({ form: { headers: [{ name, value }] } });
const tag = (name: string, value: string) => ({ form: { tags: [{ name, value }] } });
const file = (change: Parameters<typeof attachmentOf>[1], content = encode('x')) => ({
  form: { attachments: [attachmentOf(content, { fileName: 'a.txt', ...change })] },
  contents: [content],
});
const files = (count: number) => ({
  form: {
    attachments: Array.from({ length: count }, (_, at) => attachmentOf(encode('x'), { fileName: `${at}.txt` })),
  },
  contents: [encode('x')],
});
const headers = (count: number) => ({
  headers: Array.from({ length: count }, (_, at) => ({ name: `X-${at}`, value: 'a' })),
});
const oneClick = { https: 'https://orchard.example/leave', mailto: null, oneClick: true };
const simulator = 'success@simulator.amazonses.com';
/** In two parts, so that scanners leave this file alone. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const partly = 'SES would get only what can be read of it: whoever stands in the rest would be left out.';
const second = 'Which of the two counts nobody says; the checks look at that of the form.';
const unasked = 'Contact lists are not asked about: SES says it.';
const holes = 'SES would take it, with holes where values belong.';

export const formCases: readonly PreflightCase[] = [
  { title: 'in order', message: {} },
  { title: 'a comma behind', message: to(`${simulator},`) },
  { title: 'a name with a dot', message: to(`Mia B. <${simulator}>`) },
  { title: 'a name cut apart', message: to(`Mia, Inc. <${simulator}>`), blocker: 'address-broken', excuse: partly },
  { title: 'an open quote', message: to(`"Mia <${simulator}>`), blocker: 'address-broken', excuse: partly },
  { title: 'an open bracket', message: to(`Mia <${simulator}`), blocker: 'address-broken', excuse: partly },
  { title: 'no address', message: to('mia'), blocker: 'address-broken' },
  { title: 'a blank inside', message: to('mi a@orchard.example'), blocker: 'address-broken' },
  { title: 'no dot', message: to('mia@localhost'), blocker: 'address-broken' },
  { title: 'two dots', message: to('mia@orchard..example'), blocker: 'address-broken' },
  { title: 'dots as carriers gave them', message: to('.a..b.@orchard.example') },
  { title: 'a quoted local part', message: to('"a b"@orchard.example') },
  { title: 'a local part in Unicode', message: to('müller@orchard.example'), blocker: 'address-local-not-ascii' },
  { title: 'a domain in Unicode', message: to('mia@müller.example') },
  { title: 'a local part of 64', message: to(`${'a'.repeat(64)}@orchard.example`) },
  { title: 'a local part of 65', message: to(`${'a'.repeat(65)}@orchard.example`), blocker: 'address-long' },
  { title: 'a label of 64', message: to(`a@${'b'.repeat(64)}.example`), blocker: 'address-long' },
  { title: 'a tag', message: to('{{email}}'), blocker: 'address-tag' },
  { title: 'nobody', message: to(), blocker: 'sending-recipients-missing' },
  { title: 'a group of nobody', message: to('undisclosed-recipients:;'), blocker: 'sending-recipients-missing' },
  { title: 'Bcc alone', message: { form: { to: [], bcc: [simulator] } } },
  { title: 'broken replies', message: { form: { replyTo: ['mia'] } }, blocker: 'address-broken' },
  { title: 'from a literal', message: { form: { from: 'a@[192.0.2.1]' } }, blocker: 'address-broken' },
  { title: 'from two', message: { form: { from: 'a@orchard.example, b@orchard.example' } } },
  { title: 'a stranger as Sender', message: header('Sender', 'a@other.example'), blocker: 'sending-sender-unverified' },
  { title: 'one of us as Sender', message: header('Sender', 'a@orchard.example') },

  {
    title: 'a header name with a blank',
    message: header('X Y', 'x'),
    blocker: 'header-name-broken',
    only: 'assembled',
  },
  {
    title: 'a header name of 127',
    message: header('X'.repeat(127), 'x'),
    blocker: 'header-name-broken',
    only: 'assembled',
  },
  { title: 'a header without a value', message: header('X-A', ' ') },
  { title: 'a line break in a header', message: header('X-A', 'a\r\nBcc: b@orchard.example') },
  { title: 'a header in Japanese', message: header('X-A', 'りんご') },
  { title: 'a header of 995', message: header('X', 'x y'.repeat(331)) },
  {
    title: 'a header of 996',
    message: header('X', `${'x y'.repeat(331)} xy`),
    blocker: 'header-value-long',
    only: 'assembled',
  },
  {
    title: 'a header long once it is encoded',
    message: header('X-A', 'りんご'.repeat(100)),
    blocker: 'header-value-long',
    only: 'assembled',
  },
  { title: 'a second Subject', message: header('Subject', 'x'), blocker: 'header-repeats-form' },
  {
    title: 'a feedback address beside the form',
    message: header('Return-Path', 'a@orchard.example'),
    blocker: 'header-repeats-form',
    excuse: second,
  },
  {
    title: 'a set beside the form',
    message: header('X-SES-CONFIGURATION-SET', 'none'),
    blocker: 'header-repeats-form',
    excuse: second,
  },
  {
    title: 'a date',
    message: header('Date', 'Fri, 20 Nov 2026 09:00:00 +0000'),
    blocker: 'header-structure-own',
    only: 'assembled',
  },
  {
    title: 'a type',
    message: header('Content-Type', 'text/plain'),
    blocker: 'header-structure-own',
    only: 'assembled',
  },
  {
    title: 'Bcc as a header',
    message: header('Bcc', 'a@orchard.example'),
    blocker: 'header-structure-own',
    only: 'assembled',
  },
  {
    title: 'two ways to leave',
    message: { form: { headers: [{ name: 'List-Unsubscribe', value: '<https://a.example>' }], unsubscribe: oneClick } },
    blocker: 'header-repeated',
  },
  {
    title: 'one X header twice',
    message: {
      form: {
        headers: [
          { name: 'X-A', value: '1' },
          { name: 'x-a', value: '2' },
        ],
      },
    },
  },
  { title: '15 headers', message: { form: headers(15) } },
  { title: '16 headers', message: { form: headers(16) }, blocker: 'header-many', only: 'assembled' },
  {
    title: '15 headers and unsubscribing',
    message: { form: { ...headers(15), unsubscribe: oneClick } },
    blocker: 'header-many',
    only: 'assembled',
  },
  {
    title: 'an address to leave by in Japanese',
    message: { form: { unsubscribe: { ...oneClick, https: 'https://a.example/りんご' } } },
  },

  { title: 'a program', message: file({ fileName: 'りんご.EXE ' }), blocker: 'attachment-type-refused' },
  { title: 'a name like a program', message: file({ fileName: 'exe' }) },
  { title: 'no name', message: file({ fileName: '' }), blocker: 'attachment-name-missing', only: 'assembled' },
  { title: 'a name of 255', message: file({ fileName: `${'a'.repeat(251)}.txt` }) },
  {
    title: 'a name of 256',
    message: file({ fileName: `${'a'.repeat(252)}.txt` }),
    blocker: 'attachment-name-long',
    only: 'assembled',
  },
  {
    title: 'a content ID of 79',
    message: file({ contentId: 'a'.repeat(79) }),
    blocker: 'attachment-content-id-long',
    only: 'assembled',
  },
  { title: 'an empty content ID', message: file({ contentId: '' }) },
  {
    title: 'a type of 79',
    message: file({ contentType: `text/${'x'.repeat(74)}` }),
    blocker: 'attachment-type-long',
    only: 'assembled',
  },
  { title: 'the test virus', message: file({}, encode(`${eicar}\n`)), blocker: 'attachment-virus-test' },
  { title: 'the test virus quoted', message: file({}, encode(`Not ${eicar}`)) },

  { title: 'a tag with a blank', message: tag('a b', 'x'), blocker: 'sending-tag-characters' },
  { title: 'a tag of 257', message: tag('a', 'x'.repeat(257)), blocker: 'sending-tag-long' },
  { title: 'a tag of SES', message: tag('ses:a', 'x'), blocker: 'sending-tag-reserved' },
  { title: 'an unknown set', message: { form: { configurationSet: 'none' } }, blocker: 'sending-set-missing' },
  { title: 'no set after all', message: { form: { configurationSet: '' } } },
  {
    title: 'an unknown list',
    message: { form: { listManagement: { contactList: 'none', topic: null } } },
    excuse: unasked,
  },
  {
    title: 'a list without a topic after all',
    message: { form: { listManagement: { contactList: 'readers', topic: '' } } },
  },

  { title: 'no body', message: { source: { html: '', text: null } }, blocker: 'ses-body-missing', only: 'assembled' },
  { title: 'a line of 2,000', message: { source: { html: `<p>${'a'.repeat(2000)}</p>` } } },
  {
    title: 'a subject of 1,200',
    message: { source: { subject: 'a'.repeat(1200) } },
    blocker: 'mime-line-long',
    only: 'bytes',
  },
  {
    title: 'two trackers',
    message: { source: { html: '<p>{{ses:openTracker}}{{ses:openTracker}}</p>' } },
    blocker: 'ses-tracker-repeated',
  },
  {
    title: 'a placeholder misspelt',
    message: { source: { html: '{{amazonSESUnsubscribeURL}}' } },
    blocker: 'ses-placeholder-misspelt',
    excuse: holes,
  },
  {
    title: 'an open block',
    message: { source: { html: '<p>{{#if a}}</p>' } },
    blocker: 'template-unreadable',
    excuse: holes,
  },
];

export const heavyCases: readonly PreflightCase[] = [
  { title: '498 attachments', message: files(498) },
  { title: '499 attachments', message: files(499), blocker: 'mime-parts-over' },
  { title: '40 MB encoded', message: file({}, new Uint8Array(30_500_000)) },
  { title: 'over 40 MB encoded', message: file({}, new Uint8Array(30_800_000)), blocker: 'size-message-over' },
  { title: '600 KB of HTML', message: { source: { html: `<p>${'a '.repeat(260_000)}</p>` } } },
];

const raw = (...lines: readonly string[]): TriedMessage => ({
  raw: encode(lines.map((line) => `${line}\r\n`).join('')),
});
const from = 'From: news@orchard.example';
const head = [from, `To: ${simulator}`, 'Subject: Apples', 'MIME-Version: 1.0'];
const mixed = (...part: readonly string[]) =>
  raw(...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'x', '--b', ...part, '', 'x', '--b--');
const parts = (count: number) =>
  raw(
    ...head,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...Array.from({ length: count }, () => '--b\r\n\r\nx'),
    '--b--',
  );
const arn = 'arn:aws:ses:us-east-1:999999999999:identity/other.example';

export const rawCases: readonly PreflightCase[] = [
  { title: 'in order', message: raw(...head, '', 'x') },
  { title: 'braces', message: raw(...head, '', '{{x}}') },
  { title: 'no body', message: raw(...head, '') },
  { title: 'no From', message: raw(`To: ${simulator}`, '', 'x'), blocker: 'sending-from-missing' },
  { title: 'two From', message: raw(...head, from, '', 'x'), blocker: 'header-repeated' },
  { title: 'two To', message: raw(...head, `To: ${simulator}`, '', 'x') },
  {
    title: 'two signatures',
    message: raw('DKIM-Signature: a', 'DKIM-Signature: b', ...head, '', 'x'),
    blocker: 'header-repeated',
  },
  { title: 'a line of 998', message: raw(...head, '', 'x'.repeat(998)) },
  { title: 'a line of 999', message: raw(...head, '', 'x'.repeat(999)), blocker: 'mime-line-long' },
  { title: 'a header line of 998', message: raw(...head, `X: ${'x'.repeat(995)}`, '', 'x') },
  { title: 'a header line of 999', message: raw(...head, `X: ${'x'.repeat(996)}`, '', 'x'), blocker: 'mime-line-long' },
  {
    title: 'more headers than a call takes',
    message: raw(...head, ...Array.from({ length: 40 }, () => 'X-A: a'), '', 'x'),
  },
  {
    title: 'a Return-Path of somebody else',
    message: raw('Return-Path: <a@other.example>', ...head, '', 'x'),
    blocker: 'sending-feedback-unverified',
  },
  { title: 'an empty Return-Path', message: raw('Return-Path: <>', ...head, '', 'x') },
  {
    title: 'a Sender of somebody else',
    message: raw('Sender: a@other.example', ...head, '', 'x'),
    blocker: 'sending-sender-unverified',
  },
  {
    title: 'another account',
    message: raw(
      `X-SES-SOURCE-ARN: ${arn}`,
      `X-SES-FROM-ARN: ${arn}`,
      'From: a@other.example',
      `To: ${simulator}`,
      '',
      'x',
    ),
    excuse: 'The simulated account knows no other accounts; only their owner can look at them.',
  },
  {
    title: 'an unknown set',
    message: raw(...head, 'X-SES-CONFIGURATION-SET: none', '', 'x'),
    blocker: 'sending-set-missing',
  },
  {
    title: 'a tag with a blank',
    message: raw(...head, 'X-SES-MESSAGE-TAGS: a=b c', '', 'x'),
    blocker: 'sending-tag-characters',
  },
  { title: 'hidden recipients', message: raw(from, 'To: undisclosed-recipients:;', `Bcc: ${simulator}`, '', 'x') },
  {
    title: 'a local part in Unicode',
    message: raw(from, 'To: müller@orchard.example', '', 'x'),
    blocker: 'address-local-not-ascii',
  },
  {
    title: 'a program',
    message: mixed('Content-Type: application/x; name=a.exe', 'Content-Disposition: attachment'),
    blocker: 'attachment-type-refused',
  },
  {
    title: 'a program in pieces',
    message: mixed('Content-Disposition: attachment; filename*0=a; filename*1=.exe'),
    blocker: 'attachment-type-refused',
  },
  {
    title: 'a program behind signs',
    message: mixed("Content-Disposition: attachment; filename*=utf-8''a.%65xe"),
    blocker: 'attachment-type-refused',
  },
  { title: 'no name', message: mixed('Content-Type: image/png', 'Content-Disposition: attachment') },
  { title: '500 parts', message: parts(500) },
  { title: '501 parts', message: parts(501), blocker: 'mime-parts-over' },
  { title: 'line feeds alone', message: { raw: encode(`${head.join('\n')}\n\nx\n`) } },
  {
    title: 'carriage returns alone',
    message: { raw: encode(`${head.join('\r')}\r\rx\r`) },
    excuse: 'The simulator ends no line there.',
  },
];
