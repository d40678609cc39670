// The audits of the topic account-alarm, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountAlarmBounceMissing } from './bounce-missing.ts';
import { accountAlarmComparisonWrong } from './comparison-wrong.ts';
import { accountAlarmComplaintMissing } from './complaint-missing.ts';
import { accountAlarmMetricNotThere } from './metric-not-there.ts';
import { accountAlarmMetricNotYet } from './metric-not-yet.ts';
import { accountAlarmMissingData } from './missing-data.ts';
import { accountAlarmPercent } from './percent.ts';
import { accountAlarmSlow } from './slow.ts';
import { accountAlarmStatisticWrong } from './statistic-wrong.ts';
import { accountAlarmThresholdHigh } from './threshold-high.ts';
import { accountAlarmTopicDead } from './topic-dead.ts';
import { accountAlarmTopicFifo } from './topic-fifo.ts';
import { accountAlarmWithoutAction } from './without-action.ts';

export const accountAlarmAudits: readonly Audit[] = [
  accountAlarmBounceMissing,
  accountAlarmComplaintMissing,
  accountAlarmPercent,
  accountAlarmThresholdHigh,
  accountAlarmComparisonWrong,
  accountAlarmStatisticWrong,
  accountAlarmMissingData,
  accountAlarmWithoutAction,
  accountAlarmTopicFifo,
  accountAlarmSlow,
  accountAlarmTopicDead,
  accountAlarmMetricNotThere,
  accountAlarmMetricNotYet,
];
