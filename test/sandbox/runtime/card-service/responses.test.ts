import { errorOf, evaluate } from '../an-add-on';
import { link } from './a-card';

describe('responses, as they go over the wire', () => {
  const card = `CardService.newCardBuilder().setName('c').build()`;

  it.each([
    [`[${card}, ${card}]`, { action: { navigations: [{ pushCard: { name: 'c', sections: [] } }, { pushCard: { name: 'c', sections: [] } }] } }],
    [
      `CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().popCard().popToRoot().popToNamedCard('x').updateCard(${card}).pushCard(${card}))
        .setNotification(CardService.newNotification().setText('Done')).setStateChanged(true).build()`,
      {
        renderActions: {
          action: {
            navigations: [
              { pop: true }, { popToRoot: true }, { popToCard: 'x' }, { updateCard: { name: 'c', sections: [] } }, { pushCard: { name: 'c', sections: [] } },
            ],
            notification: { text: 'Done' },
          },
        },
        stateChanged: true,
      },
    ],
    [
      `CardService.newActionResponseBuilder().setOpenLink(${link}.setOpenAs(CardService.OpenAs.OVERLAY).setOnClose(CardService.OnClose.RELOAD)).build()`,
      { renderActions: { action: { link: { url: 'https://example.com/', openAs: 'OVERLAY', onClose: 'RELOAD' } } } },
    ],
    [`CardService.newUniversalActionResponseBuilder().displayAddOnCards([${card}]).build()`, { action: { navigations: [{ pushCard: { name: 'c', sections: [] } }] } }],
    [`CardService.newUniversalActionResponseBuilder().setOpenLink(${link}).build()`, { action: { link: { url: 'https://example.com/' } } }],
    [
      `CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestions(['a'])).build()`,
      { autoComplete: { items: [{ text: 'a' }] } },
    ],
    [
      `CardService.newUpdateDraftActionResponseBuilder()
        .setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('S'))
        .setUpdateDraftToRecipientsAction(CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(['a@example.com']))
        .setUpdateDraftBodyAction(CardService.newUpdateDraftBodyAction().addUpdateContent('<p>x</p>', CardService.ContentType.MUTABLE_HTML).setUpdateType(CardService.UpdateDraftBodyType.IN_PLACE_INSERT)).build()`,
      {
        hostAppAction: {
          gmailAction: {
            updateDraftActionMarkup: {
              updateSubject: { subject: 'S' },
              updateToRecipients: { toRecipients: [{ email: 'a@example.com' }] },
              updateBody: { insertContents: [{ content: '<p>x</p>', contentType: 'MUTABLE_HTML' }], type: 'IN_PLACE_INSERT' },
            },
          },
        },
      },
    ],
    [
      `CardService.newCalendarEventActionResponseBuilder().addAttendees(['a@example.com']).addAttendees(['b@example.com'])
        .addAttachments([CardService.newAttachment().setTitle('T').setResourceUrl('https://example.com/t').setMimeType('text/plain').setIconUrl('https://example.com/i.png')]).build()`,
      {
        hostAppAction: {
          calendarAction: {
            editAttendeesActionMarkup: { addAttendeeEmails: ['a@example.com', 'b@example.com'] },
            addAttachmentsActionMarkup: {
              addonAttachments: [{ title: 'T', resourceUrl: 'https://example.com/t', mimeType: 'text/plain', iconUrl: 'https://example.com/i.png' }],
            },
          },
        },
      },
    ],
    [
      `CardService.newDriveItemsSelectedActionResponseBuilder().requestFileScope('file-1').build()`,
      { hostAppAction: { driveAction: { requestFileScope: { itemId: 'file-1' } } } },
    ],
    [
      `CardService.newEditorFileScopeActionResponseBuilder().requestFileScopeForActiveDocument().build()`,
      { hostAppAction: { editorAction: { requestFileScopeForActiveDocument: {} } } },
    ],
    [
      `CardService.newLinkPreview().setPreviewCard(${card}).setTitle('Chip').setLinkPreviewTitle('Above')`,
      { action: { linkPreview: { previewCard: { name: 'c', sections: [] }, title: 'Chip', linkPreviewTitle: 'Above' } } },
    ],
  ])('%s', (code, json) => {
    expect(evaluate(code).response).toEqual(json);
  });

  it('an AuthorizationException ends the function with a prompt, unless it is caught', () => {
    const exception = `CardService.newAuthorizationException().setAuthorizationUrl('https://example.com/auth').setResourceDisplayName('Example').setCustomUiCallback('signIn')`;
    expect(evaluate(`${exception}.throwException()`)).toMatchObject({
      error: null,
      response: { authorization: { authorizationUrl: 'https://example.com/auth', resourceDisplayName: 'Example', customUiCallback: 'signIn' } },
    });
    expect(errorOf(`${exception}.throwException()`)).toMatch(/^AuthorizationException: /);
  });
});
