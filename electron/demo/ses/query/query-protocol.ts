// The AWS Query protocol (API v1 of SES, STS, older command lines for CloudWatch): a form in, XML out.
import type { Asked, AwsService } from '../wire/asked.ts';
import type { Heard } from '../wire/heard.ts';
import { requestIdMark } from '../wire/request-id.ts';
import { Refusal } from '../wire/wire-error.ts';
import { parseForm } from './parse-form.ts';
import { printXmlAnswer, printXmlError } from './print-xml.ts';
import { queryOperations } from './query-operations.ts';
import { optionalTextIn } from './shape.ts';

/** Firehose, CloudWatch Logs and S3 never spoke it; SQS speaks a kind of its own. */
export type QueryService = Exclude<AwsService, 'athena' | 'firehose' | 'logs' | 's3' | 'sqs'>;

const namespaces: { readonly [service in QueryService]: string } = {
  ses: 'http://ses.amazonaws.com/doc/2010-12-01/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  monitoring: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
  sns: 'http://sns.amazonaws.com/doc/2010-03-31/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
};

export function readQuery(heard: Heard, service: QueryService): Asked {
  const input = parseForm(heard.body.toString('utf8'));
  const action = optionalTextIn(input, 'Action') ?? '';
  const operation = queryOperations.find((known) => known.name === action && known.service === service);
  const namespace = namespaces[service];
  const headers = { 'content-type': 'text/xml' };
  return {
    protocol: 'query',
    service,
    operation: operation?.name ?? null,
    perSecond: operation?.perSecond ?? null,
    resource: operation?.resource(input) ?? null,
    run: async (scene) => {
      if (operation === undefined)
        throw new Refusal(
          'unknown-operation',
          `Could not find operation ${action} for version ${optionalTextIn(input, 'Version') ?? ''}`,
        );
      const output = operation.run(input, scene);
      const body = printXmlAnswer(output, { operation: action, namespace, requestId: requestIdMark });
      return { status: 200, headers, body };
    },
    printError: ({ code, status, message }, requestId) => ({
      status,
      headers,
      body: printXmlError(
        { code: service === 'sns' ? snsCode(code) : code, message, isOurs: status >= 500 },
        { namespace, requestId },
      ),
    }),
  };
}

/** SNS API reference, "Common errors": it has a word of its own for what IAM refuses. */
function snsCode(code: string): string {
  return code === 'AccessDenied' ? 'AuthorizationError' : code;
}
