import { evaluate } from './an-add-on';

describe('the boundary between the add-on and the emulator', () => {
  it('objects of Google are made of the add-on\'s own functions, prototypes and errors', () => {
    const code = `(() => {
      const button = CardService.newTextButton();
      let thrown = null;
      try { button.setText(1); } catch (error) { thrown = error; }
      return [button instanceof Object, button.setText instanceof Function, thrown instanceof Error, Object.keys(button)];
    })()`;
    expect(evaluate(code).response).toEqual([true, true, true, []]);
  });

  it('a script that changes the methods of its lists never holds a function of the emulator', () => {
    const code = `(() => {
      const seen = [];
      for (const name of ['map', 'every', 'some', 'forEach', 'flatMap', 'filter']) {
        const real = Array.prototype[name];
        Array.prototype[name] = function (...given) { seen.push(given[0] instanceof Function); return real.apply(this, given); };
      }
      CardService.newSuggestions().addSuggestions(['a', 'b']);
      CardService.newAction().setParameters({ a: 'b' });
      return seen.join();
    })()`;
    expect(evaluate(code).response).toBe('');
  });

  it('a method that is taken off its object does not work on another', () => {
    expect(evaluate(`(() => { try { CardService.newTextButton.call({}); } catch (error) { return String(error); } })()`).response).toBe('TypeError: Illegal invocation');
  });

  it('nobody but the emulator makes objects of Google', () => {
    const code = `(() => {
      const made = [];
      for (let type = Object.getPrototypeOf(CardService.newTextButton()); type !== null; type = Object.getPrototypeOf(type)) made.push(type.constructor === Object);
      return made;
    })()`;
    expect(evaluate(code).response).toEqual([true, true]);
  });

  it('an object tells which methods it has, used or not', () => {
    const code = `(() => {
      const link = CardService.newOpenLink().setUrl('https://example.com/');
      const names = [];
      for (const name in link) names.push(name);
      return { names, has: ['setUrl' in link, 'setOpenAs' in link, 'setText' in link], same: link.setOpenAs === CardService.newOpenLink().setOpenAs };
    })()`;
    expect(evaluate(code).response).toEqual({ names: ['setUrl', 'setOpenAs', 'setOnClose'], has: [true, true, false], same: true });
  });

  it('what a script puts on an object stays on it', () => {
    expect(evaluate(`(() => { const link = CardService.newOpenLink(); link.note = 1; return [link.note, CardService.newOpenLink().note]; })()`).response).toEqual([1, null]);
  });

  it('a record has the add-on\'s own prototype, and every name in it is but a name', () => {
    const code = `(() => {
      Object.defineProperty(Object.prototype, 'trap', { set() { throw new Error('sprung'); }, configurable: true });
      const cache = CacheService.getUserCache();
      const names = ['__proto__', 'constructor', 'trap', 'plain'];
      for (const name of names) cache.put(name, 'value of ' + name);
      const found = cache.getAll(names);
      return [found instanceof Object, Object.keys(found).sort(), names.map((name) => found[name])];
    })()`;
    expect(evaluate(code).response).toEqual([
      true,
      ['__proto__', 'constructor', 'plain', 'trap'],
      ['value of __proto__', 'value of constructor', 'value of trap', 'value of plain'],
    ]);
  });

  it('a constant is the same wherever it turns up', () => {
    expect(evaluate('CardService.Icon.EMAIL === CardService.Icon.EMAIL').response).toBe(true);
  });
});
