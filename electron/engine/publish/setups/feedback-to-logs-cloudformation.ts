// Bounces and complaints of an identity kept whole in CloudWatch Logs by way of SNS and Lambda, as a CloudFormation template.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { feedbackFunction } from './feedback-function.ts';
import { cloudFormationAccount, retentionDays, whenever } from './setup-terms.ts';

/** CloudFormation has no resource for an identity's topics: the commands set them. */
export function feedbackToLogsCloudFormation(ask: SetupAsk, domain: string): string {
  return [topic(ask, domain), log(ask), code, subscriptions(ask)].join('');
}

function topic(ask: SetupAsk, domain: string): string {
  const account = cloudFormationAccount(ask);
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: Keeps bounces and complaints of ${domain} whole in CloudWatch Logs (deploy in ${ask.region})
Resources:
  FeedbackTopic:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: ses-feedback
  FeedbackTopicPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics:
        - !Ref FeedbackTopic
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ses.amazonaws.com
            Action: sns:Publish
            Resource: !Ref FeedbackTopic
            Condition:
              StringEquals:
                AWS:SourceAccount: !Sub '${account}'
                AWS:SourceArn: !Sub 'arn:\${AWS::Partition}:ses:${ask.region}:${account}:identity/${domain}'
`;
}

function log(ask: SetupAsk): string {
  return `  FeedbackLog:
    Type: AWS::Logs::LogGroup
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      LogGroupName: /ses/feedback
${whenever(ask.keepDays !== null, `      RetentionInDays: ${retentionDays(ask.keepDays ?? 0)}\n`)}  FunctionRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: lambda.amazonaws.com
            Action: sts:AssumeRole
      Policies:
        - PolicyName: write-the-log
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
                  - logs:CreateLogStream
                  - logs:PutLogEvents
                Resource: !GetAtt FeedbackLog.Arn
`;
}

const code = `  FeedbackFunction:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: ses-feedback
      Role: !GetAtt FunctionRole.Arn
      Runtime: python3.13
      Handler: index.lambda_handler
      Timeout: 10
      LoggingConfig:
        LogFormat: Text
        LogGroup: !Ref FeedbackLog
      Code:
        ZipFile: |
${feedbackFunction.replace(/^(?=.)/gmu, '          ')}
`;

function subscriptions(ask: SetupAsk): string {
  const account = cloudFormationAccount(ask);
  return `  FeedbackPermission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref FeedbackFunction
      Principal: sns.amazonaws.com
      SourceArn: !Ref FeedbackTopic
      SourceAccount: !Sub '${account}'
  FunctionSubscription:
    Type: AWS::SNS::Subscription
    DependsOn: FeedbackPermission
    Properties:
      TopicArn: !Ref FeedbackTopic
      Protocol: lambda
      Endpoint: !GetAtt FeedbackFunction.Arn
${whenever(
  ask.email !== null,
  `  EmailSubscription:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref FeedbackTopic
      Protocol: email-json
      Endpoint: '${ask.email ?? ''}'
`,
)}Outputs:
  TopicArn:
    Value: !Ref FeedbackTopic
`;
}
