/** GoHighLevel's own host; agencies show it under theirs. */
export const defaultHost = 'app.gohighlevel.com';

const hostPattern = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** The host in what somebody typed or pasted, a whole address included. Null when there is none in it. */
export const hostFrom = (text: string): string | null => {
  const [host = ''] = text.slice(0, 1000).trim().toLowerCase().replace(/^https?:\/\//, '').split(/[/?#:]/);
  return hostPattern.test(host) ? host : null;
};

interface PageAddress {
  readonly host: string;
  readonly locationId: string;
  /** Below the location: `contacts/smart_list/All`. */
  readonly page: string;
}

const pathSafe = (id: string): string => id.replace(/[^\w-]/g, '');

/** A page of a location in GoHighLevel's web app. */
export const webAppPage = ({ host, locationId, page }: PageAddress): string => `https://${hostFrom(host) ?? defaultHost}/v2/location/${pathSafe(locationId)}/${page}`;

/** Opens a contact in GoHighLevel's web app. */
export const contactLink = ({ contactId, ...where }: Omit<PageAddress, 'page'> & { readonly contactId: string }): string =>
  webAppPage({ ...where, page: `contacts/detail/${pathSafe(contactId)}` });
