// Records and the identity as a CloudFormation template in JSON: `AWS::Route53::RecordSet` and `AWS::SES::EmailIdentity`.
import type { DnsName } from '../../../shared/dns.ts';
import type { WantedRecord } from '../../../shared/publish.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { groupSets, quotedValue } from './group-sets.ts';

export function printCloudformation(identity: SesIdentity, records: readonly WantedRecord[], zone: DnsName): string {
  const sets = groupSets(records).map(({ name, type, ttlSeconds, values }) => [
    logicalId(`${name} ${type}`),
    {
      Type: 'AWS::Route53::RecordSet',
      Properties: {
        HostedZoneName: `${zone}.`,
        Name: `${name}.`,
        Type: type,
        TTL: String(ttlSeconds),
        ResourceRecords: values.map((value) => quotedValue(type, value)),
      },
    },
  ]);
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: Object.fromEntries([...sets, [logicalId(`identity ${identity.name}`), identityResource(identity)]]),
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}

function identityResource({ name, kind, dkim, mailFrom, configurationSet, feedbackForwarding }: SesIdentity) {
  const length = dkim.nextKeyLength ?? dkim.currentKeyLength;
  return {
    Type: 'AWS::SES::EmailIdentity',
    Properties: {
      EmailIdentity: name,
      ...(kind === 'domain' ? { DkimAttributes: { SigningEnabled: dkim.signingEnabled } } : {}),
      ...(dkim.origin === 'AWS_SES' && length !== null && kind === 'domain'
        ? { DkimSigningAttributes: { NextSigningKeyLength: length } }
        : {}),
      ...(mailFrom === null
        ? {}
        : { MailFromAttributes: { MailFromDomain: mailFrom.domain, BehaviorOnMxFailure: mailFrom.onMxFailure } }),
      ...(configurationSet === null ? {} : { ConfigurationSetAttributes: { ConfigurationSetName: configurationSet } }),
      FeedbackAttributes: { EmailForwardingEnabled: feedbackForwarding },
    },
  };
}

/** Logical ids are letters and digits only; a token in them keeps them apart. */
function logicalId(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/u)
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
}
