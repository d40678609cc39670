// A day of events in a bucket as Firehose lays it out, and the table over it: plain and gzipped, in envelopes, in pure ASCII, without line ends, and hostile.
import { gzipSync } from 'node:zlib';
import type { AthenaPlace, ObjectsPlace } from '../../shared/history/sources.ts';

export const region = 'us-east-1';
export const at = (time: string): number => Date.parse(`2026-11-20T${time}:00Z`);
export const nowMs = at('23:30');
export const clock = { nowMs: () => nowMs };
export const stretch = { fromMs: at('10:00'), untilMs: at('11:00') };
export const place: AthenaPlace & { readonly over: ObjectsPlace } = {
  kind: 'athena',
  region,
  database: 'mail',
  table: 'events',
  workGroup: 'primary',
  output: 's3://results/athena/',
  over: {
    kind: 's3',
    region,
    bucket: 'mail-events',
    prefix: `it's $1 ses/`,
    hours: 'dt={yyyy}-{MM}-{dd}/h={HH}/',
    errorPrefix: null,
    timeZone: 'Asia/Tokyo',
  },
};

type Told = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly tag?: string;
  readonly time?: string;
};

const mailOf = ({ id, to, subject, tag, time = '10:05' }: Told) => ({
  timestamp: `2026-11-20T${time}:00.000Z`,
  messageId: id,
  source: 'shop@orchard.example',
  destination: [to],
  headers: [{ name: 'Message-ID', value: `<${id}@orchard.example>` }],
  commonHeaders: { subject },
  tags: tag === undefined ? {} : { campaign: [tag] },
});
export const send = (told: Told) => ({ eventType: 'Send', mail: mailOf(told), send: {} });
const bounce = (told: Told) => ({
  eventType: 'Bounce',
  mail: mailOf(told),
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    timestamp: '2026-11-20T10:06:00.000Z',
    bouncedRecipients: [
      { emailAddress: told.to, status: '5.7.26', diagnosticCode: 'smtp; 550-5.7.26 unauthenticated' },
    ],
  },
});
const pure = (json: string): string =>
  json.replaceAll(/[^\p{ASCII}]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, unit) => letter.charCodeAt(unit).toString(16).padStart(4, '0'))
      .map((hex) => `\\u${hex}`)
      .join(''),
  );

export const amy = { id: 'm-amy', to: 'Amy@Mail.example', subject: 'Your invoice 42' };
const bob = { id: 'm-bob', to: 'bob@gmail.example', subject: 'Spring sale', tag: 'spring' };
const hostile = `x' OR '1'='1" --; DROP TABLE "events"; \\ 100% _ /* */ $1`;
const late = { id: 'm-late', to: 'amy@mail.example', subject: 'Your invoice 43', time: '14:05' };
const envelope = {
  Type: 'Notification',
  Message: pure(JSON.stringify(send({ ...amy, id: 'm-e', subject: 'ÉCOLE "fête"' }))),
};
export const json = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** In Tokyo's hours: nine more than the stretch has. */
export const files: readonly (readonly [key: string, body: Buffer])[] = [
  ['dt=2026-11-20/h=19/a.gz', gzipSync(json([send(amy), send(bob), bounce(bob)]))],
  ['dt=2026-11-20/h=19/b', Buffer.from(json([send({ ...amy, id: 'm-x', subject: hostile }), envelope]))],
  // Without line ends between the records.
  [
    'dt=2026-11-20/h=20/c',
    Buffer.from(
      json([send({ ...bob, id: 'm-jp', subject: 'ご請求のお知らせ 𠮷' }), bounce({ ...amy, id: 'm-n' })]).replaceAll(
        '\n',
        '',
      ),
    ),
  ],
  [
    'dt=2026-11-20/h=18/d',
    Buffer.from(`${pure(JSON.stringify(send({ ...bob, id: 'm-py', subject: 'ご請求 Ärger' })))}\n`),
  ],
  ['dt=2026-11-20/h=23/e', Buffer.from(json([send(late)]))],
  ['dt=2026-11-21/h=05/f', Buffer.from(json([send({ ...late, id: 'm-next', time: '20:05' })]))],
].map(([key, body]) => [`${place.over.prefix}${key as string}`, body as Buffer]);
