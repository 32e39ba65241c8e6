/** Where links lead in the sandbox: GoHighLevel's consent page has a stand-in here, everything else is only named. */
import type { OpenLinkJson } from './card-json/action';
import type { Snackbar } from './snackbar';

const consentHosts: readonly string[] = ['marketplace.gohighlevel.com', 'marketplace.leadconnectorhq.com'];

/** The sandbox's own page for an authorize link of GoHighLevel; null for any other address. */
const consentPageFor = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  return consentHosts.includes(hostname) && pathname.endsWith('/oauth/chooselocation') ? `/consent${search}` : null;
};

const isClosed = (opened: Window): Promise<void> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!opened.closed) return;
      clearInterval(timer);
      resolve();
    }, 200);
  });

const tab = '';
const popUp = 'popup,width=560,height=680';

/** Follows a link. Answers when its window is closed, if the link has Gmail wait for that; null otherwise. */
export type FollowLink = (link: OpenLinkJson) => Promise<void> | null;

export const createLinkFollower =
  (snackbar: Snackbar): FollowLink =>
  ({ url, openAs, onClose }) => {
    const waits = onClose === 'RELOAD';
    const consent = consentPageFor(url);
    if (consent === null) {
      if (waits) return snackbar.wouldWait(url);
      snackbar.wouldOpen(url);
      return null;
    }
    const opened = window.open(consent, '_blank', openAs === 'OVERLAY' ? popUp : tab);
    if (opened === null) snackbar.notify('The browser has blocked the sign-in tab. Allow pop-ups for this page and try again.');
    return opened && waits ? isClosed(opened) : null;
  };
