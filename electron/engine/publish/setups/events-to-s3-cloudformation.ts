// Every event of a configuration set kept in S3 by way of Amazon Data Firehose, as a CloudFormation template.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { cloudFormationAccount, cloudFormationTypes, whenever } from './setup-terms.ts';

export function eventsToS3CloudFormation(ask: SetupAsk): string {
  return [bucket(ask), firehoseRole(ask), stream(ask), sesRole(ask), destination(ask)].join('');
}

function bucket(ask: SetupAsk): string {
  const { configurationSet: set } = ask;
  const { region } = ask;
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: Keeps every event of the SES configuration set ${set} in S3 (deploy in ${region})
Resources:
  EventBucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: AES256
${whenever(
  ask.keepDays !== null,
  `      LifecycleConfiguration:
        Rules:
          - Id: delete-events
            Status: Enabled
            ExpirationInDays: ${ask.keepDays ?? 0}
`,
)}`;
}

function firehoseRole(ask: SetupAsk): string {
  const account = cloudFormationAccount(ask);
  return `  FirehoseRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: firehose.amazonaws.com
            Action: sts:AssumeRole
            Condition:
              StringEquals:
                aws:SourceAccount: !Sub '${account}'
      Policies:
        - PolicyName: write-to-the-bucket
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
                  - s3:AbortMultipartUpload
                  - s3:GetBucketLocation
                  - s3:GetObject
                  - s3:ListBucket
                  - s3:ListBucketMultipartUploads
                  - s3:PutObject
                Resource:
                  - !GetAtt EventBucket.Arn
                  - !Sub '\${EventBucket.Arn}/*'
`;
}

function stream(ask: SetupAsk): string {
  const { configurationSet: set } = ask;
  return `  EventStream:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamName: ses-events-${set}
      DeliveryStreamType: DirectPut
      ExtendedS3DestinationConfiguration:
        RoleARN: !GetAtt FirehoseRole.Arn
        BucketARN: !GetAtt EventBucket.Arn
        BufferingHints:
          SizeInMBs: 5
          IntervalInSeconds: 60
        CompressionFormat: GZIP
        ErrorOutputPrefix: 'error/!{firehose:error-output-type}/'
${whenever(
  ask.createSet,
  `  ConfigurationSet:
    Type: AWS::SES::ConfigurationSet
    Properties:
      Name: ${set}
      ReputationOptions:
        ReputationMetricsEnabled: true
`,
)}`;
}

function sesRole(ask: SetupAsk): string {
  const account = cloudFormationAccount(ask);
  const { configurationSet: set } = ask;
  const { region } = ask;
  return `  SesRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ses.amazonaws.com
            Action: sts:AssumeRole
            Condition:
              StringEquals:
                AWS:SourceAccount: !Sub '${account}'
                AWS:SourceArn: !Sub 'arn:\${AWS::Partition}:ses:${region}:${account}:configuration-set/${set}'
      Policies:
        - PolicyName: put-records
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: firehose:PutRecordBatch
                Resource: !GetAtt EventStream.Arn
`;
}

function destination(ask: SetupAsk): string {
  const { configurationSet: set } = ask;
  return `  EventDestination:
    Type: AWS::SES::ConfigurationSetEventDestination
    Properties:
      ConfigurationSetName: ${ask.createSet ? '!Ref ConfigurationSet' : set}
      EventDestination:
        Name: events-to-s3
        Enabled: true
        MatchingEventTypes: ${cloudFormationTypes(ask.eventTypes)}
        KinesisFirehoseDestination:
          DeliveryStreamARN: !GetAtt EventStream.Arn
          IAMRoleARN: !GetAtt SesRole.Arn
Outputs:
  Bucket:
    Value: !Ref EventBucket
`;
}
