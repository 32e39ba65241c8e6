/**
 * Property tests take a new seed at each run, and fast-check prints it when one fails. In CI they take the same one
 * every time, so that a change is judged by what it changed. `SEED=123 npx jest …` repeats a run.
 */
import fc from 'fast-check';

const given = process.env['SEED'] ?? (process.env['CI'] ? '20261124' : undefined);

if (given !== undefined) fc.configureGlobal({ seed: Number(given) });
