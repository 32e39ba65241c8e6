import { errorOf, evaluate } from './an-add-on';

/** The JSON of a widget, as it stands in a card. */
const widgetJson = (widget: string): unknown => {
  const { response, error } = evaluate(
    `JSON.parse(CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(${widget})).build().printJson()).sections[0].widgets[0]`,
  );
  if (error !== null) throw new Error(error);
  return response;
};

const action = `CardService.newAction().setFunctionName('go')`;
const link = `CardService.newOpenLink().setUrl('https://example.com/')`;
const button = `CardService.newTextButton().setText('Go').setOnClickAction(${action})`;

describe('widgets, in the field names of google.apps.card.v1', () => {
  it.each([
    [`CardService.newTextParagraph().setText('<b>a</b>')`, { textParagraph: { text: '<b>a</b>' } }],
    [
      `CardService.newDecoratedText().setTopLabel('a').setText('b').setBottomLabel('c').setWrapText(true)
        .setStartIcon(CardService.newIconImage().setIcon(CardService.Icon.EMAIL).setAltText('Mail'))
        .setSwitchControl(CardService.newSwitch().setFieldName('s').setValue('on').setSelected(true).setControlType(CardService.SwitchControlType.CHECK_BOX).setOnChangeAction(${action}))`,
      {
        decoratedText: {
          topLabel: 'a', text: 'b', bottomLabel: 'c', wrapText: true,
          startIcon: { knownIcon: 'EMAIL', altText: 'Mail' },
          switchControl: { name: 's', value: 'on', selected: true, controlType: 'CHECK_BOX', onChangeAction: { function: 'go' } },
        },
      },
    ],
    [
      `CardService.newKeyValue().setContent('a').setMultiline(true).setIconUrl('https://example.com/i.png').setIconAltText('I').setButton(${button})`,
      {
        decoratedText: {
          text: 'a', wrapText: true, icon: { iconUrl: 'https://example.com/i.png', altText: 'I' },
          button: { text: 'Go', onClick: { action: { function: 'go' } } },
        },
      },
    ],
    [
      `CardService.newImage().setImageUrl('https://example.com/i.png').setAltText('I').setOpenLink(${link})`,
      { image: { imageUrl: 'https://example.com/i.png', altText: 'I', onClick: { openLink: { url: 'https://example.com/' } } } },
    ],
    [button, { buttonList: { buttons: [{ text: 'Go', onClick: { action: { function: 'go' } } }] } }],
    [
      `CardService.newButtonSet().addButton(${button}.setBackgroundColor('#ff8000').setDisabled(false).setAltText('A'))
        .addButton(CardService.newImageButton().setIcon(CardService.Icon.STAR).setAltText('Star').setOnClickOpenLinkAction(${action}))`,
      {
        buttonList: {
          buttons: [
            {
              text: 'Go', onClick: { action: { function: 'go' } }, color: { red: 1, green: 128 / 255, blue: 0 }, type: 'FILLED', disabled: false, altText: 'A',
            },
            { icon: { knownIcon: 'STAR', altText: 'Star' }, altText: 'Star', onClick: { openDynamicLinkAction: { function: 'go' } } },
          ],
        },
      },
    ],
    [
      `CardService.newTextInput().setFieldName('n').setTitle('Name').setHint('h').setValue('v').setMultiline(true).setSuggestionsAction(${action})
        .setSuggestions(CardService.newSuggestions().addSuggestion('a').addSuggestions(['b', 'c']))`,
      {
        textInput: {
          name: 'n', label: 'Name', hintText: 'h', value: 'v', type: 'MULTIPLE_LINE', autoCompleteAction: { function: 'go' },
          initialSuggestions: { items: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] },
        },
      },
    ],
    [
      `CardService.newSelectionInput().setFieldName('n').setTitle('T').setType(CardService.SelectionInputType.DROPDOWN).addItem('One', 1, true).addItem('Two', 'b', false)`,
      {
        selectionInput: {
          name: 'n', label: 'T', type: 'DROPDOWN', items: [{ text: 'One', value: '1', selected: true }, { text: 'Two', value: 'b', selected: false }],
        },
      },
    ],
    [
      `CardService.newDateTimePicker().setFieldName('d').setTitle('Due').setValueInMsSinceEpoch(1700000000000).setTimeZoneOffsetInMins(-120)`,
      { dateTimePicker: { name: 'd', label: 'Due', type: 'DATE_AND_TIME', valueMsEpoch: '1700000000000', timezoneOffsetDate: -120 } },
    ],
    [`CardService.newDatePicker().setFieldName('d').setValueInMsSinceEpoch('0')`, { dateTimePicker: { name: 'd', type: 'DATE_ONLY', valueMsEpoch: '0' } }],
    [`CardService.newTimePicker().setFieldName('t').setHours(9).setMinutes(30)`, { dateTimePicker: { name: 't', type: 'TIME_ONLY', valueMsEpoch: '34200000' } }],
    [`CardService.newDivider()`, { divider: {} }],
    [
      `CardService.newGrid().setTitle('G').setNumColumns(2).setOnClickAction(${action}).setBorderStyle(CardService.newBorderStyle().setType(CardService.BorderType.STROKE).setStrokeColor('#fff').setCornerRadius(4))
        .addItem(CardService.newGridItem().setIdentifier('1').setTitle('a').setSubtitle('b').setLayout(CardService.GridItemLayout.TEXT_BELOW)
          .setImage(CardService.newImageComponent().setImageUrl('https://example.com/i.png').setAltText('I').setCropStyle(CardService.newImageCropStyle().setImageCropType(CardService.ImageCropType.CIRCLE))))`,
      {
        grid: {
          title: 'G', columnCount: 2, onClick: { action: { function: 'go' } },
          borderStyle: { type: 'STROKE', strokeColor: { red: 1, green: 1, blue: 1 }, cornerRadius: 4 },
          items: [
            {
              id: '1', title: 'a', subtitle: 'b', layout: 'TEXT_BELOW',
              image: { imageUri: 'https://example.com/i.png', altText: 'I', cropStyle: { type: 'CIRCLE' } },
            },
          ],
        },
      },
    ],
    [
      `CardService.newColumns().setWrapStyle(CardService.WrapStyle.WRAP).addColumn(CardService.newColumn().addWidget(CardService.newTextParagraph().setText('a'))
        .setHorizontalAlignment(CardService.HorizontalAlignment.END).setVerticalAlignment(CardService.VerticalAlignment.TOP).setHorizontalSizeStyle(CardService.HorizontalSizeStyle.FILL_AVAILABLE_SPACE))`,
      {
        columns: {
          wrapStyle: 'WRAP',
          columnItems: [
            {
              widgets: [{ textParagraph: { text: 'a' } }], horizontalAlignment: 'END', verticalAlignment: 'TOP', horizontalSizeStyle: 'FILL_AVAILABLE_SPACE',
            },
          ],
        },
      },
    ],
  ])('%s', (widget, json) => {
    expect(widgetJson(widget)).toEqual(json);
  });

  it('actions carry parameters as pairs, with how they load and whether values persist', () => {
    const full = `${action}.setParameters({ id: '1', b: '' }).setLoadIndicator(CardService.LoadIndicator.NONE).setPersistValues(true)`;
    expect(widgetJson(`CardService.newTextButton().setText('Go').setOnClickAction(${full})`)).toEqual({
      buttonList: {
        buttons: [
          {
            text: 'Go',
            onClick: {
              action: { function: 'go', parameters: [{ key: 'id', value: '1' }, { key: 'b', value: '' }], loadIndicator: 'NONE', persistValues: true },
            },
          },
        ],
      },
    });
  });

  it('compose and authorization clicks', () => {
    const compose = `CardService.newTextButton().setText('Go').setComposeAction(${action}, CardService.ComposedEmailType.REPLY_AS_DRAFT)`;
    const authorize = `CardService.newTextButton().setText('Go').setAuthorizationAction(CardService.newAuthorizationAction().setAuthorizationUrl('https://example.com/'))`;
    expect(widgetJson(`CardService.newButtonSet().addButton(${compose}).addButton(${authorize})`)).toEqual({
      buttonList: {
        buttons: [
          { text: 'Go', onClick: { action: { function: 'go' }, composedEmailType: 'REPLY_AS_DRAFT' } },
          { text: 'Go', onClick: { openLink: { url: 'https://example.com/', openAs: 'OVERLAY', onClose: 'RELOAD' } } },
        ],
      },
    });
  });
});

