import type { Change } from './journal';

/** Whether a write still has to be sent or looked for. */
export const isOpen = ({ state }: Change): boolean => state === 'pending' || state === 'waiting' || state === 'failed';
