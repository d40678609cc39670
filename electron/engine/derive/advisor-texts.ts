// What SES's advisor can say (SES developer guide, "Virtual Deliverability Manager advisor"), and which audits ask the same.
import type { SesRecommendation } from '../../../shared/ses.ts';

export type AdvisorText = {
  /** `ListRecommendations.Type` */
  readonly type: string;
  /** `Description`, word for word. */
  readonly text: string;
  /** The audits that ask the same question; those of the domain count, too, where they were made. */
  readonly audits: readonly string[];
};

const dkimRecords = [
  'ses-dkim-token-absent',
  'ses-dkim-token-wrong-target',
  'ses-dkim-token-wrong-region',
  'ses-dkim-token-mistyped',
  'ses-dkim-token-flattened',
  'ses-dkim-token-in-txt',
  'ses-dkim-token-name-doubled',
  'ses-dkim-token-underscore-lost',
  'ses-dkim-key-cut-off',
  'ses-dkim-target-missing',
  'ses-dkim-servers-disagree',
  'ses-dkim-byodkim-key-missing',
  'ses-dkim-byodkim-key-unusable',
] as const;

const mailFromMx = [
  'ses-mail-from-mx-missing',
  'ses-mail-from-mx-several',
  'ses-mail-from-mx-foreign',
  'ses-mail-from-region-wrong',
  'ses-mail-from-mx-lost',
  'ses-mail-from-failed',
  'ses-mail-from-temporary-failure',
  'ses-mail-from-rejecting',
] as const;

export const advisorTexts: readonly AdvisorText[] = [
  {
    type: 'DKIM',
    text: 'DKIM verification is not enabled.',
    audits: ['ses-dkim-not-set-up', 'ses-dkim-signing-off', 'ses-dkim-address-unsigned'],
  },
  {
    type: 'DKIM',
    text: 'DKIM verification has failed.',
    audits: ['ses-dkim-failed-complete', 'ses-dkim-failed-incomplete', 'ses-dkim-success-at-risk', ...dkimRecords],
  },
  {
    type: 'DKIM',
    text: 'DKIM signing key length is below 2048 bits.',
    audits: ['ses-dkim-key-short', 'ses-dkim-byodkim-key-length'],
  },
  {
    type: 'DMARC',
    text: 'DMARC configuration was not found.',
    audits: ['ses-dmarc-policy-missing', 'dmarc-record-missing'],
  },
  {
    type: 'DMARC',
    text: 'DMARC configuration could not be parsed.',
    audits: ['ses-dmarc-policy-missing', 'dmarc-syntax-error', 'dmarc-policy-missing', 'dmarc-version-invalid'],
  },
  { type: 'DMARC', text: 'DKIM record was not found.', audits: ['ses-dkim-not-set-up', ...dkimRecords] },
  { type: 'DMARC', text: 'DKIM record is not aligned.', audits: ['ses-dmarc-adkim-strict'] },
  {
    type: 'DMARC',
    text: 'MAIL FROM record is not aligned.',
    audits: [
      'ses-mail-from-none',
      'ses-mail-from-none-unsigned',
      'ses-mail-from-outside-identity',
      'ses-mail-from-pending',
      'ses-mail-from-failed',
      'ses-mail-from-temporary-failure',
      'ses-dmarc-aspf-strict',
    ],
  },
  { type: 'SPF', text: 'SPF record was not found.', audits: ['ses-mail-from-spf-missing'] },
  {
    type: 'SPF',
    text: 'SPF record for Amazon SES was not found.',
    audits: ['ses-mail-from-spf-without-ses', 'ses-mail-from-spf-refuses-ses', 'ses-mail-from-spf-several'],
  },
  { type: 'SPF', text: 'SPF all qualifier is missing.', audits: ['ses-mail-from-spf-open'] },
  { type: 'SPF', text: 'An SPF configuration issue was found.', audits: mailFromMx },
  {
    type: 'BIMI',
    text: 'BIMI record not found or configured without default selector.',
    audits: ['bimi-record-missing', 'bimi-record-misplaced'],
  },
  {
    type: 'BIMI',
    text: 'BIMI has malformed TXT record.',
    audits: ['bimi-syntax-error', 'bimi-location-invalid', 'bimi-records-several', 'bimi-tag-repeated'],
  },
];

/** The audits that ask what a recommendation says: by its text, else all that its type has; none for reputation. */
export function auditsAskedBy({ type, description }: SesRecommendation): readonly string[] {
  const said = advisorTexts.filter(({ text }) => bare(text) === bare(description));
  const meant = said.length > 0 ? said : advisorTexts.filter((known) => known.type === type);
  return [...new Set(meant.flatMap(({ audits }) => audits))];
}

function bare(text: string): string {
  return text.trim().replace(/\.$/u, '').toLowerCase();
}
