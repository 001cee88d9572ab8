import { defineWidget } from '../widget/define-widget.js';
import { MeetingAgenda } from './meeting-agenda.js';
import { warmUp } from './warm-up.js';

defineWidget('meeting-agenda', MeetingAgenda);
globalThis.requestIdleCallback?.(warmUp);
