// What the generated set-ups name alike: event types and places in each tool's own words.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { SetupAsk } from '../../../../shared/health/asks.ts';

/** `matching_types` of CloudFormation (AWS::SES::ConfigurationSetEventDestination); Terraform's sesv2 resources take the API's. */
const camelTypes: { readonly [E in EventType]: string } = {
  SEND: 'send',
  RENDERING_FAILURE: 'renderingFailure',
  REJECT: 'reject',
  DELIVERY: 'delivery',
  DELIVERY_DELAY: 'deliveryDelay',
  BOUNCE: 'bounce',
  COMPLAINT: 'complaint',
  OPEN: 'open',
  CLICK: 'click',
  SUBSCRIPTION: 'subscription',
};

export function terraformTypes(types: readonly EventType[]): string {
  return `[${types.map((type) => `"${type}"`).join(', ')}]`;
}

export function cloudFormationTypes(types: readonly EventType[]): string {
  return `[${types.map((type) => camelTypes[type]).join(', ')}]`;
}

/** The account as each tool writes it: told, or the one that it is deployed in. */
export function terraformAccount({ accountId }: SetupAsk): string {
  return accountId ?? '${data.aws_caller_identity.this.account_id}';
}

export function cloudFormationAccount({ accountId }: SetupAsk): string {
  return accountId ?? '${AWS::AccountId}';
}

/** The lines that belong to a part that may be left out, without a gap where it is. */
export function whenever(wanted: boolean, text: string): string {
  return wanted ? text : '';
}

/** Who deploys where; every Terraform set-up begins with it. */
export function terraformHead(region: string): string {
  return `terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.40"
    }
  }
}

provider "aws" {
  region = "${region}"
}

data "aws_caller_identity" "this" {}
data "aws_partition" "this" {}
`;
}

/** CloudWatch Logs keeps for these numbers of days only (PutRetentionPolicy). */
const retentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** The next one that keeps at least as long. */
export function retentionDays(days: number): number {
  return retentions.find((kept) => kept >= days) ?? 3653;
}
