/** Where links lead in the sandbox: GoHighLevel's consent page and files in Google Drive have stand-ins here, everything else is only named. */
import type { OpenLinkJson } from './card-json/action';
import type { Snackbar } from './snackbar';

const consentHosts: readonly string[] = ['marketplace.gohighlevel.com', 'marketplace.leadconnectorhq.com'];

/** The sandbox's own page for an authorize link of GoHighLevel; null for any other address. */
const consentPageFor = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  return consentHosts.includes(hostname) && pathname.endsWith('/oauth/chooselocation') ? `/consent${search}` : null;
};

const driveHosts: readonly string[] = ['drive.google.com', 'docs.google.com'];

/** The sandbox's own page for a file that the add-on has saved in the user's Drive; null for any other address. */
const filePageFor = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const [, id] = /\/d\/([\w-]+)/.exec(pathname) ?? [];
  return driveHosts.includes(hostname) && id !== undefined ? `/drive/${id}` : null;
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
    const page = consentPageFor(url) ?? filePageFor(url);
    if (page === null) {
      if (waits) return snackbar.wouldWait(url);
      snackbar.wouldOpen(url);
      return null;
    }
    const opened = window.open(page, '_blank', openAs === 'OVERLAY' ? popUp : tab);
    if (opened === null) snackbar.notify('The browser has blocked the new tab. Allow pop-ups for this page and try again.');
    return opened && waits ? isClosed(opened) : null;
  };
