import { defineWidget } from '../widget/define-widget.js';
import { MeetingAgenda } from './meeting-agenda.js';
import { warmUp } from './warm-up.js';

defineWidget('meeting-agenda', MeetingAgenda);
// Each for itself, so that a feed that arrives meanwhile has to wait for one at most.
for (let times = 4; times--;) globalThis.requestIdleCallback?.(warmUp);
