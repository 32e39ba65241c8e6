const bytesASecond = 8_000;
const headerLength = 44;
const hertz = 440;

/** The 44 bytes in front of the samples: PCM, one channel, 8 bits. */
const header = (samples: number): Buffer => {
  const bytes = Buffer.alloc(headerLength);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(headerLength - 8 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(bytesASecond, 24);
  bytes.writeUInt32LE(bytesASecond, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  return bytes;
};

/** A WAV file with a soft tone of so many seconds: what stands for the recording of a call. */
export const wavOf = (seconds: number): Uint8Array => {
  const samples = Math.round(seconds * bytesASecond);
  const tone = Uint8Array.from({ length: samples }, (_none, index) => 128 + Math.round(12 * Math.sin((2 * Math.PI * hertz * index) / bytesASecond)));
  return Buffer.concat([header(samples), tone]);
};
