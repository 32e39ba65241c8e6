import type { World } from '../../world';
import type { Saved } from '../state';

export type DriveState = Saved;

export const createDriveState: (world: World) => DriveState = () => ({ snapshot: () => ({}), restore: () => undefined });
