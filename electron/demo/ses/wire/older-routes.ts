// Requests that older SDKs and command lines send to another path than today's; AWS answers both.
export const olderRoutes: readonly { readonly name: string; readonly method: string; readonly path: string }[] = [
  { name: 'ListEmailIdentities', method: 'GET', path: '/v2/email/identities' },
  { name: 'ListConfigurationSets', method: 'GET', path: '/v2/email/configuration-sets' },
  { name: 'ListContacts', method: 'GET', path: '/v2/email/contact-lists/{ContactListName}/contacts' },
  { name: 'ListImportJobs', method: 'GET', path: '/v2/email/import-jobs' },
  {
    name: 'PutEmailIdentityDkimSigningAttributes',
    method: 'PUT',
    path: '/v1/email/identities/{EmailIdentity}/dkim/signing',
  },
];
