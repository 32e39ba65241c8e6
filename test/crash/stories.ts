/** Everything that writes: each click of a card, and each job of the triggers. */
import { accountStories } from './stories/account-stories';
import { autoStories } from './stories/auto-stories';
import { bulkStories } from './stories/bulk-stories';
import { changeStories } from './stories/change-stories';
import { contactStories } from './stories/contact-stories';
import { formStories } from './stories/form-stories';
import { pageStories } from './stories/page-stories';
import { syncStories } from './stories/sync-stories';
import type { Story } from './story';

export const stories: readonly Story[] = [...contactStories, ...changeStories, ...formStories, ...bulkStories, ...syncStories, ...autoStories, ...accountStories, ...pageStories];
