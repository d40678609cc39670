// The words of asking Amazon Athena, in English; history-athena-ja.ts has the same shape.
const count = (number: number) => number.toLocaleString('en');

export const historyAthenaEn = {
  open: 'Amazon Athena…',
  openTip: 'Search the objects of an S3 source where they lie, if they are too many to read here.',
  ask: 'Ask…',
  title: 'Ask Amazon Athena',
  intro: 'Athena searches the objects of an S3 source where they lie. Only what matches comes into the history.',
  noObjects: 'There is no S3 source. Add the one that the table lies over first.',
  over: 'Objects of',
  question: 'Question',
  questionFrom: 'From the search box.',
  takesNone: 'Takes no question',
  typeGroup: 'Type the name of the work group instead.',
  noGroup: (name: string, region: string) => `There is no work group ${name} in ${region}. Choose another.`,
  rulesUnknown: 'Where this work group keeps results and what it limits is not known.',
  outputDecided: 'Decided by the work group.',
  outputNeeded: 'The work group names no place. Give one such as s3://bucket/prefix/.',
  overLimit: (name: string, size: string) =>
    `The work group ${name} cancels a query once it has scanned ${size}, and this one may. Choose a shorter time or another work group.`,
  span: 'Time',
  spans: { day: 'The last 24 hours', week: 'The last 7 days', month: 'The last 30 days', own: 'From and to…' },
  plan: 'Show the question and its size',
  planning: 'Listing the objects of these hours',
  size: 'Before you ask',
  sql: 'The question in SQL',
  copy: 'Copy',
  table: 'The table that Athena needs',
  ddl: 'DDL',
  tableHint: 'Needed once. It only describes the objects; none of them is changed or copied.',
  type: (name: string) => `Type ${name} to create it in this account`,
  create: 'Create the table',
  creating: 'Creating the table',
  created: (name: string) => `Athena has the table ${name} now.`,
  undo: (name: string) => `DROP TABLE ${name} undoes it. The objects stay.`,
  readOnly: 'This profile is read-only. Copy the DDL for somebody who may create it, or allow changes in the profile.',
  act: 'Ask Athena',
  progress: (records: number, size: string) => `${count(records)} records, ${size} scanned`,
  scanned: (size: string) => `Athena scanned ${size}.`,
};

export type HistoryAthenaWords = typeof historyAthenaEn;
