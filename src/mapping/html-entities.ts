/** Each as `;name=character;` in one text: a table of them would be made anew at each load of the script. */
const named =
  ';amp=&;lt=<;gt=>;quot=";apos=\';nbsp= ;ensp= ;emsp= ;thinsp= ;hellip=…;ndash=–;mdash=—;lsquo=‘;rsquo=’;ldquo=“;' +
  'rdquo=”;laquo=«;raquo=»;bull=•;middot=·;copy=©;reg=®;trade=™;deg=°;times=×;euro=€;pound=£;yen=¥;cent=¢;sect=§;' +
  'auml=ä;ouml=ö;uuml=ü;Auml=Ä;Ouml=Ö;Uuml=Ü;szlig=ß;eacute=é;egrave=è;ecirc=ê;agrave=à;acirc=â;aacute=á;aring=å;' +
  'aelig=æ;ccedil=ç;ntilde=ñ;iacute=í;oacute=ó;oslash=ø;uacute=ú;zwnj=;zwj=;shy=;';

const isCharacter = (code: number): boolean => code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

const numbered = (digits: string, base: number): string => {
  const code = parseInt(digits, base);
  return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd';
};

const decoded = (entity: string, name: string): string => {
  if (/^#x/i.test(name)) return numbered(name.slice(2), 16);
  if (name.startsWith('#')) return numbered(name.slice(1), 10);
  const place = named.indexOf(`;${name}=`);
  if (place === -1) return entity;
  const start = place + name.length + 2;
  return named.slice(start, named.indexOf(';', start));
};

/** Decodes each entity once, so that `&amp;lt;` becomes `&lt;`. Names that are not known stay as they are. */
export const decodeEntities = (text: string): string => text.replace(/&(#x[0-9a-f]{1,8}|#\d{1,8}|[a-z]{2,8});/gi, decoded);
