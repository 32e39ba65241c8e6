/// <reference types="google-apps-script" preserve="true" />
/** What a function answers to Calendar, Drive, the editors, and to whoever previews a link. */
import { NotEmulated } from '../google-error';
import { aPart, listOf, text } from './kinds';
import type { Kind, Setter } from './part';
import { part } from './part-factory';
import { addsAll, sets, setsThis } from './setters';

type Types = {
  Attachment: GoogleAppsScript.Card_Service.Attachment;
  Calendar: GoogleAppsScript.Card_Service.CalendarEventActionResponseBuilder;
  Drive: GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponseBuilder;
  Editor: GoogleAppsScript.Card_Service.EditorFileScopeActionResponseBuilder;
  LinkPreview: GoogleAppsScript.Card_Service.LinkPreview;
};

export const newAttachment = part<Types['Attachment']>('Attachment', {
  setters: {
    setTitle: sets('title', text),
    setResourceUrl: sets('resourceUrl', text),
    setMimeType: sets('mimeType', text),
    setIconUrl: sets('iconUrl', text),
  },
  required: { title: 'setTitle', resourceUrl: 'setResourceUrl' },
});

const anything: Kind = { accepts: () => true, json: () => null };

/** Its argument comes from `ConferenceDataService`, which is not emulated. */
const setConferenceData: Setter = {
  takes: [anything],
  apply: () => {
    throw new NotEmulated('CardService.CalendarEventActionResponseBuilder.setConferenceData');
  },
};

const calendar = 'hostAppAction.calendarAction';

export const newCalendarEventActionResponseBuilder = part<Types['Calendar']>('CalendarEventActionResponseBuilder', {
  setters: {
    addAttachments: addsAll(`${calendar}.addAttachmentsActionMarkup.addonAttachments`, listOf(aPart('Attachment'))),
    addAttendees: addsAll(`${calendar}.editAttendeesActionMarkup.addAttendeeEmails`, listOf(text)),
    setConferenceData,
  },
  builds: 'CalendarEventActionResponse',
});

export const newDriveItemsSelectedActionResponseBuilder = part<Types['Drive']>('DriveItemsSelectedActionResponseBuilder', {
  setters: { requestFileScope: sets('hostAppAction.driveAction.requestFileScope.itemId', text) },
  builds: 'DriveItemsSelectedActionResponse',
});

export const newEditorFileScopeActionResponseBuilder = part<Types['Editor']>('EditorFileScopeActionResponseBuilder', {
  setters: { requestFileScopeForActiveDocument: setsThis('hostAppAction.editorAction.requestFileScopeForActiveDocument', {}) },
  builds: 'EditorFileScopeActionResponse',
});

const preview = 'action.linkPreview';

export const newLinkPreview = part<Types['LinkPreview']>('LinkPreview', {
  setters: {
    setPreviewCard: sets(`${preview}.previewCard`, aPart('Card')),
    setTitle: sets(`${preview}.title`, text),
    setLinkPreviewTitle: sets(`${preview}.linkPreviewTitle`, text),
  },
  start: { action: { linkPreview: {} } },
  printsJson: true,
});
