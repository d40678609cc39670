// The words of the generated set-ups, in English; setups-ja.ts has the same shape.
import type { SetupFormat, SetupKind } from '../../shared/health/generated.ts';

const kinds: { readonly [K in SetupKind]: { readonly name: string; readonly says: string } } = {
  'events-to-s3': {
    name: 'Events kept in S3',
    says: 'Configuration set → Amazon Data Firehose → S3: the whole history of every message, for as long as you choose.',
  },
  'feedback-to-logs': {
    name: 'Feedback in CloudWatch Logs',
    says: 'Identity → SNS → Lambda → CloudWatch Logs: each bounce and complaint whole, as JSON.',
  },
  'domain-module': {
    name: 'A sending domain',
    says: 'Identity, default configuration set, custom MAIL FROM, DKIM and DMARC records in Route 53, counts in CloudWatch.',
  },
  alarms: {
    name: 'Reputation alarms',
    says: 'CloudWatch alarms on the bounce and complaint rates, with an SNS topic that tells you.',
  },
};

const formats: { readonly [F in SetupFormat]: string } = { terraform: 'Terraform', cloudformation: 'CloudFormation' };

export const setupsEn = {
  intro: 'Files to deploy with your own tools. Plumbline changes nothing in the account.',
  kind: 'Set-up',
  kinds,
  format: 'Format',
  formats,
  configurationSet: 'Configuration set',
  createSet: 'Make the configuration set',
  createSetOff: 'Off: it exists already and is only named.',
  domain: 'Domain identity',
  domainHint: 'For example example.com',
  email: 'E-mail for notifications',
  emailHint: 'Optional. The subscription has to be confirmed.',
  keepDays: 'Keep for (days)',
  keepDaysHint: 'Empty: nothing is deleted.',
  eventTypes: 'Event types',
  tracks: 'changes the message',
  mistakes: {
    configurationSet: 'Use up to 64 letters, digits, hyphens and underscores.',
    domain: 'Type the domain that sends, such as example.com.',
    email: 'Type an address such as alerts@example.com, or leave it empty.',
    keepDays: 'Type a whole number from 1 to 3650, or leave it empty.',
  },
  files: 'Files',
  allLines: (lines: number) => `Show all ${lines.toLocaleString('en')} lines`,
  lessLines: 'Show the beginning only',
  waiting: 'Fill in the fields above to see the files.',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save to a folder',
  saved: (path: string) => `Saved in ${path}`,
  notes: 'What it does',
  steps: 'Deploy and try it',
  copySteps: 'Copy all commands',
};