it('a card has its name, header, menu, footer and peek header', () => {
  const section = `CardService.newCardSection().setHeader('S').setCollapsible(true).setNumUncollapsibleWidgets(1).addWidget(CardService.newDivider())`;
  const card = `CardService.newCardBuilder().setName('n').setDisplayStyle(CardService.DisplayStyle.REPLACE)
    .setHeader(CardService.newCardHeader().setTitle('T').setSubtitle('U').setImageUrl('https://example.com/i.png').setImageStyle(CardService.ImageStyle.CIRCLE).setImageAltText('I'))
    .setPeekCardHeader(CardService.newCardHeader().setTitle('P'))
    .addCardAction(CardService.newCardAction().setText('Menu').setOnClickAction(${action}))
    .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(${button}).setSecondaryButton(${button}))
    .addSection(${section}).build()`;
  const json = { text: 'Go', onClick: { action: { function: 'go' } } };
  expect(evaluate(card).response).toEqual({
    action: {
      navigations: [
        {
          pushCard: {
            name: 'n',
            displayStyle: 'REPLACE',
            header: { title: 'T', subtitle: 'U', imageUrl: 'https://example.com/i.png', imageType: 'CIRCLE', imageAltText: 'I' },
            peekCardHeader: { title: 'P' },
            cardActions: [{ actionLabel: 'Menu', onClick: { action: { function: 'go' } } }],
            fixedFooter: { primaryButton: json, secondaryButton: json },
            sections: [{ header: 'S', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [{ divider: {} }] }],
          },
        },
      ],
    },
  });
});

