// Error prefixes without their exclamation mark.
import { accountEventsErrorPrefixLiteral } from '../../../../../electron/engine/audits/account-events/error-prefix-literal.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsErrorPrefixLiteral, [
  { title: 'an expression', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'none at all',
    evidence: W.wiringEvidence({ regionStreams: W.wired(W.stream({ errorPrefix: null })) }),
    verdict: 'pass',
  },
  {
    title: 'plain words',
    evidence: W.wiringEvidence({ regionStreams: W.wired(W.stream({ errorPrefix: 'errors/' })) }),
    verdict: 'pass',
  },
  {
    title: 'braces alone',
    evidence: W.wiringEvidence({
      regionStreams: W.wired(W.stream({ errorPrefix: 'error/{firehose:error-output-type}/' })),
    }),
    verdict: 'fail',
    says: 'ses-events',
    shows: 'error/!{firehose:error-output-type}/',
  },
  {
    title: 'one of two',
    evidence: W.wiringEvidence({
      regionStreams: W.wired(W.stream({ errorPrefix: '!{timestamp:yyyy}/{firehose:error-output-type}/' })),
    }),
    verdict: 'fail',
    shows: '!{timestamp:yyyy}/!{firehose:error-output-type}/',
  },
  { title: 'no stream', evidence: W.wiringEvidence({ regionStreams: absent }), verdict: 'not-applicable' },
  {
    title: 'may not be read',
    evidence: W.wiringEvidence({ regionStreams: W.withheld('firehose:DescribeDeliveryStream', W.streamArn) }),
    verdict: 'unknown',
  },
]);
