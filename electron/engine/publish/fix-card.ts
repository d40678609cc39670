// The records of an identity in every form that DNS is edited in.
import type { DnsName } from '../../../shared/dns.ts';
import { printRecordToPublish } from '../../../shared/print-record.ts';
import type { FixCard, WantedRecord } from '../../../shared/publish.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { printCloudformation } from './print-cloudformation.ts';
import { printPanel } from './print-panel.ts';
import { printRoute53 } from './print-route53.ts';
import { printTerraform } from './print-terraform.ts';

export type CardSubject = { readonly identity: SesIdentity; readonly zone: DnsName };

export function fixCard({ identity, zone }: CardSubject, records: readonly WantedRecord[]): FixCard {
  const comment = `Amazon SES: ${identity.name} in ${identity.region}`;
  return {
    records,
    zone,
    texts: {
      'zone-file': `${[`; ${comment}`, ...records.map(({ record }) => printRecordToPublish(record))].join('\n')}\n`,
      'panel-full': printPanel(records, null),
      'panel-relative': printPanel(records, zone),
      route53: printRoute53(records, comment),
      terraform: printTerraform(identity, records, zone),
      cloudformation: printCloudformation(identity, records, zone),
    },
  };
}
