import { asNumber, asObject, asText } from '../../json';

/** What GoHighLevel's token endpoint hands out. */
export interface TokenReply {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly string[];
  readonly userType: 'Location' | 'Company';
  readonly locationId: string;
  readonly companyId: string;
}

export const tokenReplyFrom = (json: unknown): TokenReply | null => {
  const row = asObject(json);
  const accessToken = asText(row['access_token']);
  return accessToken === ''
    ? null
    : {
        accessToken,
        refreshToken: asText(row['refresh_token']),
        expiresIn: asNumber(row['expires_in']) ?? 0,
        scopes: asText(row['scope']).split(/\s+/).filter(Boolean),
        userType: asText(row['userType']) === 'Company' ? 'Company' : 'Location',
        locationId: asText(row['locationId']),
        companyId: asText(row['companyId']),
      };
};

/** A location that an agency's app is installed in. */
export interface InstalledLocation {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export const installedLocationFrom = (json: unknown): InstalledLocation | null => {
  const row = asObject(json);
  const id = asText(row['_id']) || asText(row['id']);
  return id === '' || row['isInstalled'] === false ? null : { id, name: asText(row['name']), address: asText(row['address']) };
};
