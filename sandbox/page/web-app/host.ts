/** The page around the frame of a web app: takes the calls of the frame to the sandbox. */
import type { Answer, AnswerTo, Call } from './wire';

const frame = document.querySelector('iframe');

const asked = async ({ functionName, args }: Call): Promise<Answer> => {
  try {
    const response = await fetch('/__sandbox/web-app/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ functionName, args }),
    });
    if (response.ok) return (await response.json()) as Answer;
  } catch {
    // Said below: to the page it is all one.
  }
  return { value: null, error: 'NetworkError: Connection failure' };
};

addEventListener('message', ({ data, source }: MessageEvent<Call>) => {
  const from = frame?.contentWindow;
  // The frame has no origin that could be named.
  if (from && source === from) void asked(data).then((answer) => from.postMessage({ ...answer, id: data.id } satisfies AnswerTo, '*'));
});
