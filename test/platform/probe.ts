/** The adapter's doors, for a test to knock at from outside an emulated Apps Script. */
import { readEvent } from '../../src/platform/apps-script/read-event';
import { createAppsScriptPlatform } from '../../src/platform/apps-script/platform';
import type { StoryName } from './stories';
import { stories } from './stories';

export { renderCallbackPage } from '../../src/platform/apps-script/render-callback';
export { renderCards } from '../../src/platform/apps-script/render-card';
export { renderResponse, renderUniversalResponse } from '../../src/platform/apps-script/render-response';
export { readEvent };

export const tell = (story: StoryName): unknown => stories[story](createAppsScriptPlatform()) ?? null;
