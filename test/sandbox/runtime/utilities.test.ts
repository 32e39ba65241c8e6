import { createVerify, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { formatDate, parseDate } from '../../../sandbox/runtime/date-pattern';
import { parseCsv } from '../../../sandbox/runtime/parse-csv';
import { unzipArchive, zipArchive } from '../../../sandbox/runtime/zip-archive';
import { errorOf, evaluate } from './an-add-on';

describe('formatDate', () => {
  const at = new Date('2026-03-07T21:05:09.042Z');

  it.each([
    ['yyyy-MM-dd', 'UTC', '2026-03-07'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'UTC', '2026-03-07T21:05:09.042Z'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Berlin', '2026-03-07T22:05:09+01:00'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Asia/Kolkata', 'Sun, 8 Mar 2026 02:35:09 +0530'],
    ['EEEE, MMMM d, yyyy', 'America/New_York', 'Saturday, March 7, 2026'],
    ['h:mm a', 'UTC', '9:05 PM'],
    ["hh 'o''clock' a", 'UTC', "09 o'clock PM"],
    ['yy D u k K', 'UTC', '26 66 6 21 9'],
    ['X XX', 'America/St_Johns', '-03 -0330'],
    ["''", 'UTC', "'"],
    ['d.M.yy', 'UTC', '7.3.26'],
  ])('writes %s in %s as %s', (pattern, zone, text) => {
    expect(formatDate(at, zone, pattern)).toBe(text);
  });

  it('refuses a letter that means nothing and a zone that is nowhere', () => {
    expect(errorOf('Utilities.formatDate(new Date(), "UTC", "yyyy-bb")')).toBe("Exception: Illegal pattern character 'b'");
    expect(errorOf('Utilities.formatDate(new Date(), "Mars/Olympus", "yyyy")')).toMatch(/^Exception: Invalid argument: timeZone/);
    expect(errorOf('Utilities.formatDate("2026", "UTC", "yyyy")')).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('parseDate', () => {
  it.each([
    ['2026-07-01 01:30', 'Europe/London', 'yyyy-MM-dd HH:mm', '2026-07-01T00:30:00.000Z'],
    ['2026-03-07T21:05:09Z', 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-07T21:05:09.000Z'],
    ['7 Mar 2026 9:05 PM', 'UTC', 'd MMM yyyy h:mm a', '2026-03-07T21:05:00.000Z'],
  ])('reads %s in %s', (text, zone, pattern, iso) => {
    expect(parseDate(text, zone, pattern).toISOString()).toBe(iso);
  });

  it('refuses what does not fit, and by name the letters that it cannot read', () => {
    expect(errorOf('Utilities.parseDate("soon", "UTC", "yyyy-MM-dd")')).toBe('Exception: Unparseable date: "soon"');
    expect(errorOf('Utilities.parseDate("1 CET", "UTC", "d z")')).toMatch(/^NotEmulated: Utilities.parseDate with the pattern letter z/);
  });

  it('reads back what formatDate has written', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'), (second, zone) => {
        const at = new Date(second * 1000);
        const pattern = 'EEE, dd MMM yyyy HH:mm:ss XXX';
        expect(parseDate(formatDate(at, zone, pattern), zone, pattern)).toEqual(at);
      }),
    );
  });
});

describe('bytes', () => {
  it('are signed, as Java has them', () => {
    expect(evaluate('Utilities.newBlob("é€").getBytes()').response).toEqual([-61, -87, -30, -126, -84]);
    expect(evaluate('Utilities.newBlob([-61, -87]).getDataAsString()').response).toBe('é');
    expect(errorOf('Utilities.newBlob([195, 169])')).toBe("Exception: The parameters (number[]) don't match the method signature for Utilities.newBlob.");
  });

  it.each([
    ['[-23]', 'ISO-8859-1', 'é'],
    ['[-128, -109, -28]', 'windows-1252', '€“ä'],
    ['[-13, -58]', 'GB2312', '笃'],
    ['[-125, 65]', 'Shift_JIS', 'ア'],
  ])('%s read as %s are %s', (bytes, charset, text) => {
    expect(evaluate(`Utilities.newBlob(${bytes}).getDataAsString('${charset}')`).response).toBe(text);
  });

  it('in a charset that nobody knows are an exception', () => {
    expect(errorOf('Utilities.newBlob("a").getDataAsString("x-unknown")')).toBe('Exception: Unsupported charset: x-unknown');
  });

  it('go through base 64, plain and web-safe, and back', () => {
    const there = `[Utilities.base64Encode([-5, -1]), Utilities.base64EncodeWebSafe([-5, -1]), Utilities.base64Encode('é'),
      Utilities.base64Decode('+/8='), Utilities.base64DecodeWebSafe('-_8')]`;
    expect(evaluate(there).response).toEqual(['+/8=', '-_8=', 'w6k=', [-5, -1], [-5, -1]]);
    expect(errorOf('Utilities.base64Decode("***")')).toBe('Exception: Could not decode string.');
  });
});

it('digests and signs', () => {
  const hex = (call: string): string => `${call}.map((byte) => ('0' + (byte & 255).toString(16)).slice(-2)).join('')`;
  const call = `[${hex('Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a")')},
    ${hex('Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe")')},
    ${hex('Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, "what do ya want for nothing?", "Jefe")')}]`;
  expect(evaluate(call).response).toEqual([
    '0cc175b9c0f1b6a831c399e269772661',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  ]);
  expect(errorOf('Utilities.computeDigest("MD5", "a")')).toMatch(/don't match the method signature for Utilities.computeDigest/);
});

it('makes version 4 UUIDs', () => {
  expect(evaluate('Utilities.getUuid()').response).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('sleeps at most five minutes', () => {
  expect(errorOf('Utilities.sleep(300001)')).toBe('Exception: Invalid argument: milliseconds');
  expect(evaluate('Utilities.sleep(1500)').virtualMs).toBe(1500);
});

describe('signatures', () => {
  it('take text and key both as text or both as bytes', () => {
    const text = 'Utilities.computeHmacSha256Signature("a", "b")';
    expect(evaluate(`${text}.join() === Utilities.computeHmacSha256Signature([97], [98]).join()`).response).toBe(true);
    expect(errorOf('Utilities.computeHmacSha256Signature("a", [98])')).toBe(
      "Exception: The parameters (String,number[]) don't match the method signature for Utilities.computeHmacSha256Signature.",
    );
  });

  it('read text in the charset that is named', () => {
    expect(evaluate('[Utilities.base64Encode("é", Utilities.Charset.UTF_8), Utilities.base64Encode("é", Utilities.Charset.US_ASCII)]').response).toEqual(['w6k=', 'Pw==']);
  });

  it('with a private key can be checked with the public one', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
    const key = JSON.stringify(privateKey);
    const calls: Readonly<Record<string, string>> = {
      'RSA-SHA1': `Utilities.computeRsaSha1Signature('message', ${key})`,
      'RSA-SHA256': `Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'message', ${key})`,
    };
    for (const [algorithm, call] of Object.entries(calls)) {
      const signature = Buffer.from(Int8Array.from(evaluate(call).response as number[]).buffer);
      expect(createVerify(algorithm).update('message').verify(publicKey, signature)).toBe(true);
    }
    expect(errorOf(`Utilities.computeRsaSha256Signature('message', 'no key')`)).toBe('Exception: Invalid argument: key');
  });
});

describe('blobs', () => {
  it('can be changed, and copies do not change with them', () => {
    const source = `(() => { const blob = Utilities.newBlob('a', 'text/plain', 'a.txt'); const copy = blob.copyBlob();
      blob.setDataFromString('é', 'ISO-8859-1').setName('b.csv').setContentTypeFromExtension();
      return [blob.getBytes(), blob.getName(), blob.getContentType(), copy.getDataAsString(), copy.getName(), blob.setBytes([98]).getDataAsString(), blob.isGoogleType()]; })()`;
    expect(evaluate(source).response).toEqual([[-23], 'b.csv', 'text/csv', 'a', 'a.txt', 'b', false]);
  });

  it('are given in another type only when it is their own', () => {
    expect(evaluate(`Utilities.newBlob('a', 'text/csv').getAs('text/csv').getDataAsString()`).response).toBe('a');
    expect(errorOf(`Utilities.newBlob('a', 'text/csv').getAs('application/pdf')`)).toMatch(/^NotEmulated: Blob.getAs from text\/csv to application\/pdf/);
  });

  it('are packed with gzip and unpacked', () => {
    const source = `(() => { const packed = Utilities.gzip(Utilities.newBlob('aaa', 'text/plain', 'a.txt')); const back = Utilities.ungzip(packed);
      return [packed.getName(), packed.getContentType(), back.getName(), back.getContentType(), back.getDataAsString()]; })()`;
    expect(evaluate(source).response).toEqual(['a.txt.gz', 'application/x-gzip', 'a.txt', 'text/plain', 'aaa']);
    expect(errorOf(`Utilities.ungzip(Utilities.newBlob('plain'))`)).toMatch(/^Exception: Invalid argument/);
  });

  it('are packed into an archive and unpacked, names and all', () => {
    const source = `(() => { const archive = Utilities.zip([Utilities.newBlob('é', 'text/plain', 'ä/é.txt'), Utilities.newBlob([0, -1], null, 'b')], 'all.zip');
      return [archive.getName(), archive.getContentType(), Utilities.unzip(archive).map((blob) => [blob.getName(), blob.getContentType(), blob.getBytes()])]; })()`;
    expect(evaluate(source).response).toEqual([
      'all.zip', 'application/zip', [['ä/é.txt', 'text/plain', [-61, -87]], ['b', 'application/octet-stream', [0, -1]]],
    ]);
    expect(errorOf(`Utilities.unzip(Utilities.newBlob('plain'))`)).toBe('Exception: Invalid argument: blob is no zip archive');
    expect(errorOf(`Utilities.zip([Utilities.newBlob('', '', 'a'), Utilities.newBlob('', '', 'a')])`)).toBe('Exception: Invalid argument: duplicate entry: a');
  });

  it('come out of an archive as they went in', () => {
    const entry = fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/), bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 5 }), (entries) => {
        expect(unzipArchive(zipArchive(entries))).toEqual(entries);
      }),
      { numRuns: 50 },
    );
  });
});

