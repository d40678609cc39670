// Bounces and complaints of an identity kept whole in CloudWatch Logs by way of SNS and Lambda, as Terraform.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { feedbackFunction, notificationTypes } from './feedback-function.ts';
import { retentionDays, terraformAccount, terraformHead, whenever } from './setup-terms.ts';

/** `domain` is the identity; the generator refuses without one. */
export function feedbackToLogsTerraform(ask: SetupAsk, domain: string): string {
  return [topic(ask, domain), log(ask), code, subscriptions(ask)].join('');
}

function topic(ask: SetupAsk, domain: string): string {
  const account = terraformAccount(ask);
  return `${terraformHead(ask.region)}
# A standard topic: SES publishes to no FIFO topic.
resource "aws_sns_topic" "feedback" {
  name = "ses-feedback"
}

resource "aws_sns_topic_policy" "feedback" {
  arn = aws_sns_topic.feedback.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ses.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.feedback.arn
      Condition = {
        StringEquals = {
          "AWS:SourceAccount" = "${account}"
          "AWS:SourceArn"     = "arn:\${data.aws_partition.this.partition}:ses:${ask.region}:${account}:identity/${domain}"
        }
      }
    }]
  })
}

resource "aws_ses_identity_notification_topic" "feedback" {
  for_each                 = toset([${notificationTypes(ask)
    .map((type) => `"${type}"`)
    .join(', ')}])
  identity                 = "${domain}"
  notification_type        = each.key
  topic_arn                = aws_sns_topic.feedback.arn
  include_original_headers = true
  depends_on               = [aws_sns_topic_policy.feedback]
}

`;
}

function log(ask: SetupAsk): string {
  return `# Made beforehand, so that the function needs no right to make it.
resource "aws_cloudwatch_log_group" "feedback" {
  name = "/ses/feedback"${whenever(ask.keepDays !== null, `\n  retention_in_days = ${retentionDays(ask.keepDays ?? 0)}`)}
}

resource "aws_iam_role" "function" {
  name_prefix = "ses-feedback-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "function" {
  name = "write-the-log"
  role = aws_iam_role.function.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "\${aws_cloudwatch_log_group.feedback.arn}:*"
    }]
  })
}

`;
}

const code = `data "archive_file" "function" {
  type        = "zip"
  output_path = "\${path.module}/ses-feedback.zip"
  source {
    filename = "index.py"
    content  = <<-PYTHON
${indented(feedbackFunction, 6)}
    PYTHON
  }
}

resource "aws_lambda_function" "feedback" {
  function_name    = "ses-feedback"
  role             = aws_iam_role.function.arn
  runtime          = "python3.13"
  handler          = "index.lambda_handler"
  filename         = data.archive_file.function.output_path
  source_code_hash = data.archive_file.function.output_base64sha256
  timeout          = 10
  logging_config {
    log_format = "Text"
    log_group  = aws_cloudwatch_log_group.feedback.name
  }
  depends_on = [aws_iam_role_policy.function]
}

`;

function subscriptions(ask: SetupAsk): string {
  const account = terraformAccount(ask);
  return `resource "aws_lambda_permission" "feedback" {
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.feedback.function_name
  principal      = "sns.amazonaws.com"
  source_arn     = aws_sns_topic.feedback.arn
  source_account = "${account}"
}

resource "aws_sns_topic_subscription" "function" {
  topic_arn  = aws_sns_topic.feedback.arn
  protocol   = "lambda"
  endpoint   = aws_lambda_function.feedback.arn
  depends_on = [aws_lambda_permission.feedback]
}
${whenever(ask.email !== null, subscription(ask.email ?? ''))}`;
}

function subscription(email: string): string {
  return `
# Counts only once the link in the confirmation message was opened.
resource "aws_sns_topic_subscription" "email" {
  topic_arn = aws_sns_topic.feedback.arn
  protocol  = "email-json"
  endpoint  = "${email}"
}
`;
}

function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gmu, ' '.repeat(spaces));
}
