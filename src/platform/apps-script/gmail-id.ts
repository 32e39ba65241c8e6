/** Decimal digits as hexadecimal ones. By hand, because the number does not fit a double and ES2019 has no BigInt. */
const hexOf = (decimal: string): string => {
  let digits: readonly number[] = [0];
  for (const character of decimal) {
    let carry = Number(character);
    const next = digits.map((digit) => {
      const value = digit * 10 + carry;
      carry = value >> 4;
      return value & 15;
    });
    digits = carry === 0 ? next : [...next, carry];
  }
  return [...digits].reverse().map((digit) => digit.toString(16)).join('');
};

/**
 * The id that the Gmail API knows a message or thread by. Events bring it as it is, or as Gmail's address bar has it:
 * `msg-f:` or `thread-f:` and the same number in decimal. Other forms (`msg-a:r…`) cannot be converted and stay as they are.
 */
export const gmailId = (id: string): string => {
  const decimal = /^#?(?:msg|thread)-f:(\d{1,20})$/.exec(id)?.[1];
  return decimal === undefined ? id : hexOf(decimal);
};
