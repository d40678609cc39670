// Where an account is asked what has no region of its own: roles, and whether its keys work at all.
import type { RegionName } from '../../../shared/aws.ts';

/** Enabled for every account; regions after 2019 are not (AWS account management guide, "Enable or disable Regions"). */
const alwaysEnabled =
  /^((us|eu)-(east|west)-[12]|eu-west-3|eu-central-1|eu-north-1|ap-northeast-[123]|ap-southeast-[12]|ap-south-1|ca-central-1|sa-east-1|us-gov-.*|cn-.*)$/u;

export function isAlwaysEnabled(region: RegionName): boolean {
  return alwaysEnabled.test(region);
}

/** Not simply the first: one that is misspelt or must be enabled would keep the account from all the others. */
export function homeRegion({ regions }: { readonly regions: readonly RegionName[] }): RegionName {
  return regions.find(isAlwaysEnabled) ?? 'us-east-1';
}

export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

/** IAM user guide, "IAM identifiers", "Amazon Resource Names": the part of AWS that a region belongs to. */
export function partitionOf(region: RegionName): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const globalRegions: { readonly [P in Partition]: RegionName } = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** Where IAM answers for all regions of a partition (AWS general reference, "IAM endpoints and quotas"). */
export function globalRegion(region: RegionName): RegionName {
  return globalRegions[partitionOf(region)];
}

/** Null where it names none, as those of IAM and S3 do. */
export function regionOfArn(arn: string): RegionName | null {
  return /^arn:[^:]*:[^:]*:([^:]+):/u.exec(arn)?.[1] ?? null;
}
