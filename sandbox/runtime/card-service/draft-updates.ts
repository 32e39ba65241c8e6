/// <reference types="google-apps-script" preserve="true" />
/** What the add-on may change in a draft while the user is composing. */
import { enums } from './enums';
import { aPart, constant, listOf, text } from './kinds';
import { part } from './part-factory';
import { addsAll, addsFields, sets } from './setters';

type Types = {
  Builder: GoogleAppsScript.Card_Service.UpdateDraftActionResponseBuilder;
  Body: GoogleAppsScript.Card_Service.UpdateDraftBodyAction;
  Subject: GoogleAppsScript.Card_Service.UpdateDraftSubjectAction;
  To: GoogleAppsScript.Card_Service.UpdateDraftToRecipientsAction;
  Cc: GoogleAppsScript.Card_Service.UpdateDraftCcRecipientsAction;
  Bcc: GoogleAppsScript.Card_Service.UpdateDraftBccRecipientsAction;
};

const recipients = listOf({ accepts: text.accepts, json: (email) => ({ email }) });

export const newUpdateDraftToRecipientsAction = part<Types['To']>('UpdateDraftToRecipientsAction', {
  setters: { addUpdateToRecipients: addsAll('toRecipients', recipients) },
});
export const newUpdateDraftCcRecipientsAction = part<Types['Cc']>('UpdateDraftCcRecipientsAction', {
  setters: { addUpdateCcRecipients: addsAll('ccRecipients', recipients) },
});
export const newUpdateDraftBccRecipientsAction = part<Types['Bcc']>('UpdateDraftBccRecipientsAction', {
  setters: { addUpdateBccRecipients: addsAll('bccRecipients', recipients) },
});
export const newUpdateDraftSubjectAction = part<Types['Subject']>('UpdateDraftSubjectAction', {
  setters: { addUpdateSubject: sets('subject', text) },
});
export const newUpdateDraftBodyAction = part<Types['Body']>('UpdateDraftBodyAction', {
  setters: {
    addUpdateContent: addsFields('insertContents', { content: text, contentType: constant(enums.ContentType) }),
    setUpdateType: sets('type', constant(enums.UpdateDraftBodyType)),
  },
  start: { type: 'IN_PLACE_INSERT' },
});

const markup = 'hostAppAction.gmailAction.updateDraftActionMarkup';

export const newUpdateDraftActionResponseBuilder = part<Types['Builder']>('UpdateDraftActionResponseBuilder', {
  setters: {
    setUpdateDraftToRecipientsAction: sets(`${markup}.updateToRecipients`, aPart('UpdateDraftToRecipientsAction')),
    setUpdateDraftCcRecipientsAction: sets(`${markup}.updateCcRecipients`, aPart('UpdateDraftCcRecipientsAction')),
    setUpdateDraftBccRecipientsAction: sets(`${markup}.updateBccRecipients`, aPart('UpdateDraftBccRecipientsAction')),
    setUpdateDraftSubjectAction: sets(`${markup}.updateSubject`, aPart('UpdateDraftSubjectAction')),
    setUpdateDraftBodyAction: sets(`${markup}.updateBody`, aPart('UpdateDraftBodyAction')),
  },
  builds: 'UpdateDraftActionResponse',
});
