// Every event of a configuration set kept in S3 by way of Amazon Data Firehose, as Terraform.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { terraformAccount, terraformHead, terraformTypes, whenever } from './setup-terms.ts';

export function eventsToS3Terraform(ask: SetupAsk): string {
  return [bucket(ask), stream(ask), sesRole(ask), destination(ask)].join('');
}

function bucket(ask: SetupAsk): string {
  const { region } = ask;
  return `${terraformHead(region)}
# Addresses and subjects are personal data: encrypted, closed to the public${whenever(ask.keepDays !== null, ', deleted in time')}.
resource "aws_s3_bucket" "events" {
  bucket_prefix = "ses-events-"
}

resource "aws_s3_bucket_public_access_block" "events" {
  bucket                  = aws_s3_bucket.events.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "events" {
  bucket = aws_s3_bucket.events.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
${whenever(ask.keepDays !== null, lifecycle(ask.keepDays ?? 0))}
`;
}

function stream(ask: SetupAsk): string {
  const account = terraformAccount(ask);
  const { configurationSet: set } = ask;
  return `# Firehose writes to this bucket, and to nothing else.
resource "aws_iam_role" "firehose" {
  name_prefix = "ses-events-firehose-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "firehose.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = "${account}" } }
    }]
  })
}

resource "aws_iam_role_policy" "firehose" {
  name = "write-to-the-bucket"
  role = aws_iam_role.firehose.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "s3:AbortMultipartUpload", "s3:GetBucketLocation", "s3:GetObject",
        "s3:ListBucket", "s3:ListBucketMultipartUploads", "s3:PutObject",
      ]
      Resource = [aws_s3_bucket.events.arn, "\${aws_s3_bucket.events.arn}/*"]
    }]
  })
}

resource "aws_kinesis_firehose_delivery_stream" "events" {
  name        = "ses-events-${set}"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn            = aws_iam_role.firehose.arn
    bucket_arn          = aws_s3_bucket.events.arn
    buffering_size      = 5
    buffering_interval  = 60
    compression_format  = "GZIP"
    error_output_prefix = "error/!{firehose:error-output-type}/"
  }
  depends_on = [aws_iam_role_policy.firehose]
}
${whenever(ask.createSet, configurationSet(set))}
`;
}

function sesRole(ask: SetupAsk): string {
  const account = terraformAccount(ask);
  const { configurationSet: set } = ask;
  const { region } = ask;
  return `# SES may put records into this stream, for this configuration set, and nothing else.
resource "aws_iam_role" "ses" {
  name_prefix = "ses-events-ses-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ses.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = {
        StringEquals = {
          "AWS:SourceAccount" = "${account}"
          "AWS:SourceArn"     = "arn:\${data.aws_partition.this.partition}:ses:${region}:${account}:configuration-set/${set}"
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "ses" {
  name = "put-records"
  role = aws_iam_role.ses.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "firehose:PutRecordBatch"
      Resource = aws_kinesis_firehose_delivery_stream.events.arn
    }]
  })
}

`;
}

function destination(ask: SetupAsk): string {
  const named = ask.createSet ? 'aws_sesv2_configuration_set.this.configuration_set_name' : `"${ask.configurationSet}"`;
  return `resource "aws_sesv2_configuration_set_event_destination" "events" {
  configuration_set_name = ${named}
  event_destination_name = "events-to-s3"
  event_destination {
    enabled              = true
    matching_event_types = ${terraformTypes(ask.eventTypes)}
    kinesis_firehose_destination {
      delivery_stream_arn = aws_kinesis_firehose_delivery_stream.events.arn
      iam_role_arn        = aws_iam_role.ses.arn
    }
  }
  depends_on = [aws_iam_role_policy.ses]
}

output "bucket" {
  value = aws_s3_bucket.events.bucket
}
`;
}

function lifecycle(days: number): string {
  return `
resource "aws_s3_bucket_lifecycle_configuration" "events" {
  bucket = aws_s3_bucket.events.id
  rule {
    id     = "delete-events"
    status = "Enabled"
    filter {}
    expiration {
      days = ${days}
    }
  }
}
`;
}

function configurationSet(name: string): string {
  return `
resource "aws_sesv2_configuration_set" "this" {
  configuration_set_name = "${name}"
  reputation_options {
    reputation_metrics_enabled = true
  }
}
`;
}
