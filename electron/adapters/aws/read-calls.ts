// The calls that only read: SES API v2 where it has them, v1 for the rest, and STS for who we are.
import { DescribeActiveReceiptRuleSetCommand, GetIdentityNotificationAttributesCommand } from '@aws-sdk/client-ses';
import {
  GetAccountCommand,
  GetConfigurationSetCommand,
  GetConfigurationSetEventDestinationsCommand,
  GetDedicatedIpsCommand,
  GetEmailIdentityCommand,
  ListConfigurationSetsCommand,
  ListEmailIdentitiesCommand,
  ListRecommendationsCommand,
} from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { readCall, readCallOf } from './call.ts';

/** Where a page starts, and how many it may hold: the trial of a permission wants as few as possible. */
export type Page = { readonly token?: string | undefined; readonly size?: number };

export const callerCall = () =>
  readCallOf('sts')('GetCallerIdentity', null, ({ sts }, hearing) =>
    sts().send(new GetCallerIdentityCommand({}), hearing),
  );

export const accountCall = () =>
  readCall('GetAccount', null, ({ v2 }, hearing) => v2().send(new GetAccountCommand({}), hearing));

/** At most 1000 in a page (SES API v2 reference, ListEmailIdentities). */
export const identitiesCall = ({ token, size = 1000 }: Page) =>
  readCall('ListEmailIdentities', null, ({ v2 }, hearing) =>
    v2().send(new ListEmailIdentitiesCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const identityCall = (name: string) =>
  readCall('GetEmailIdentity', name, ({ v2 }, hearing) =>
    v2().send(new GetEmailIdentityCommand({ EmailIdentity: name }), hearing),
  );

/** The reference names no limit; 100 is what every other list but the identities has. */
export const configurationSetsCall = ({ token, size = 100 }: Page) =>
  readCall('ListConfigurationSets', null, ({ v2 }, hearing) =>
    v2().send(new ListConfigurationSetsCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const configurationSetCall = (name: string) =>
  readCall('GetConfigurationSet', name, ({ v2 }, hearing) =>
    v2().send(new GetConfigurationSetCommand({ ConfigurationSetName: name }), hearing),
  );

export const eventDestinationsCall = (name: string) =>
  readCall('GetConfigurationSetEventDestinations', name, ({ v2 }, hearing) =>
    v2().send(new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName: name }), hearing),
  );

/** The names are taken when the call goes out, so that those which came while it waited travel along. */
export const notificationsCall = (take: () => readonly string[]) =>
  readCall('GetIdentityNotificationAttributes', null, ({ v1 }, hearing) =>
    v1().send(new GetIdentityNotificationAttributesCommand({ Identities: [...take()] }), hearing),
  );

/** At most 100 in a page (SES API v2 reference, ListRecommendations). */
export const recommendationsCall = ({ token, size = 100 }: Page) =>
  readCall('ListRecommendations', null, ({ v2 }, hearing) =>
    v2().send(new ListRecommendationsCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const receivingCall = () =>
  readCall('DescribeActiveReceiptRuleSet', null, ({ v1 }, hearing) =>
    v1().send(new DescribeActiveReceiptRuleSetCommand({}), hearing),
  );

export const dedicatedIpsCall = ({ token, size = 100 }: Page) =>
  readCall('GetDedicatedIps', null, ({ v2 }, hearing) =>
    v2().send(new GetDedicatedIpsCommand({ PageSize: size, NextToken: token }), hearing),
  );
