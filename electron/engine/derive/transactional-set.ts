// Whether a configuration set carries mail that cannot wait: by its own name, else by what the account says it sends.
import type { SesAccount, SesConfigurationSet } from '../../../shared/ses.ts';

const urgent = /transact|receipt|invoice|order|password|otp|auth|verif|alert|system/iu;
const bulk = /market|news|bulk|campaign|promo|digest/iu;

/** A guess, and said to be one. */
export function isTransactional({ name }: SesConfigurationSet, { mailType }: SesAccount): boolean {
  if (bulk.test(name)) return false;
  return urgent.test(name) || mailType === 'TRANSACTIONAL';
}
