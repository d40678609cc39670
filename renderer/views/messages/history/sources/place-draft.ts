// A source as it is typed by hand: the place it means, or which fields are wrong.
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { SourcePlace } from '../../../../../shared/history/sources.ts';

export const handKinds = ['s3', 'logs', 'queue', 'athena'] as const;
export type HandKind = (typeof handKinds)[number];

export type PlaceDraft = {
  readonly kind: HandKind;
  readonly region: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly hours: string;
  readonly errorPrefix: string;
  readonly timeZone: string;
  readonly group: string;
  readonly layout: 'records' | 'traces';
  readonly queueUrl: string;
  readonly database: string;
  readonly table: string;
  readonly workGroup: string;
  readonly output: string;
};

export type PlaceField = Exclude<keyof PlaceDraft, 'kind' | 'region' | 'layout' | 'errorPrefix'>;

const firehoseHours = '{yyyy}/{MM}/{dd}/{HH}/';

export const emptyPlace = (region: string): PlaceDraft => ({
  kind: 's3',
  region,
  bucket: '',
  prefix: '',
  hours: firehoseHours,
  errorPrefix: '',
  timeZone: 'UTC',
  group: '',
  layout: 'records',
  queueUrl: '',
  database: '',
  table: '',
  workGroup: 'primary',
  output: '',
});

const fieldsOf: { readonly [K in HandKind]: readonly PlaceField[] } = {
  s3: ['bucket', 'prefix', 'hours', 'timeZone'],
  logs: ['group'],
  queue: ['queueUrl'],
  athena: ['database', 'table', 'workGroup', 'output'],
};

const isRight: { readonly [F in PlaceField]: (typed: string) => boolean } = {
  bucket: (typed) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u.test(typed),
  prefix: (typed) => typed.length <= 1024,
  hours: (typed) => typed.length <= 200 && ['{yyyy}', '{MM}', '{dd}'].every((part) => typed.includes(part)),
  timeZone: isTimeZone,
  group: (typed) => /^[\w./#-]{1,512}$/u.test(typed),
  queueUrl: isQueueUrl,
  database: (typed) => /^\w{1,255}$/u.test(typed),
  table: (typed) => /^\w{1,255}$/u.test(typed),
  workGroup: isWorkGroup,
  output: (typed) => typed === '' || /^s3:\/\/[^\s]{1,1000}$/u.test(typed),
};

/** The fields of its kind that are not as they must be. */
export function wrongFields(draft: PlaceDraft): readonly PlaceField[] {
  return fieldsOf[draft.kind].filter((field) => !isRight[field](draft[field].trim()));
}

/** Its fields are right. */
export function readPlace(draft: PlaceDraft): SourcePlace {
  const { kind, region, layout } = draft;
  const typed = (field: keyof PlaceDraft) => draft[field].trim();
  switch (kind) {
    case 's3':
      return {
        kind,
        region,
        bucket: typed('bucket'),
        prefix: typed('prefix'),
        hours: typed('hours'),
        errorPrefix: typed('errorPrefix') === '' ? null : typed('errorPrefix'),
        timeZone: typed('timeZone'),
      };
    case 'logs':
      return { kind, region, group: typed('group'), layout };
    case 'queue':
      return { kind, region, queueUrl: typed('queueUrl'), mode: 'peek' };
    case 'athena':
      return {
        kind,
        region,
        database: typed('database'),
        table: typed('table'),
        workGroup: typed('workGroup'),
        output: typed('output') === '' ? null : typed('output'),
      };
    default:
      return assertNever(kind);
  }
}

export function isWorkGroup(typed: string): boolean {
  return /^[\w.-]{1,128}$/u.test(typed.trim());
}

function isTimeZone(typed: string): boolean {
  try {
    return typed !== '' && new Intl.DateTimeFormat('en', { timeZone: typed }).format(0) !== '';
  } catch {
    return false;
  }
}

/** The demo's queues stand on this machine, without TLS. */
function isQueueUrl(typed: string): boolean {
  return URL.canParse(typed) && /^https?:\/\/[^/]+\/.+/u.test(typed) && typed.length <= 2000;
}
