// A call to AWS as the aws command line takes it.
import type { RegionName } from '../../../shared/aws.ts';

type Called = {
  /** `sesv2`, or `ses` for the API v1. */
  readonly service: string;
  readonly operation: string;
  readonly region: RegionName;
  readonly input: { readonly [key: string]: unknown };
};

export function commandLine({ service, operation, region, input }: Called): string {
  return `aws ${service} ${dashed(operation)} --region ${region} --cli-input-json '${shellText(JSON.stringify(input))}'`;
}

/** PutEmailIdentityDkimAttributes -> put-email-identity-dkim-attributes, as the aws command line names it. */
function dashed(operation: string): string {
  return operation.replace(/(?<!^)([A-Z])/gu, '-$1').toLowerCase();
}

function shellText(text: string): string {
  return text.replaceAll("'", String.raw`'\''`);
}
