// A domain that sends by SES with everything that belongs to it, as a Terraform module: identity, set, events, records.
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import { terraformTypes, whenever } from './setup-terms.ts';

type Files = readonly { readonly name: string; readonly text: string }[];

export function domainModuleTerraform(ask: SetupAsk, domain: string): Files {
  return [
    { name: 'main.tf', text: main(ask) },
    { name: 'variables.tf', text: variables(domain) },
    { name: 'outputs.tf', text: outputs },
  ];
}

function main(ask: SetupAsk): string {
  return [configurationSet(ask), identity(ask), records(ask)].join('');
}

function configurationSet(ask: SetupAsk): string {
  return `terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.40"
    }
  }
}

data "aws_route53_zone" "this" {
  name = var.zone
}
${whenever(
  ask.createSet,
  `
resource "aws_sesv2_configuration_set" "this" {
  configuration_set_name = "${ask.configurationSet}"
  delivery_options {
    tls_policy = var.tls_policy
  }
  reputation_options {
    reputation_metrics_enabled = true
  }
  sending_options {
    sending_enabled = true
  }
  suppression_options {
    suppressed_reasons = ["BOUNCE", "COMPLAINT"]
  }
}
`,
)}
`;
}

function identity(ask: SetupAsk): string {
  return `# Counts, with sends and deliveries among them: without these no rate can be computed.
resource "aws_sesv2_configuration_set_event_destination" "counts" {
  configuration_set_name = ${setName(ask)}
  event_destination_name = "counts"
  event_destination {
    enabled              = true
    matching_event_types = ${terraformTypes(ask.eventTypes)}
    cloud_watch_destination {
      dimension_configuration {
        dimension_name          = "ses:configuration-set"
        dimension_value_source  = "MESSAGE_TAG"
        default_dimension_value = "none"
      }
    }
  }
}

# Mail that names no set uses this one, so that no message goes without its events.
resource "aws_sesv2_email_identity" "this" {
  email_identity         = var.domain
  configuration_set_name = ${setName(ask)}
  dkim_signing_attributes {
    next_signing_key_length = "RSA_2048_BIT"
  }
}

resource "aws_sesv2_email_identity_mail_from_attributes" "this" {
  email_identity         = aws_sesv2_email_identity.this.email_identity
  mail_from_domain       = "\${var.mail_from_label}.\${var.domain}"
  behavior_on_mx_failure = "USE_DEFAULT_VALUE"
}

`;
}

function records(ask: SetupAsk): string {
  return `resource "aws_route53_record" "dkim" {
  count   = 3
  zone_id = data.aws_route53_zone.this.zone_id
  name    = "\${aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens[count.index]}._domainkey.\${var.domain}"
  type    = "CNAME"
  ttl     = 300
  records = ["\${aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens[count.index]}.\${var.dkim_zone}"]
}

# Exactly one MX, and the SPF record that SES does not check but receivers do.
resource "aws_route53_record" "mail_from_mx" {
  zone_id = data.aws_route53_zone.this.zone_id
  name    = "\${var.mail_from_label}.\${var.domain}"
  type    = "MX"
  ttl     = 300
  records = ["10 feedback-smtp.${ask.region}.amazonses.com"]
}

resource "aws_route53_record" "mail_from_spf" {
  zone_id = data.aws_route53_zone.this.zone_id
  name    = "\${var.mail_from_label}.\${var.domain}"
  type    = "TXT"
  ttl     = 300
  records = ["v=spf1 include:amazonses.com ~all"]
}

# Begin with p=none, read the reports, then move on to quarantine and reject.
resource "aws_route53_record" "dmarc" {
  count   = var.dmarc == null ? 0 : 1
  zone_id = data.aws_route53_zone.this.zone_id
  name    = "_dmarc.\${var.domain}"
  type    = "TXT"
  ttl     = 300
  records = [var.dmarc]
}
`;
}

function setName({ createSet, configurationSet }: SetupAsk): string {
  return createSet ? 'aws_sesv2_configuration_set.this.configuration_set_name' : `"${configurationSet}"`;
}

function variables(domain: string): string {
  return `variable "domain" {
  type        = string
  description = "The domain that sends"
  default     = "${domain}"
}

variable "zone" {
  type        = string
  description = "The Route 53 zone that holds its records"
  default     = "${domain}"
}

variable "mail_from_label" {
  type        = string
  description = "A subdomain that neither sends nor receives other mail"
  default     = "bounce"
}

variable "dkim_zone" {
  type        = string
  description = "The zone of the CNAME targets; some regions have one of their own, such as dkim.eu-south-1.amazonses.com"
  default     = "dkim.amazonses.com"
}

variable "tls_policy" {
  type        = string
  description = "REQUIRE sends nothing to servers without TLS"
  default     = "OPTIONAL"
}

variable "dmarc" {
  type        = string
  description = "The DMARC record; null where the domain has one already"
  default     = "v=DMARC1; p=none; rua=mailto:dmarc-reports@${domain}"
}
`;
}

const outputs = `output "identity_arn" {
  value = aws_sesv2_email_identity.this.arn
}

output "dkim_tokens" {
  value = aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens
}
`;
