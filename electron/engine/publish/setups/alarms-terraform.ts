// Alarms on the two rates by which AWS judges an account, with a topic that tells somebody, as Terraform.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { reputationAlarms } from './reputation-alarms.ts';
import { terraformAccount, terraformHead, whenever } from './setup-terms.ts';

export function alarmsTerraform(ask: SetupAsk): string {
  const account = terraformAccount(ask);
  return `${terraformHead(ask.region)}
resource "aws_sns_topic" "reputation" {
  name = "ses-reputation"
}

resource "aws_sns_topic_policy" "reputation" {
  arn = aws_sns_topic.reputation.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.reputation.arn
      Condition = { StringEquals = { "aws:SourceAccount" = "${account}" } }
    }]
  })
}
${whenever(
  ask.email !== null,
  `
# Counts only once the link in the confirmation message was opened.
resource "aws_sns_topic_subscription" "email" {
  topic_arn = aws_sns_topic.reputation.arn
  protocol  = "email"
  endpoint  = "${ask.email ?? ''}"
}
`,
)}${reputationAlarms
    .map(
      ({ name, metric, threshold, says }) => `
resource "aws_cloudwatch_metric_alarm" "${name.replaceAll('-', '_')}" {
  alarm_name          = "${name}"
  alarm_description   = "${says}"
  namespace           = "AWS/SES"
  metric_name         = "${metric}"
  statistic           = "Average"
  period              = 3600
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = ${threshold} # a fraction, not a percent
  treat_missing_data  = "ignore"
  alarm_actions       = [aws_sns_topic.reputation.arn]
  ok_actions          = [aws_sns_topic.reputation.arn]
}
`,
    )
    .join('')}`;
}
