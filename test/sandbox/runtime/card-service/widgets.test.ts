import { action, button, link, widgetJson } from './a-card';

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
    [
      `CardService.newTextInput().setFieldName('n').setValidation(CardService.newValidation().setCharacterLimit('10').setInputType(CardService.InputType.EMAIL))`,
      { textInput: { name: 'n', validation: { characterLimit: 10, inputType: 'EMAIL' } } },
    ],
    [
      `CardService.newSelectionInput().setFieldName('n').setType(CardService.SelectionInputType.MULTI_SELECT).setMultiSelectMaxSelectedItems(3).setMultiSelectMinQueryLength(1)
        .setExternalDataSource(${action}).addMultiSelectItem('Ada', 'ada', true, 'https://example.com/a.png', 'Engineer')`,
      {
        selectionInput: {
          name: 'n', type: 'MULTI_SELECT', multiSelectMaxSelectedItems: 3, multiSelectMinQueryLength: 1, externalDataSource: { function: 'go' },
          items: [{ text: 'Ada', value: 'ada', selected: true, startIconUri: 'https://example.com/a.png', bottomText: 'Engineer' }],
        },
      },
    ],
    [
      `CardService.newDecoratedText().setText('a').setEndIcon(CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName('search').setFill(true).setWeight(400).setGrade(0)))`,
      { decoratedText: { text: 'a', endIcon: { materialIcon: { name: 'search', fill: true, weight: 400, grade: 0 } } } },
    ],
    [
      `CardService.newCarousel().addCarouselCard(CardService.newCarouselCard().addWidget(CardService.newTextParagraph().setText('a')).addFooterWidget(${button}))`,
      {
        carousel: {
          carouselCards: [
            {
              widgets: [{ textParagraph: { text: 'a' } }],
              footerWidgets: [{ buttonList: { buttons: [{ text: 'Go', onClick: { action: { function: 'go' } } }] } }],
            },
          ],
        },
      },
    ],
  ])('%s', (widget, json) => {
    expect(widgetJson(widget)).toEqual(json);
  });

  it('hands over markup as it is', () => {
    const text = '<b>a</b> <script>b</script> &amp; "c"';
    expect(widgetJson(`CardService.newTextParagraph().setText(${JSON.stringify(text)})`)).toEqual({ textParagraph: { text } });
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
