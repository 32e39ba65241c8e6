/** What the buttons of the gallery do: the functions of its add-on, which answer JSON. */
import { asObject, asText } from '../../src/json';
import type { JsonFunction } from '../gmail/json-add-on';
import type { CardJson } from '../page/card-json/card';

const inner = (title: string, name = title): CardJson => ({
  name,
  header: { title },
  sections: [
    {
      widgets: [
        { textParagraph: { text: 'A card on top of another.' } },
        {
          buttonList: {
            buttons: ['pop', 'popToRoot', 'popToNamedCard', 'push'].map((answer) => ({
              text: answer,
              onClick: { action: { function: 'answers', parameters: [{ key: 'answer', value: answer }] } },
            })),
          },
        },
      ],
    },
  ],
});

const towns = ['Aberdeen', 'Bergen', 'Bilbao', 'Bremen', 'Gdańsk', 'Genova', 'Göteborg', 'Lisboa', 'Marseille', 'Rotterdam', 'Tallinn', 'Turku'];
const townsWith = (typed: string): readonly string[] => towns.filter((town) => town.toLowerCase().includes(typed.toLowerCase()));

const navigates = (...navigations: readonly object[]): object => ({ renderActions: { action: { navigations } } });
const opens = (link: object): object => ({ renderActions: { action: { link } } });
const example = 'https://example.com/window';

/** Each way in which a function may answer a click, by the value of its parameter `answer`. */
const answers: Readonly<Record<string, (card: CardJson) => unknown>> = {
  nothing: () => null,
  notification: () => ({ renderActions: { action: { notification: { text: 'A notification, in plain text: <b>no</b> HTML.' } } } }),
  push: () => navigates({ pushCard: inner('Pushed') }),
  update: (card) => navigates({ updateCard: { ...card, header: { ...card.header, title: 'Updated' } } }),
  pop: () => navigates({ pop: true }),
  popToRoot: () => navigates({ popToRoot: true }),
  popToNamedCard: (card) => navigates({ popToCard: card.name ?? '' }),
  link: () => opens({ url: example }),
  overlay: () => opens({ url: example, openAs: 'OVERLAY', onClose: 'RELOAD' }),
  stateChanged: () => ({ renderActions: { action: {} }, stateChanged: true }),
  wrong: () => ({ rhubarb: true }),
};

/** The add-on behind one card of the gallery. `peeking` is what it shows for a mail. */
export const galleryFunctions = (card: CardJson, peeking: CardJson | null): Readonly<Record<string, JsonFunction>> => ({
  showsCard: () => ({ action: { navigations: [{ pushCard: card }] } }),
  showsPeek: () => ({ action: { navigations: peeking ? [{ pushCard: peeking }] : [] } }),
  showsSettings: () => ({ action: { navigations: [{ pushCard: inner('Settings') }] } }),
  happened: () => null,
  answers: ({ parameters }) => answers[asText(asObject(parameters)['answer'])]?.(card),
  fails: () => {
    throw new Error('What the add-on was asked to do cannot be done.');
  },
  suggestsTowns: ({ formInput }) => ({
    autoComplete: { items: townsWith(asText(asObject(formInput)['town'])).map((text) => ({ text })) },
  }),
  findsTowns: ({ parameters }) => {
    const found = townsWith(asText(asObject(parameters)['autocomplete_widget_query']));
    const suggestions = found.map((text) => ({ text, value: text.toLowerCase(), bottomText: 'A port' }));
    return { renderActions: { action: { modifyOperations: [{ updateWidget: { selectionInputWidgetSuggestions: { suggestions } } }] } } };
  },
});
