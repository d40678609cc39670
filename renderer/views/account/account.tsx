// The health of an AWS account, region by region and panel by panel.
export function Account() {
  return null;
}