describe('what is added is a copy', () => {
  it('so a later change changes nothing', () => {
    const later = `(() => { const text = CardService.newTextParagraph().setText('before'); const section = CardService.newCardSection().addWidget(text); text.setText('after');
      const builder = CardService.newCardBuilder().addSection(section); section.addWidget(CardService.newDivider()); return JSON.parse(builder.build().printJson()).sections; })()`;
    expect(evaluate(later).response).toEqual([{ widgets: [{ textParagraph: { text: 'before' } }] }]);
  });

  it('and setters answer the object itself', () => {
    expect(evaluate(`(() => { const action = CardService.newAction(); return action.setFunctionName('go') === action; })()`).response).toBe(true);
  });
});

describe('limits', () => {
  const card = (widgets: readonly number[]): string => `(() => { const builder = CardService.newCardBuilder();
    for (const count of ${JSON.stringify(widgets)}) { const section = CardService.newCardSection(); for (let i = 0; i < count; i++) section.addWidget(CardService.newDivider()); builder.addSection(section); }
    return JSON.parse(builder.build().printJson()).sections.map((section) => section.widgets.length); })()`;

  it.each([
    [[60, 40], [60, 40]],
    [[60, 41], [60]],
    [[60, 41, 1], [60]],
    [[100, 1], [100]],
  ])('of sections with %j widgets, %j are left at a hundred widgets', (widgets, left) => {
    expect(evaluate(card(widgets)).response).toEqual(left);
  });

  it.each([
    [`const s = CardService.newCardSection(); for (let i = 0; i < 101; i++) s.addWidget(CardService.newDivider())`, 'Cannot add more than 100 widgets to a section.'],
    [
      `const b = CardService.newCardBuilder(); for (let i = 0; i < 101; i++) b.addSection(CardService.newCardSection().addWidget(CardService.newDivider()))`,
      'Cannot add more than 100 sections to a card.',
    ],
    [`const s = CardService.newSelectionInput(); for (let i = 0; i < 101; i++) s.addItem('a', 'a', false)`, 'Cannot add more than 100 items to a selection input.'],
    [
      `const c = CardService.newColumns(); for (let i = 0; i < 3; i++) c.addColumn(CardService.newColumn().addWidget(CardService.newDivider()))`,
      'Cannot add more than 2 columns side by side.',
    ],
    [`CardService.newGrid().setNumColumns(3)`, "The parameters (number) don't match the method signature for CardService.Grid.setNumColumns."],
  ])('%s', (code, message) => {
    expect(errorOf(code)).toBe(`Exception: ${message}`);
  });
});

