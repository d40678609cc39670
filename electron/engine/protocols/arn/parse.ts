// The parts of an ARN (AWS General Reference, "Amazon Resource Names").

export type Arn = {
  readonly partition: string;
  readonly service: string;
  /** Empty for what has no region, as a role has none. */
  readonly region: string;
  readonly account: string;
  readonly resource: string;
};

/** Null for anything that is no ARN. */
export function parseArn(text: string): Arn | null {
  const [, partition, service, region, account, resource] =
    /^arn:([a-z-]+):([a-z0-9-]+):([a-z0-9-]*):(\d*):(\S+)$/u.exec(text) ?? [];
  if (partition === undefined || service === undefined || resource === undefined) return null;
  return { partition, service, region: region ?? '', account: account ?? '', resource };
}

/** What it is called for short: `deliverystream/events` is events, a topic its own name. */
export function nameInArn(text: string): string {
  return parseArn(text)?.resource.replace(/^.*[/:]/u, '') ?? text;
}
