/** Reads CSV as RFC 4180 has it. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted && character === '"' && text[at + 1] === '"') at += 1;
    else if (character === '"') {
      isQuoted = !isQuoted;
      continue;
    }
    if (!isQuoted && character === ',') endCell();
    else if (!isQuoted && text.startsWith('\r\n', at)) {
      endCell();
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  if (cell !== '' || rows.at(-1)?.length !== 0) endCell();
  return rows.filter((row) => row.length > 0);
};
