/**
 * The person who opened the add-on, whom it runs as. (The "active" user is left blank across Workspace domains.)
 * Empty when the user has not granted the scope: Google refuses the call then.
 */
export const userEmail = (): string => {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
};
