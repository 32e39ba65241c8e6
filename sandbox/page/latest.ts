/** Answers may overtake each other. Only that to what was asked last counts: for any other, null is answered. */
export const createLatest = (): (<Answer>(asked: Promise<Answer>) => Promise<Answer | null>) => {
  let turn = 0;
  return async (asked) => {
    turn += 1;
    const own = turn;
    const answer = await asked;
    return own === turn ? answer : null;
  };
};
