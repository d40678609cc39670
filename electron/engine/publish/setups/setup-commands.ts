// The steps to deploy a generated set-up and to try it with the mailbox simulator, as command lines.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { notificationTypes } from './feedback-function.ts';

export function setupCommands(ask: SetupAsk): readonly string[] {
  return [...deploy(ask), ...after(ask)];
}

function deploy({ format, kind, region }: SetupAsk): readonly string[] {
  return format === 'terraform'
    ? ['terraform init', 'terraform plan', 'terraform apply']
    : [
        `aws cloudformation deploy --region ${region} --stack-name ses-${kind} --template-file template.yaml --capabilities CAPABILITY_IAM`,
      ];
}

function after(ask: SetupAsk): readonly string[] {
  const { kind, region, configurationSet } = ask;
  switch (kind) {
    case 'events-to-s3':
      return [
        `aws sesv2 put-email-identity-configuration-set-attributes --region ${region} --email-identity YOUR_IDENTITY --configuration-set-name ${configurationSet}`,
        testSend(region, `YOUR_SENDER --configuration-set-name ${configurationSet}`),
        'aws s3 ls --recursive s3://THE_BUCKET/',
      ];
    case 'feedback-to-logs':
      return [
        ...topicCommands(ask),
        testSend(region, `bounce-test@${ask.domain ?? ''}`),
        `aws logs tail --region ${region} /ses/feedback`,
      ];
    case 'domain-module':
      return [`aws sesv2 get-email-identity --region ${region} --email-identity ${ask.domain ?? ''}`];
    case 'alarms':
      return [
        `aws cloudwatch set-alarm-state --region ${region} --alarm-name ses-bounce-rate-warning --state-value ALARM --state-reason "Trying the path"`,
      ];
    default:
      return assertNever(kind);
  }
}

/** CloudFormation knows no resource for the topics of an identity. */
function topicCommands(ask: SetupAsk): readonly string[] {
  if (ask.format === 'terraform') return [];
  const topic = `arn:aws:sns:${ask.region}:${ask.accountId ?? 'YOUR_ACCOUNT'}:ses-feedback`;
  return notificationTypes(ask).flatMap((type) => [
    `aws ses set-identity-notification-topic --region ${ask.region} --identity ${ask.domain ?? ''} --notification-type ${type} --sns-topic ${topic}`,
    `aws ses set-identity-headers-in-notifications-enabled --region ${ask.region} --identity ${ask.domain ?? ''} --notification-type ${type} --enabled`,
  ]);
}

function testSend(region: string, from: string): string {
  return `aws sesv2 send-email --region ${region} --from-email-address ${from} --destination ToAddresses=bounce@simulator.amazonses.com --content 'Simple={Subject={Data=Test},Body={Text={Data=Test}}}'`;
}
