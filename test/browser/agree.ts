import type { Rep } from './rep';

/** The rep clicks "Sign in", agrees to it on GoHighLevel's page in the new tab, and closes that. */
export const agree = async (rep: Rep, to: RegExp): Promise<void> => {
  const opening = rep.page.context().waitForEvent('page');
  await rep.clicks('Sign in with GoHighLevel in a new window');
  const tab = await opening;
  await tab.getByRole('radio', { name: to }).check();
  await tab.getByRole('button', { name: 'Allow' }).click();
  await tab.getByText(/signed in/i).first().waitFor();
  await tab.close();
};
