// A domain that sends by SES with everything that belongs to it, as a CloudFormation template.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { cloudFormationTypes, whenever } from './setup-terms.ts';

/** The names and targets of the CNAME records come from SES itself, so that every region's DKIM zone is right. */
export function domainModuleCloudFormation(ask: SetupAsk, domain: string): string {
  return [parameters(ask, domain), identity(ask, domain), dmarc(domain)].join('');
}

function parameters(ask: SetupAsk, domain: string): string {
  const set = ask.createSet ? '!Ref ConfigurationSet' : ask.configurationSet;
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: ${domain} as a sending domain of SES with its records (deploy in ${ask.region})
Parameters:
  Zone:
    Type: String
    Default: ${domain}.
    Description: The Route 53 zone that holds the records, with the dot at its end
  MailFromLabel:
    Type: String
    Default: bounce
    Description: A subdomain that neither sends nor receives other mail
  Dmarc:
    Type: String
    Default: 'v=DMARC1; p=none; rua=mailto:dmarc-reports@${domain}'
    Description: Begin with p=none, read the reports, then move on; empty where the domain has a record already
Conditions:
  HasDmarc: !Not [!Equals [!Ref Dmarc, '']]
Resources:
${whenever(
  ask.createSet,
  `  ConfigurationSet:
    Type: AWS::SES::ConfigurationSet
    Properties:
      Name: ${ask.configurationSet}
      ReputationOptions:
        ReputationMetricsEnabled: true
      SendingOptions:
        SendingEnabled: true
      SuppressionOptions:
        SuppressedReasons: [BOUNCE, COMPLAINT]
`,
)}  Counts:
    Type: AWS::SES::ConfigurationSetEventDestination
    Properties:
      ConfigurationSetName: ${set}
      EventDestination:
        Name: counts
        Enabled: true
        MatchingEventTypes: ${cloudFormationTypes(ask.eventTypes)}
        CloudWatchDestination:
          DimensionConfigurations:
            - DimensionName: ses:configuration-set
              DimensionValueSource: messageTag
              DefaultDimensionValue: none
`;
}

function identity(ask: SetupAsk, domain: string): string {
  const set = ask.createSet ? '!Ref ConfigurationSet' : ask.configurationSet;
  return `  Identity:
    Type: AWS::SES::EmailIdentity
    Properties:
      EmailIdentity: ${domain}
      ConfigurationSetAttributes:
        ConfigurationSetName: ${set}
      DkimSigningAttributes:
        NextSigningKeyLength: RSA_2048_BIT
      MailFromAttributes:
        MailFromDomain: !Sub '\${MailFromLabel}.${domain}'
        BehaviorOnMxFailure: USE_DEFAULT_VALUE
${[1, 2, 3].map(dkimRecord).join('')}  MailFromMx:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: !Ref Zone
      Name: !Sub '\${MailFromLabel}.${domain}'
      Type: MX
      TTL: '300'
      ResourceRecords:
        - 10 feedback-smtp.${ask.region}.amazonses.com
  MailFromSpf:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: !Ref Zone
      Name: !Sub '\${MailFromLabel}.${domain}'
      Type: TXT
      TTL: '300'
      ResourceRecords:
        - '"v=spf1 include:amazonses.com ~all"'
`;
}

function dmarc(domain: string): string {
  return `  DmarcRecord:
    Type: AWS::Route53::RecordSet
    Condition: HasDmarc
    Properties:
      HostedZoneName: !Ref Zone
      Name: _dmarc.${domain}
      Type: TXT
      TTL: '300'
      ResourceRecords:
        - !Sub '"\${Dmarc}"'
`;
}

function dkimRecord(number: number): string {
  return `  Dkim${number}:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: !Ref Zone
      Name: !GetAtt Identity.DkimDNSTokenName${number}
      Type: CNAME
      TTL: '300'
      ResourceRecords:
        - !GetAtt Identity.DkimDNSTokenValue${number}
`;
}
