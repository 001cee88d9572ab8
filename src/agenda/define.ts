import { defineWidget } from '../widget/define.js';
import { MeetingAgenda } from './meeting-agenda.js';

defineWidget('meeting-agenda', MeetingAgenda);