describe('parseCsv', () => {
  it.each([
    ['a,b\n1,2', undefined, [['a', 'b'], ['1', '2']]],
    ['a;"b;""c"""\r\n;', ';', [['a', 'b;"c"'], ['', '']]],
    ['"two\nlines",x\n', undefined, [['two\nlines', 'x']]],
    ['a,\n', undefined, [['a', '']]],
    ['', undefined, []],
  ])('reads %j', (csv, delimiter, rows) => {
    expect(evaluate(`Utilities.parseCsv(${[csv, delimiter].filter((one) => one !== undefined).map((one) => JSON.stringify(one)).join()})`).response).toEqual(rows);
  });

  it('refuses a quotation that never ends', () => {
    expect(errorOf(`Utilities.parseCsv('"a')`)).toBe('Exception: Could not parse text.');
  });

  it('reads back any table that was written with quotation marks', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
        expect(parseCsv(csv, ',')).toEqual(rows);
      }),
    );
  });
});

it.each([
  ['%s has %d deals', '"Ada", 3.7', 'Ada has 3 deals'],
  ['%5.2f|%-6s|%06d|%+d', '3.14159, "ab", -42, 7', ' 3.14|ab    |-00042|+7'],
  ['%x %X %#o %c %e %g 100%%', '255, 255, 8, 65, 12345.678, 0.5', 'ff FF 010 A 1.234568e+04 0.5 100%'],
])('formatString writes %s', (template, values, text) => {
  expect(evaluate(`Utilities.formatString(${JSON.stringify(template)}, ${values})`).response).toBe(text);
});

it('formatString refuses a conversion without an argument', () => {
  expect(errorOf('Utilities.formatString("%s")')).toBe("Exception: Format specifier '%s' has no argument.");
});

it('still answers jsonParse and jsonStringify', () => {
  expect(evaluate('[Utilities.jsonParse("{\\"a\\":1}").a, Utilities.jsonStringify([1, { a: null }])]').response).toEqual([1, '[1,{"a":null}]']);
  expect(errorOf('Utilities.jsonParse("{")')).toBe('Exception: Invalid JSON string.');
});