describe('refused arguments', () => {
  const signature = (given: string, member: string): string => `Exception: The parameters (${given}) don't match the method signature for CardService.${member}.`;

  it.each([
    [`CardService.newTextParagraph().setText(1)`, '(number)', 'TextParagraph.setText'],
    [`CardService.newTextParagraph().setText(null)`, '(null)', 'TextParagraph.setText'],
    [`CardService.newTextParagraph().setText()`, '()', 'TextParagraph.setText'],
    [`CardService.newTextParagraph().setText('a', 'b')`, '(String,String)', 'TextParagraph.setText'],
    [`CardService.newAction().setParameters({ n: 1 })`, '((class))', 'Action.setParameters'],
    [`CardService.newAction().setParameters({ o: {} })`, '((class))', 'Action.setParameters'],
    [`CardService.newAction().setParameters(['a'])`, '(String[])', 'Action.setParameters'],
    [`CardService.newSwitch().setSelected('true')`, '(String)', 'Switch.setSelected'],
    [`CardService.newTextButton().setTextButtonStyle('FILLED')`, '(String)', 'TextButton.setTextButtonStyle'],
    [`CardService.newTextButton().setTextButtonStyle(CardService.OpenAs.OVERLAY)`, '(CardService.OpenAs)', 'TextButton.setTextButtonStyle'],
    [`CardService.newTextButton().setBackgroundColor('red')`, '(String)', 'TextButton.setBackgroundColor'],
    [`CardService.newTimePicker().setHours(24)`, '(number)', 'TimePicker.setHours'],
    [`CardService.newCardSection().addWidget(CardService.newAction())`, '(CardService.Action)', 'CardSection.addWidget'],
    [`CardService.newCardSection().addWidget({ textParagraph: {} })`, '((class))', 'CardSection.addWidget'],
    [`CardService.newNavigation().pushCard(CardService.newCardBuilder())`, '(CardService.CardBuilder)', 'Navigation.pushCard'],
    [`CardService.newCardBuilder().addSection(CardService.newTextParagraph())`, '(CardService.TextParagraph)', 'CardBuilder.addSection'],
  ])('%s', (code, given, member) => {
    expect(errorOf(code)).toBe(signature(given.slice(1, -1), member));
  });
});

it.each([
  [`CardService.newCardSection().addWidget(CardService.newTextInput())`, 'TextInput', 'name', 'setFieldName'],
  [`CardService.newCardSection().addWidget(CardService.newSelectionInput())`, 'SelectionInput', 'name', 'setFieldName'],
  [`CardService.newCardSection().addWidget(CardService.newDecoratedText())`, 'DecoratedText', 'text', 'setText'],
  [`CardService.newCardSection().addWidget(CardService.newImage().setImageUrl('https://example.com/'))`, 'Image', 'altText', 'setAltText'],
  [`CardService.newCardSection().addWidget(CardService.newTextButton().setText('a'))`, 'TextButton', 'onClick', 'setOnClickAction or setOpenLink'],
  [`CardService.newTextButton().setOnClickAction(CardService.newAction())`, 'Action', 'function', 'setFunctionName'],
  [`CardService.newTextButton().setOpenLink(CardService.newOpenLink())`, 'OpenLink', 'url', 'setUrl'],
  [`CardService.newCardBuilder().addSection(CardService.newCardSection())`, 'CardSection', 'widgets', 'addWidget'],
  [`CardService.newCardBuilder().setFixedFooter(CardService.newFixedFooter())`, 'FixedFooter', 'primaryButton', 'setPrimaryButton'],
  [`CardService.newCardBuilder().setHeader(CardService.newCardHeader())`, 'CardHeader', 'title', 'setTitle'],
  [`CardService.newComposeActionResponseBuilder().build()`, 'ComposeActionResponseBuilder', 'hostAppAction', 'setGmailDraft'],
])('%s is not complete', (code, name, field, setter) => {
  expect(errorOf(code)).toBe(`Exception: CardService.${name} is not complete: ${field} is required. Call ${setter} first.`);
});

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
