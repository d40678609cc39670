// The CloudWatch alarms that watch a metric of SES.
import { readRegionSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionAlarms: Gatherer<'regionAlarms'> = (context) => readRegionSes(context, 'alarms', null);
