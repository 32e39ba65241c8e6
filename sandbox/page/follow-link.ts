/** Where links lead in the sandbox: GoHighLevel's consent page has a stand-in here, everything else is only named. */
import type { Snackbar } from './snackbar';

const consentHosts: readonly string[] = ['marketplace.gohighlevel.com', 'marketplace.leadconnectorhq.com'];

/** The sandbox's own page for an authorize link of GoHighLevel; null for any other address. */
const consentPageFor = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  return consentHosts.includes(hostname) && pathname.endsWith('/oauth/chooselocation') ? `/consent${search}` : null;
};

export const createLinkFollower =
  (snackbar: Snackbar) =>
  (url: string): void => {
    const consent = consentPageFor(url);
    if (consent === null) snackbar.wouldOpen(url);
    else if (window.open(consent, '_blank') === null)
      snackbar.notify('The browser has blocked the sign-in tab. Allow pop-ups for this page and try again.');
  };
