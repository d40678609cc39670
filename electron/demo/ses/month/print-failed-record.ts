// A record that Firehose could not process, as it keeps it under the error prefix (developer guide, "Handle failed data transformation").

export function printFailedRecord(record: string, arrivedAtMs: number): string {
  return `${JSON.stringify({
    attemptsMade: 4,
    arrivalTimestamp: arrivedAtMs,
    errorCode: 'Lambda.FunctionTimedOut',
    errorMessage: 'The Lambda function timed out.',
    attemptEndingTimestamp: arrivedAtMs + 240_000,
    rawData: Buffer.from(record).toString('base64'),
    lambdaARN: 'arn:aws:lambda:us-east-1:111122223333:function:clean-events:$LATEST',
  })}\n`;
}
