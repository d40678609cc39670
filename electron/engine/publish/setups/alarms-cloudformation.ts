// Alarms on the two rates by which AWS judges an account, with a topic that tells somebody, as a CloudFormation template.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { reputationAlarms } from './reputation-alarms.ts';
import { cloudFormationAccount, whenever } from './setup-terms.ts';

export function alarmsCloudFormation(ask: SetupAsk): string {
  return [topic(ask), alarms].join('');
}

function topic(ask: SetupAsk): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: Alarms on the bounce and complaint rates of SES (deploy in ${ask.region})
Resources:
  ReputationTopic:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: ses-reputation
  ReputationTopicPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics:
        - !Ref ReputationTopic
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: cloudwatch.amazonaws.com
            Action: sns:Publish
            Resource: !Ref ReputationTopic
            Condition:
              StringEquals:
                aws:SourceAccount: !Sub '${cloudFormationAccount(ask)}'
${whenever(
  ask.email !== null,
  `  EmailSubscription:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref ReputationTopic
      Protocol: email
      Endpoint: '${ask.email ?? ''}'
`,
)}`;
}

const alarms = `${reputationAlarms
  .map(
    ({ name, metric, threshold, says }) => `  ${logicalId(name)}:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: ${name}
      AlarmDescription: ${says}
      Namespace: AWS/SES
      MetricName: ${metric}
      Statistic: Average
      Period: 3600
      EvaluationPeriods: 1
      ComparisonOperator: GreaterThanOrEqualToThreshold
      # A fraction, not a percent.
      Threshold: ${threshold}
      TreatMissingData: ignore
      AlarmActions:
        - !Ref ReputationTopic
      OKActions:
        - !Ref ReputationTopic
`,
  )
  .join('')}`;

/** ses-bounce-rate-review -> SesBounceRateReview: letters and digits only. */
function logicalId(name: string): string {
  return name
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
}
