// The alarms that every sending account should have: below the line where AWS begins a review, and at it.
import { rateLines } from '../../../../shared/health/standing.ts';

/** Fractions, as CloudWatch has them; half of the line leaves time to act before AWS does. */
export const reputationAlarms = [
  {
    name: 'ses-bounce-rate-warning',
    metric: 'Reputation.BounceRate',
    threshold: rateLines.bounce.review / 2,
    says: 'SES bounce rate is half way to a review',
  },
  {
    name: 'ses-bounce-rate-review',
    metric: 'Reputation.BounceRate',
    threshold: rateLines.bounce.review,
    says: 'SES bounce rate has reached the level at which AWS reviews accounts',
  },
  {
    name: 'ses-complaint-rate-warning',
    metric: 'Reputation.ComplaintRate',
    threshold: rateLines.complaint.review / 2,
    says: 'SES complaint rate is half way to a review',
  },
  {
    name: 'ses-complaint-rate-review',
    metric: 'Reputation.ComplaintRate',
    threshold: rateLines.complaint.review,
    says: 'SES complaint rate has reached the level at which AWS reviews accounts',
  },
] as const;
