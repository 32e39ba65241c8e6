import { errorOf } from '../an-add-on';

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
    [`CardService.newImageCropStyle().setAspectRatio(0)`, '(number)', 'ImageCropStyle.setAspectRatio'],
    [`CardService.newValidation().setCharacterLimit('ten')`, '(String)', 'Validation.setCharacterLimit'],
    [`CardService.newLinkPreview().setPreviewCard(CardService.newCardBuilder())`, '(CardService.CardBuilder)', 'LinkPreview.setPreviewCard'],
    [`CardService.newCalendarEventActionResponseBuilder().addAttendees('a@example.com')`, '(String)', 'CalendarEventActionResponseBuilder.addAttendees'],
  ])('%s', (code, given, member) => {
    expect(errorOf(code)).toBe(signature(given.slice(1, -1), member));
  });

  it.each([
    ['Column', 'CardService.newColumn()', 'CardService.newDivider()', 'Divider'],
    ['Column', 'CardService.newColumn()', 'CardService.newGrid()', 'Grid'],
    ['CarouselCard', 'CardService.newCarouselCard()', 'CardService.newTextInput()', 'TextInput'],
  ])('only some widgets stand in a %s', (name, holder, widget, refused) => {
    expect(errorOf(`${holder}.addWidget(${widget})`)).toBe(signature(`CardService.${refused}`, `${name}.addWidget`));
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
  [`CardService.newCarousel().addCarouselCard(CardService.newCarouselCard())`, 'CarouselCard', 'widgets', 'addWidget'],
  [`CardService.newCalendarEventActionResponseBuilder().addAttachments([CardService.newAttachment().setTitle('a')])`, 'Attachment', 'resourceUrl', 'setResourceUrl'],
  [`CardService.newComposeActionResponseBuilder().build()`, 'ComposeActionResponseBuilder', 'hostAppAction', 'setGmailDraft'],
])('%s is not complete', (code, name, field, setter) => {
  expect(errorOf(code)).toBe(`Exception: CardService.${name} is not complete: ${field} is required. Call ${setter} first.`);
});
